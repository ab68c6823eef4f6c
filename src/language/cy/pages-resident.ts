import type * as en from '../en/pages-resident.ts';
import { capital, unbroken } from '../sentence.ts';
import type { Wording } from '../wording.ts';
import { theBody } from './bodies.ts';
import { counted, dateInWords, dayAndDate } from './dates.ts';
import { nasal, soft } from './mutations.ts';
import { holidayName } from './rule-titles.ts';
import { standings } from './standings.ts';

type English = Wording<typeof en>;

export { standings };

export const ownCaseTexts: English['ownCaseTexts'] = {
  title: 'Eich cwyn',
  reference: 'Cyfeirnod',
  receivedOn: 'Daeth i law ar',
  stage: 'Ble y mae',
  stages: { only: 'Un cam yn unig sydd', none: 'Nid yw’n gŵyn eto' },
  stageIs: (stage, about) => `${capital(stage)}${about === null ? '' : ` (${about})`}`,
  handler: 'Pwy sy’n delio â hi',
  handlers: {
    given: 'Un o’n swyddogion cwynion',
    none: 'Byddwn yn dweud wrthych pan fyddwn yn ysgrifennu atoch',
    team: 'Ein tîm cwynion',
  },
  whyThisDate: 'Pam y dyddiad hwn?',
  picture: 'Y diwrnodau tan hynny',
  counted: (day) => `Rydym yn cyfrif o ${soft(day)}.`,
  today: (day, number) =>
    number === null ? `Heddiw yw ${day}. Nid yw’n cyfrif.` : `Heddiw yw ${day}. Diwrnod ${number} ydyw.`,
  left: (days) =>
    days === 1 ? 'Mae 1 diwrnod sy’n cyfrif yn weddill.' : `Mae ${counted(days, 'diwrnod')} sy’n cyfrif yn weddill.`,
  notCounted: (what) => `Ddim yn cyfrif: ${what}.`,
  weekends: (days) => `${counted(days, 'diwrnod')} ar benwythnos`,
  closed: (days) => `${counted(days, 'diwrnod')} pan fyddwn ar gau`,
  holiday: (name, day) => `${holidayName(name)} (${day})`,
  deadline: (day) => `Y diwrnod olaf yw ${day}.`,
  nowYouCan: 'Yr hyn y gallwch ei wneud nawr',
  nothingToDo: 'Nid oes angen i chi wneud dim.',
  youCanAlso: 'Gallwch hefyd',
  contact: 'Gallwch hefyd ein ffonio neu ysgrifennu atom. Mae’r manylion cyswllt ar waelod y dudalen hon.',
  points: 'Yr hyn yr ydym yn deall yw eich cwyn',
  pointNotTaken: 'Nid ydym yn ymchwilio i’r pwynt hwn.',
  finding: (words) => `Ein penderfyniad: ${words}.`,
  findings: {
    upheld: 'wedi’i chynnal, gwnaethom hyn yn anghywir',
    partlyUpheld: 'wedi’i chynnal yn rhannol, gwnaethom ran o hyn yn anghywir',
    notUpheld: 'heb ei chynnal, ni welsom ein bod wedi gwneud hyn yn anghywir',
    resolved: 'wedi’i hunioni',
    noFinding: 'ni allem benderfynu’r naill ffordd na’r llall',
  },
  wrong: 'A yw hyn yn iawn? Dywedwch wrthym beth yw eich barn',
  yourWords: 'Yr hyn y gwnaethoch ei ddweud wrthym',
  alsoSaid: {
    period: 'Pryd',
    place: 'Ble',
    contractor: 'Contractwr',
    earlierReport: 'Yr hyn yr oeddech wedi rhoi gwybod amdano o’r blaen',
    effect: 'Sut y mae wedi effeithio arnoch',
    outcomesSought: 'Yr hyn yr hoffech i ni ei wneud',
  },
  consentAsked: (name) =>
    `Rydym yn aros i ${name ?? 'y person yr ydych yn cwyno drosto'} ddweud y cewch weithredu ar eu rhan. Mae ein dyddiadau’n parhau yn y cyfamser.`,
  remedies: 'Yr hyn y byddwn yn ei wneud i unioni pethau',
  remedyKinds: {
    apology: 'Ymddiheuriad',
    acknowledgement: 'Derbyn beth aeth o’i le',
    explanation: 'Esboniad',
    action: 'Rhywbeth y byddwn yn ei wneud',
    decisionChange: 'Penderfyniad wedi’i newid',
    recordAmendment: 'Cofnod wedi’i gywiro',
    payment: 'Taliad',
    policyChange: 'Newid i sut yr ydym yn gweithio',
  },
  remedyStates: {
    offered: (due) => `Erbyn ${dateInWords(due)}.`,
    completed: () => 'Wedi’i wneud.',
    failed: () => 'Ni allem wneud hyn. Rydym wedi ysgrifennu atoch amdano.',
  },
  actions: 'Beth arall y gwnaethom ddweud y byddem yn ei wneud',
  actionStates: {
    open: (due) => (due === null ? '' : `Erbyn ${dateInWords(due)}.`),
    done: () => 'Wedi’i wneud.',
  },
  dates: 'Ein dyddiadau',
  datesIntro: 'Yr hyn y mae’n rhaid i ni ei wneud, ac erbyn pryd.',
  happened: 'Beth sydd wedi digwydd',
  latestFirst: 'Y diweddaraf sydd gyntaf.',
  readLetter: 'Darllen yr hyn a anfonwyd gennym atoch',
  letterPdf: 'Lawrlwytho’r llythyr hwn (PDF)',
  readWords: 'Darllen yr hyn a ysgrifennwyd gennych',
  readIt: {
    response: 'Darllen ein hateb',
    'final-response': 'Darllen ein hateb terfynol',
    refusal: 'Darllen ein rhesymau',
    extension: 'Darllen pam',
    duplicate: 'Darllen pa gŵyn sy’n parhau',
    'orally-settled': 'Darllen yr hyn a ysgrifennwyd gennym',
    transfer: 'Darllen pam',
  },
};

