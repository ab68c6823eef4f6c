import type * as en from '../en/pages-information.ts';
import type { Wording } from '../wording.ts';

type English = Wording<typeof en>;

export const ownPrivacyNotice: typeof en.ownPrivacyNotice = (name) => `Hysbysiad preifatrwydd ${name}`;

export const privacyTexts: English['privacyTexts'] = {
  title: 'Sut yr ydym yn defnyddio eich gwybodaeth',
  sections: [
    {
      heading: 'Ar gyfer beth yr ydym yn ei defnyddio',
      paragraphs: [
        'Rydym yn defnyddio’r hyn yr ydych yn ei ddweud wrthym i ymchwilio i’ch cwyn, i’w hateb, ac i ddysgu ohoni. Mae hawl gennym i wneud hynny am fod delio â chwynion yn rhan o’n dyletswyddau cyhoeddus.',
      ],
    },
    {
      heading: 'Pwy sy’n gallu ei gweld',
      paragraphs: [
        'Dim ond y bobl sy’n delio â’ch cwyn, a’r rhai sy’n gwirio sut yr ydym yn delio â chwynion, sy’n gallu ei darllen.',
        'Os byddwch yn gofyn i ni, byddwn yn cadw eich enw rhag y gwasanaeth yr ydych yn cwyno amdano.',
        'Os byddwch yn gofyn i’r Ombwdsmon edrych ar eich cwyn, byddwn yn ei rhannu â nhw.',
        'Nid oes dim ar y tudalennau hyn yn dod gan gwmni arall, ac nid yw neb arall yn cael gwybod eich bod wedi bod yma.',
      ],
    },
    {
      heading: 'Am ba hyd yr ydym yn ei chadw',
      paragraphs: [
        'Mae cwyn yr ydych wedi’i dechrau ond heb ei hanfon yn cael ei storio fel na all neb ei darllen, ac yn cael ei dileu ar ôl 28 diwrnod. Nid yw byth yn cyfrif fel un sydd wedi dod i law.',
        'Mae eich atebion i gwestiynau amdanoch chi’ch hun, fel eich oedran, yn cael eu cadw ar wahân i’ch cwyn. Ni allwn ddweud pwy a’u rhoddodd.',
        'Rydym yn cadw cwyn cyhyd ag y mae ein hamserlen gadw yn ei ddweud. Gofynnwch i ni os hoffech ei gweld.',
      ],
    },
    {
      heading: 'Eich hawliau',
      paragraphs: [
        'Gallwch ofyn i ni am gopi o’r hyn sydd gennym amdanoch, neu ofyn i ni ei gywiro. Mae’r manylion cyswllt ar waelod y dudalen hon.',
        'Gallwch hefyd gwyno i’r Comisiynydd Gwybodaeth: ffoniwch 0303 123 1113, neu ewch i ico.org.uk.',
      ],
    },
  ],
};

export const cookiesTexts: English['cookiesTexts'] = {
  title: 'Cwcis',
  sections: [
    {
      heading: '',
      paragraphs: [
        'Darnau bach o destun y mae gwefan yn eu cadw yn eich porwr yw cwcis. Dim ond y rhai sydd eu hangen er mwyn iddo weithio y mae’r gwasanaeth hwn yn eu defnyddio, felly nid ydym yn gofyn i chi gytuno iddynt. Nid oes yr un ohonynt yn eich dilyn i wefannau eraill, ac nid oes yr un yn cael ei ddarllen gan neb arall.',
      ],
    },
    {
      heading: 'Y cwcis yr ydym yn eu defnyddio',
      items: [
        'redress: yn eich cadw wedi mewngofnodi. Nid yw’n werth dim 30 munud ar ôl y dudalen olaf i chi ei hagor, ac ar ôl 4 awr fan hwyraf. Mae’n mynd pan fyddwch yn allgofnodi neu’n cau’r porwr.',
        'redress-browser: yn dangos bod ffurflen yn dod o’ch porwr eich hun. Mae’n mynd pan fyddwch yn cau’r porwr.',
        'redress-draft: yn dod o hyd i’r gŵyn yr ydych yn ei hysgrifennu. Mae’n mynd pan fyddwch yn anfon y gŵyn neu’n cau’r porwr.',
        'redress-sent: yn dangos y cyfeirnod i chi ar ôl i chi anfon eich cwyn. Mae’n aros am 30 munud.',
        'redress-equality: yn dal eich atebion i’r cwestiynau amdanoch chi nes i chi eu hanfon, am 30 munud fan bellaf.',
        'redress-calendar: yn rhoi cyfeiriad preifat eich calendr i chi unwaith. Mae’n aros am 2 funud fan bellaf.',
        'redress-language: yn cofio’r iaith a ddewiswyd gennych. Mae’n mynd pan fyddwch yn cau’r porwr.',
      ],
      paragraphs: ['Dros gysylltiad diogel mae enwau rhai ohonynt yn dechrau â “__Host-”.'],
    },
    {
      heading: 'Ar gyfrifiadur y mae eraill yn ei ddefnyddio',
      paragraphs: [
        'Dewiswch “Allgofnodi” pan fyddwch wedi gorffen. Mae hyn yn dileu’r hyn y mae eich porwr wedi’i gadw, fel na all neb ei weld gyda’r botwm yn ôl.',
      ],
    },
  ],
};

