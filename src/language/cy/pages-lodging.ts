import type { lodgingTexts as english } from '../en/pages-lodging.ts';
import type { Wording } from '../wording.ts';
import { complaintSteps } from './pages-lodging-complaint.ts';
import { personSteps } from './pages-lodging-person.ts';

type English = Wording<typeof english>;

const everyStep = {
  continue: 'Parhau',
  back: 'Yn ôl',
  saveForLater: 'Cadw a dod yn ôl yn nes ymlaen',
  yes: 'Ydw',
  no: 'Nac ydw',
  or: 'neu',
  notProvided: 'Heb ei roi',
  change: 'Newid',
  tooLong: (what: string, most: string) => `Rhaid i “${what}” fod yn ${most} o nodau neu lai`,
  emailWrong: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com',
  phoneWrong: 'Rhowch rif ffôn, fel 01632 960 001, 07700 900 982 neu +44 808 157 0192',
  date: {
    incomplete: (what: string) => `Rhaid i “${what}” gynnwys mis a blwyddyn`,
    year: 'Rhaid i’r flwyddyn gynnwys 4 rhif',
    real: (what: string) =>
      `Rhaid i “${what}” fod yn ddyddiad go iawn, er enghraifft 27 3 2026, neu 3 2026 heb y diwrnod`,
    future: (what: string) => `Rhaid i “${what}” fod heddiw neu yn y gorffennol`,
  },
  trap: 'Gadewch hyn yn wag',
};

const around: Pick<English, 'carryOn' | 'alreadySent' | 'anonymous' | 'check' | 'file'> = {
  carryOn: {
    title: 'Mae gennych gŵyn nad yw wedi’i hanfon eto',
    body: (date) =>
      `Byddwn yn ei chadw tan ${date}. Nid yw wedi dod i law: mae’n cyfrif o’r adeg y byddwch yn ei hanfon.`,
    go: 'Parhau â hi',
    afreshTitle: 'Os nad eich cwyn chi yw hi, neu os ydych am ddechrau eto',
    afreshBody: 'Byddwn yn dileu’r hyn a ysgrifennwyd.',
    afresh: 'Ei dileu a dechrau cwyn newydd',
  },
  alreadySent: {
    title: 'Rydych wedi anfon y gŵyn hon',
    body: (reference) =>
      `Mae hi gennym. Eich cyfeirnod yw ${reference}. Ni allwch ei newid yma mwyach, ond gallwch ychwanegu ati ar unrhyw adeg.`,
    confirmation: 'Eich cadarnhad a beth sy’n digwydd nesaf',
    another: 'Gwneud cwyn arall',
  },
  anonymous: {
    title: 'Aros yn ddienw',
    points: [
      'Byddwn yn ymchwilio i’r hyn yr ydych yn ei ddweud wrthym cyn belled ag y gallwn.',
      'Ni allwn eich ateb, gofyn dim i chi, na dweud wrthych beth a benderfynwyd gennym.',
      'Cewch gyfeirnod. Cadwch ef: hebddo ni allwn ddod o hyd i’ch cwyn os byddwch yn ein ffonio.',
      'Lle na allwn ymchwilio iddi heb wybod mwy, gallwn ei chofnodi fel adborth.',
      'Peidiwch â chynnwys dim y gallai eraill ei ddefnyddio i wybod pwy ydych chi.',
    ],
    instead:
      'Gallwch hefyd roi eich enw i ni yn unig: mae un o’r cwestiynau nesaf yn gadael i chi ei gadw rhag y gwasanaeth yr ydych yn cwyno amdano.',
    stay: 'Aros yn ddienw',
    giveName: 'Rhoi fy enw wedi’r cyfan',
  },
  check: {
    title: 'Gwirio eich atebion cyn anfon eich cwyn',
    privacyTitle: 'Anfon eich cwyn',
    privacy:
      'Rydym yn defnyddio’r hyn yr ydych yn ei ddweud wrthym i ymchwilio i’ch cwyn, i’w hateb ac i ddysgu ohoni.',
    privacyLink: 'Sut yr ydym yn defnyddio eich gwybodaeth',
    received:
      'Daw eich cwyn i law pan fyddwch yn dewis “Anfon eich cwyn”. Mae ein terfynau amser yn dechrau bryd hynny.',
    send: 'Anfon eich cwyn',
    notTaken: 'Nid anfonwyd eich cwyn, am nad yw un o’i ffeiliau yno mwyach. Edrychwch ar eich ffeiliau a’i hanfon eto',
    groups: { complaint: 'Eich cwyn', person: 'Amdanoch chi', help: 'Sut yr ydym yn delio â chi' },
  },
  file: {
    title: 'Ychwanegu ffeil',
    proofTitle: 'Ychwanegu llythyr neu ffurflen sy’n dangos hynny',
    label: 'Dewiswch ffeil',
    add: 'Ychwanegu’r ffeil hon',
    removeTitle: 'Tynnu ffeil',
    removeBody: (name) => `Ydych chi am dynnu “${name}”?`,
    remove: 'Ei thynnu',
    gone: 'Nid yw’r ffeil hon yno mwyach.',
    keep: 'Yn ôl i’ch ffeiliau',
  },
};

