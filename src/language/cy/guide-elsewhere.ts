import type { guideTexts as english } from '../en/pages-guide.ts';
import type { Wording } from '../wording.ts';

const askUs = 'Os nad ydych yn gwybod pwy sy’n gyfrifol, gofynnwch i ni: byddwn yn eich helpu i gael gwybod.';

/** Where the guide leads when the complaints procedure is not the way. */
export const guideElsewhere: Wording<typeof english>['elsewhere'] = {
  report: {
    title: 'Rhoi gwybod amdano yn gyntaf',
    why: 'Dim ond yr hyn yr ydym yn gwybod amdano y gallwn ei unioni, ac mae rhoi gwybod fel arfer yn gyflymach na chwyno.',
    how: [
      'Rhowch wybod i ni am y broblem, ar-lein neu dros y ffôn. Cewch gyfeirnod. Os nad oes dim yn digwydd, neu os bydd yn digwydd eto, cwynwch.',
      'Gallwch wneud cwyn nawr o hyd os yw’n well gennych.',
    ],
  },
  planning: {
    title: 'Apelio yn erbyn penderfyniad cynllunio',
    why: 'Dim ond y corff apelau cynllunio all newid penderfyniad cynllunio. Mae eich hysbysiad o’r penderfyniad yn dweud pwy ydyw ac erbyn pryd i apelio; gall fod yn fater o wythnosau.',
    how: [
      'Yn Lloegr: y Planning Inspectorate (yr Arolygiaeth Gynllunio), gov.uk/appeal-planning-decision.',
      'Yng Nghymru: Penderfyniadau Cynllunio ac Amgylchedd Cymru. Yn yr Alban: y Planning and Environmental Appeals Division. Yng Ngogledd Iwerddon: y Planning Appeals Commission.',
      'Os yw eich cwyn am sut y gwnaethom ddelio â chi, ac nid am y penderfyniad, cwynwch i ni.',
    ],
  },
  benefits: {
    title: 'Gofyn i’r penderfyniad gael ei ystyried eto, yna apelio',
    why: 'Caiff penderfyniadau am fudd-daliadau eu newid gan adolygiad neu dribiwnlys, ac mae terfyn amser, sef mis o’r llythyr fel arfer.',
    how: [
      'Ysgrifennwch at y tîm budd-daliadau a gofynnwch iddynt edrych ar y penderfyniad eto. Mae’r llythyr gyda’r penderfyniad yn dweud ble ac erbyn pryd.',
      'Os na fyddant yn ei newid, gallwch apelio i dribiwnlys. Gall Cyngor ar Bopeth eich helpu am ddim.',
      'Os yw eich cwyn am oedi neu am sut y cawsoch eich trin, cwynwch i ni.',
    ],
  },
  parking: {
    title: 'Herio’r ddirwy',
    why: 'Dim ond drwy her neu gan y tribiwnlys y gellir dileu dirwy, ac mae terfynau amser: 14 a 28 diwrnod yn aml.',
    how: [
      'Heriwch hi gyda’r rhif ar y tocyn, yn y cyfeiriad sydd wedi’i argraffu arno.',
      'Os byddwn yn ei gwrthod, gallwch apelio i’r tribiwnlys annibynnol am ddim. Mae ein llythyr yn dweud sut.',
    ],
  },
  school: {
    title: 'Apelio yn erbyn penderfyniad am dderbyn i ysgol',
    why: 'Dim ond panel apêl annibynnol all newid y penderfyniad.',
    how: [
      'Mae’r llythyr a wrthododd y lle yn dweud sut i apelio ac erbyn pryd; mae gennych o leiaf 20 diwrnod ysgol.',
      'Os yw eich cwyn am y ffordd y cynhaliwyd y panel, gallwch fynd at yr Ombwdsmon ar gyfer ysgolion yn eich gwlad.',
    ],
  },
  councillor: {
    title: 'Cwyno i’r swyddog monitro',
    why: 'Mae ymddygiad cynghorwyr yn cael ei farnu yn ôl eu cod ymddygiad ac nid yn ôl y weithdrefn gwyno.',
    how: [
      'Ysgrifennwch at swyddog monitro’r cyngor. Mae’r manylion cyswllt ar waelod y dudalen hon yn eu cyrraedd hefyd.',
      'Yn yr Alban ysgrifennwch at yr Ethical Standards Commissioner; yng Nghymru at Ombwdsmon Gwasanaethau Cyhoeddus Cymru; yng Ngogledd Iwerddon at y Local Government Ethical Standards Commissioner.',
    ],
  },
  claim: {
    title: 'Gwneud hawliad yswiriant',
    why: 'Mater o gyfraith, y mae’r yswirwyr neu lys yn ei benderfynu, yw a oes arian yn ddyledus am anaf neu ddifrod.',
    how: [
      'Ysgrifennwch atom a dywedwch mai hawliad ydyw: beth ddigwyddodd, pryd, ble, a faint y mae wedi’i gostio i chi. Cadwch dderbynebau a lluniau.',
      'Gallwch hefyd gwyno am nam nad ydym wedi’i unioni.',
    ],
  },
  asking: {
    title: 'Gofyn am y wybodaeth',
    why: 'Mae gennych hawl iddi, gyda’i therfyn amser ei hun, ac nid oes angen cwyno i ddefnyddio’r hawl honno.',
    how: [
      'Ysgrifennwch atom a dywedwch beth yr hoffech ei weld. Ar gyfer gwybodaeth amdanoch chi’ch hun mae gennym fis; ar gyfer gwybodaeth arall, 20 diwrnod gwaith.',
      'Os byddwn yn gwrthod, gofynnwch i ni edrych arno eto. Ar ôl hynny gallwch fynd at y Comisiynydd Gwybodaeth: 0303 123 1113, ico.org.uk (yn yr Alban ar gyfer gwybodaeth arall: y Scottish Information Commissioner).',
    ],
  },
  police: {
    title: 'Cwyno i’r heddlu',
    why: 'Nid ydym yn gyfrifol am yr heddlu.',
    how: [
      'Cwynwch i’r heddlu ei hun. Mewn argyfwng ffoniwch 999.',
      'Gallwch hefyd fynd at Swyddfa Annibynnol Ymddygiad yr Heddlu (Cymru a Lloegr), y Police Investigations and Review Commissioner (yr Alban) neu’r Police Ombudsman for Northern Ireland.',
    ],
  },
  nhs: {
    title: 'Cwyno i’r GIG',
    why: 'Nid ydym yn gyfrifol am ysbytai, meddygon na deintyddion.',
    how: [
      'Cwynwch i’r feddygfa neu’r ysbyty, neu i’r rhai sy’n talu amdanynt. Gallant eich helpu i gwyno am ddim.',
      'Ar ôl eu hateb gallwch fynd at y Parliamentary and Health Service Ombudsman (Lloegr), neu at ombwdsmon gwasanaethau cyhoeddus yr Alban, Cymru neu Ogledd Iwerddon.',
      'Os yw am ofal cymdeithasol hefyd, gallwch gwyno i ni: byddwn yn ateb ar y cyd â’r GIG.',
    ],
  },
  company: {
    title: 'Cwyno i’r cwmni',
    why: 'Nid ydym yn gyfrifol amdano. Os yw’r cwmni’n gweithio i ni, cwynwch i ni: mae’r hyn y mae’n ei wneud i ni yn cyfrif fel ein gwaith ni.',
    how: [
      'Cwynwch i’r cwmni ei hun. Gall Cyngor ar Bopeth roi gwybod i chi am eich hawliau: 0808 223 1133.',
      'I roi gwybod am fasnachwr sy’n torri’r gyfraith, dywedwch wrth safonau masnach.',
    ],
  },
  otherBody: {
    title: 'Cwyno i bwy bynnag sy’n gyfrifol',
    why: 'Dim ond dros yr hyn yr ydym ni’n ei wneud, neu y mae eraill yn ei wneud ar ein rhan, y gallwn ateb.',
    how: ['Cwynwch i’r cyngor, y landlord neu’r corff cyhoeddus hwnnw. Rhaid iddo ddweud wrthych sut.', askUs],
  },
  notHere: {
    title: 'Mae rhywun arall yn gyfrifol am hyn',
    why: 'Nid un o’n gwasanaethau ni yw hwn, felly ni allwn ei unioni.',
    how: ['Cwynwch i’ch landlord, neu i’r cyngor sy’n rhedeg y gwasanaeth. Mewn rhai mannau y cyngor sir ydyw.', askUs],
  },
};