export const accessibilityTexts: English['accessibilityTexts'] = {
  title: 'Datganiad hygyrchedd',
  sections: [
    {
      heading: 'Defnyddio’r gwasanaeth hwn',
      paragraphs: ['Rydym am i gynifer o bobl â phosibl allu defnyddio’r gwasanaeth hwn. Dylech allu:'],
      items: [
        'defnyddio pob tudalen â bysellfwrdd yn unig, neu â’ch llais',
        'defnyddio pob tudalen â darllenydd sgrin',
        'chwyddo’r testun hyd at bedair gwaith ei faint, neu ddefnyddio ffôn bach, heb sgrolio i’r ochr; dim ond tablau llydan sy’n sgrolio, mewn ffrâm eu hunain',
        'defnyddio eich lliwiau eich hun',
        'defnyddio pob tudalen gyda sgriptiau wedi’u diffodd',
        'cael yr holl amser sydd ei angen arnoch: byddwch yn cael gwybod cyn i chi gael eich allgofnodi, a gallwch aros',
        'dewis Cymraeg neu Saesneg ar gyfer pob tudalen',
      ],
    },
    {
      heading: 'Pa mor hygyrch ydyw',
      paragraphs: [
        'Bwriedir i’r gwasanaeth hwn gyrraedd lefel AA y Canllawiau Hygyrchedd Cynnwys Gwe, fersiwn 2.2. Dyma’r rhannau y gwyddom amdanynt nad ydynt efallai’n addas i bawb:',
      ],
      items: [
        'Efallai na fydd dogfennau y mae pobl eraill yn eu hanfon atom, fel lluniau o lythyrau, yn ddarllenadwy â darllenydd sgrin. Gofynnwch i ni amdanynt ar ffurf arall.',
        'Ni ellir darllen y lluniau sy’n dangos diwrnodau a dyddiadau yn uchel fesul un. Mae popeth sydd ynddynt mewn tabl wrth eu hymyl.',
        'Yn Saesneg yn unig y mae teitlau rhai rheolau.',
      ],
    },
    {
      heading: 'Sut y gwnaethom ei brofi',
      paragraphs: [
        'Mae rhaglen (axe) yn gwirio pob tudalen bob tro y caiff y gwasanaeth ei newid, ar sgrin ffôn ac ar un fawr. Mae’r teithiau’n cael eu rhedeg mewn porwr gyda sgriptiau a hebddynt, ac â bysellfwrdd yn unig.',
        'Nid yw rhaglen yn dod o hyd i bopeth. Mae profion gyda phobl sy’n defnyddio darllenydd sgrin neu chwyddwr eto i’w gwneud gan y sefydliad sy’n rhedeg y gwasanaeth hwn.',
      ],
    },
    {
      heading: 'Dweud wrthym am broblem',
      paragraphs: [
        'Os nad yw rhywbeth yn gweithio i chi, neu os oes ei angen arnoch ar ffurf arall, ffoniwch ni neu ysgrifennwch atom. Mae’r manylion cyswllt ar waelod y dudalen hon. Byddwn yn ateb o fewn 10 diwrnod gwaith.',
      ],
    },
    {
      heading: 'Os ydych yn anfodlon ar sut yr ydym yn ateb',
      paragraphs: [
        'Y Comisiwn Cydraddoldeb a Hawliau Dynol sy’n sicrhau bod y gyfraith ar wefannau hygyrch yn cael ei chadw. Gall y Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS) eich helpu: ffoniwch 0808 800 0082, neu ewch i www.equalityadvisoryservice.com. Yng Ngogledd Iwerddon gofynnwch i Gomisiwn Cydraddoldeb Gogledd Iwerddon.',
      ],
    },
  ],
};