const afterwards: Pick<English, 'sent' | 'copy'> = {
  sent: {
    title: 'Mae eich cwyn gennym',
    reference: 'Eich cyfeirnod yw',
    next: 'Beth sy’n digwydd nesaf',
    acknowledge: (date) => `Erbyn ${date} byddwn yn cadarnhau am beth y mae eich cwyn, a phwy sy’n delio â hi.`,
    answer: (date) => `Erbyn ${date} byddwch wedi cael ein hateb.`,
    answerLater: 'Pan fyddwn yn ei chadarnhau byddwn yn dweud wrthych beth yw dyddiad ein hateb.',
    moreTime:
      'Os oes angen mwy o amser arnom, byddwn yn dweud wrthych pam, ac yn rhoi dyddiad newydd i chi, cyn i’r dyddiad cyntaf fynd heibio.',
    ombudsman: 'Gallwch ofyn i’r Ombwdsmon am gyngor ar unrhyw adeg, am ddim.',
    told: {
      email: 'Rydym yn anfon e-bost atoch gyda’r cyfeirnod a’r dyddiadau.',
      text: 'Rydym yn anfon neges destun atoch gyda’r cyfeirnod a’r dyddiadau.',
      letter: 'Rydym yn anfon llythyr atoch gyda’r cyfeirnod a’r dyddiadau.',
    },
    notTold: 'Cadwch y cyfeirnod hwn: gydag ef gallwn ddod o hyd i’ch cwyn pan fyddwch yn ein ffonio.',
    keepTitle: 'Cadw copi',
    keep: 'Ysgrifennwch y cyfeirnod, neu argraffwch y dudalen hon. Gallwch ei ddarllen yn uchel i ni dros y ffôn.',
    copy: 'Cadw copi o’r hyn a anfonwyd gennych atom (testun plaen)',
    addTitle: 'Os ydych am ychwanegu neu gywiro rhywbeth',
    add: 'Gallwch ychwanegu gwybodaeth neu ffeiliau, cywiro rhywbeth, neu dynnu eich cwyn yn ôl ar unrhyw adeg.',
    track: 'Dilyn eich cwyn',
    call: 'Neu cysylltwch â ni a rhowch eich cyfeirnod:',
    helpUs: 'Helpwch ni',
    equality: 'Atebwch chwe chwestiwn amdanoch chi, er mwyn i ni weld a ydym yn trin pawb yn deg',
    feedback: 'Dywedwch wrthym beth yw eich barn am y gwasanaeth hwn',
    sharedTitle: 'Os yw eraill yn defnyddio’r cyfrifiadur neu’r ffôn hwn',
    shared: 'Mae’r dudalen hon yn aros yn y porwr hwn am hanner awr.',
    finish: 'Rwyf wedi gorffen: tynnwch hi oddi ar y cyfrifiadur hwn',
    finished: 'Mae wedi’i thynnu oddi ar y cyfrifiadur hwn. Mae eich cwyn gennym ni.',
  },
  copy: {
    file: 'cwyn',
    title: (reference) => `Eich cwyn ${reference}`,
    receivedOn: (date) => `Daeth i law ar ${date}.`,
    files: 'Ffeiliau',
    onBehalfOf: 'Wedi’i gwneud dros',
    anonymous: 'Ni roesoch eich enw.',
    contact: 'Sut i gysylltu â ni',
  },
};

export const lodgingTexts: English = {
  ...everyStep,
  ...around,
  ...afterwards,
  steps: { ...complaintSteps, ...personSteps },
};