export const doneTexts: English['doneTexts'] = {
  title: 'Wedi’i wneud',
  information: () => 'Mae’r hyn a ychwanegwyd gennych gennym. Mae nawr yn rhan o’ch cwyn.',
  definition: () => 'Mae eich barn am sut yr ydym yn deall eich cwyn gennym. Mae nawr yn rhan ohoni.',
  extension: () => 'Mae’r hyn y gwnaethoch ei ddweud wrthym am y dyddiad newydd gennym. Mae nawr yn rhan o’ch cwyn.',
  outcome: () => 'Diolch am ddweud wrthym beth yw eich barn am y canlyniad. Mae nawr yn rhan o’ch cwyn.',
  'stage-2': ({ stage }) =>
    `Mae eich cais am ${soft(stage)} gennym. Bydd rhywun nad oedd â rhan yn ein hateb cyntaf yn edrych arno.`,
  withdrawal: () => 'Rydych wedi tynnu eich cwyn yn ôl. Rydym wedi rhoi’r gorau i weithio arni.',
};

export const lastDays: English['lastDays'] = {
  escalate: (by) => `Gofynnwch erbyn ${dayAndDate(by)}.`,
  ombudsman: (by, body) => `Ewch at ${theBody(body)} erbyn ${dayAndDate(by)}.`,
};

export const promiseTexts: English['promiseTexts'] = {
  acknowledge: {
    first: 'Cadarnhau eich cwyn, a dweud pwy sy’n delio â hi',
    later: (stage) => `Ysgrifennu i ddweud pwy sy’n delio â hi yng ${nasal(stage)}`,
  },
  respond: {
    first: 'Anfon ein hateb atoch',
    later: (stage) => `Anfon ein hateb yng ${nasal(stage)} atoch`,
    last: 'Anfon ein hateb terfynol atoch',
  },
  panel: 'Cynnal cyfarfod y panel',
  report: 'Anfon adroddiad y panel atoch',
  update: 'Dweud wrthych sut mae pethau’n mynd',
  starts: {
    acknowledge: { first: 'y diwrnod y daeth eich cwyn i law', later: (stage) => `y diwrnod y dechreuodd ${stage}` },
    respond: {
      first: 'y diwrnod y gwnaethom ysgrifennu i gadarnhau eich cwyn',
      later: (stage) => `y diwrnod y gwnaethom ysgrifennu i ddweud pwy sy’n delio â hi yng ${nasal(stage)}`,
    },
    other: 'y diwrnod y mae’r cyfrif yn dechrau ohono',
  },
  noDate: 'Cyn gynted ag y gallwn.',
  by: (due) => `Erbyn ${dayAndDate(due)}.`,
  why: (what) => `Pam y dyddiad hwn? ${what}`,
  standing: {
    running: 'Heb ei wneud eto.',
    dueToday: 'I’w wneud heddiw.',
    overdue: 'Hwyr. Mae’n ddrwg gennym.',
    invalidStop: 'Heb ei wneud yn llawn eto.',
    void: 'Dim angen mwyach.',
    pending: '',
    met: (on) => `Gwnaed ar ${dateInWords(on)}.`,
    metExtended: (on) => `Gwnaed ar ${dateInWords(on)}, erbyn y dyddiad newydd.`,
    late: (on) => `Gwnaed yn hwyr, ar ${dateInWords(on)}. Mae’n ddrwg gennym.`,
  },
};

export const happenedTexts: English['happenedTexts'] = {
  receipt: 'Daeth eich cwyn i law',
  acknowledgement: 'Gwnaethom ysgrifennu i ddweud beth yr ydym yn ymchwilio iddo',
  extension: 'Gwnaethom ddweud wrthych fod angen mwy o amser arnom',
  response: 'Gwnaethom anfon ein hateb atoch',
  'incomplete-response': 'Gwnaethom anfon rhan o’n hateb atoch',
  'escalation-received': 'Gwnaethoch ofyn i ni edrych eto',
  'stage2-acknowledgement': 'Gwnaethom ysgrifennu i ddweud pwy sy’n edrych arni eto',
  'final-response': 'Gwnaethom anfon ein hateb terfynol atoch',
  'delay-notice': 'Gwnaethom ysgrifennu i ddweud bod ein hateb yn hwyr',
  refusal: 'Gwnaethom ysgrifennu i ddweud na allwn ymchwilio iddi',
  withdrawal: 'Gwnaethoch dynnu eich cwyn yn ôl',
  'details-changed': 'Gwnaethoch newid eich manylion',
  'information-added': 'Gwnaethoch ychwanegu gwybodaeth',
  'progress-update': 'Gwnaethom ddweud wrthych sut mae pethau’n mynd',
  'extension-undone': 'Gwnaethom fynd yn ôl at y dyddiad a roddwyd gennym i chi o’r blaen',
  'date-moved': 'Symudodd gŵyl banc ddyddiad',
  duplicate: 'Gwnaethom ei rhoi gyda chwyn arall am yr un mater',
  restriction: 'Gwnaethom benderfynu sut y gallwch gysylltu â ni',
  'restriction-review': 'Gwnaethom edrych eto ar sut y gallwch gysylltu â ni',
  'remedy-failure': 'Gwnaethom ysgrifennu i ddweud na allwn wneud rhywbeth a addawyd gennym',
  transfer: 'Gwnaethom ei symud i’r cam nesaf',
  'orally-settled': 'Gwnaethom ei setlo gyda chi ar unwaith',
};

export const stageHappenedTexts: English['stageHappenedTexts'] = {
  'escalation-received': (stage) => `Gwnaethoch ofyn am ${soft(stage)}`,
  transfer: (stage) => `Gwnaethom ei symud i ${soft(stage)}`,
};

export const deliveryTexts: English['deliveryTexts'] = {
  waiting: 'Mae’r neges hon ar ei ffordd atoch.',
  failed: 'Ni allem ddanfon y neges hon. Dywedwch wrthym os yw eich cyfeiriad e-bost wedi newid.',
  unknown: 'Nid ydym yn siŵr bod y neges hon wedi eich cyrraedd.',
  toPost: 'Rydym yn anfon hwn atoch drwy’r post.',
};

export const actionTexts: English['actionTexts'] = {
  readAnswer: () => 'Darllen ein hymateb',
  outcome: () => 'Dweud wrthym beth yw eich barn am y canlyniad',
  extension: () => 'Darllen pam y mae angen mwy o amser arnom, neu ddweud wrthym nad ydych yn cytuno',
  definition: () => 'Dweud wrthym a ydym wedi eich deall',
  addInformation: () => 'Ychwanegu gwybodaeth neu anfon ffeiliau atom',
  requestEscalation: ({ next }) => `Gofyn i ni edrych eto (${unbroken(next)})`,
  callBack: () => 'Gofyn i ni eich ffonio’n ôl',
  details: () => 'Newid eich manylion neu sut yr ydym yn delio â chi',
  ombudsman: ({ body }) => `Mynd at ${theBody(body)}`,
  calendar: () => 'Rhoi ein dyddiadau yn eich calendr',
  survey: () => 'Dweud wrthym sut y gwnaethom',
  withdraw: () => 'Tynnu eich cwyn yn ôl',
};

export const saidTexts: English['saidTexts'] = {
  complaint: 'Gwnaethoch ychwanegu gwybodaeth',
  definition: 'Gwnaethoch ddweud wrthym beth yw eich barn am sut yr ydym yn deall eich cwyn',
  extension: 'Gwnaethoch ddweud wrthym beth yw eich barn am y dyddiad newydd',
  outcome: 'Gwnaethoch ddweud wrthym beth yw eich barn am y canlyniad',
  remedy: 'Gwnaethoch ddweud wrthym am rywbeth a addawyd gennym',
};

export const informationTexts: English['informationTexts'] = {
  title: 'Ychwanegu at eich cwyn',
  intro:
    'Nid yw ychwanegu rhywbeth yn ailddechrau’r dyddiadau. Byddwn yn ateb o hyd erbyn y dyddiad a roddwyd gennym i chi. Byddwn yn cadarnhau ei fod gennym.',
  text: {
    label: 'Beth hoffech chi ei ychwanegu neu ei gywiro?',
    hint: 'Peidiwch â chynnwys manylion banc na cherdyn.',
    missing: 'Rhowch yr hyn yr hoffech ei ychwanegu',
    tooLong: 'Rhaid i’r hyn yr hoffech ei ychwanegu fod yn 10,000 o nodau neu lai',
  },
  send: 'Ychwanegu at eich cwyn',
};

export const escalationTexts: English['escalationTexts'] = {
  title: ({ next }) => `Gofyn i ni edrych eto${next === '' ? '' : ` (${unbroken(next)})`}`,
  about: (stage, about) => `Enw ${stage} yw “${about}”.`,
  intro: {
    last: 'Bydd rhywun nad oedd â rhan yn ein hateb cyntaf yn edrych ar eich cwyn eto, ac yn anfon ein hateb terfynol atoch.',
    middle: 'Bydd rhywun nad oedd â rhan yn ein hateb cyntaf yn edrych ar eich cwyn eto, ac yn anfon ein hateb atoch.',
    panel:
      'Bydd panel o bobl nad oedd â rhan yn ein hatebion cynharach yn edrych ar eich cwyn. Ar ôl ei adroddiad byddwn yn anfon ein hateb terfynol atoch.',
  },
  noReason: 'Nid oes rhaid i chi roi rheswm.',
  reason: {
    label: 'Beth yr ydych yn dal yn anfodlon arno? (dewisol)',
    hint: 'Er enghraifft rhywbeth yr ydym wedi’i fethu, neu rywbeth na wnaethom',
    tooLong: 'Rhaid i’r hyn yr ydych yn dal yn anfodlon arno fod yn 10,000 o nodau neu lai',
  },
  send: ({ next }) => (next === '' ? 'Gofyn i ni edrych eto' : `Gofyn am ${soft(next)}`),
};

export const withdrawalTexts: English['withdrawalTexts'] = {
  title: 'Tynnu eich cwyn yn ôl',
  warningIcon: 'Rhybudd',
  warning: 'Os byddwch yn tynnu eich cwyn yn ôl, byddwn yn rhoi’r gorau i weithio arni ac ni chewch ateb.',
  stays:
    'Bydd eich cwyn yn aros yn ein cofnodion. Os byddwch yn newid eich meddwl, dywedwch wrthym a byddwn yn ailafael ynddi lle’r oedd hi.',
  reason: {
    label: 'Pam yr ydych am ei thynnu’n ôl? (dewisol)',
    hint: 'Mae’n ein helpu i wybod, ond nid oes rhaid i chi ddweud',
    tooLong: 'Rhaid i’ch rheswm fod yn 10,000 o nodau neu lai',
  },
  send: 'Tynnu fy nghwyn yn ôl',
  keep: 'Cadw fy nghwyn ar agor',
  unnamed: 'Y person a gwynodd',
};

export const notNowTexts: English['notNowTexts'] = {
  back: 'Yn ôl i’ch cwyn',
  explanation:
    'Ni ellir gwneud hyn ar hyn o bryd. Mae tudalen eich cwyn yn dangos ble y mae eich cwyn a’r hyn y gallwch ei wneud.',
  movedOn: 'Mae eich cwyn wedi symud ymlaen ers i chi agor y dudalen hon. Ewch yn ôl i’ch cwyn i weld ble y mae',
  sentBefore:
    'Mae’r hyn a anfonwyd gennych o’r dudalen hon gennym eisoes. Os yw hyn yn rhywbeth newydd, anfonwch ef eto',
};
