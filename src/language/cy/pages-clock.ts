import type * as en from '../en/pages-clock.ts';
import type { Wording } from '../wording.ts';
import { counted, dateInWords, dayAndDate, workingDays } from './dates.ts';
import { citation as cited } from './citations.ts';
import { soft } from './mutations.ts';
import { holidayName, ruleTitle } from './rule-titles.ts';

type English = Wording<typeof en>;

const counts = (days: number) => (days === 1 ? '1 diwrnod sy’n cyfrif' : `${counted(days, 'diwrnod')} sy’n cyfrif`);

export const dayStripTexts: English['dayStripTexts'] = {
  head: ['Diwrnod', 'Cyfrif', 'Beth yw'],
  weekdayLetters: ['Ll', 'M', 'M', 'I', 'G', 'S', 'S'],
  summary: (start, due, days) => `O ${soft(start)} hyd ${soft(due)}: ${counts(days)}.`,
  kinds: {
    start: 'Y diwrnod y mae’r cyfrif yn dechrau ohono',
    counted: 'Diwrnod gwaith, yn cyfrif',
    weekend: 'Penwythnos, ddim yn cyfrif',
    bankHoliday: 'Gŵyl banc, ddim yn cyfrif',
    closure: 'Ar gau y diwrnod hwnnw, ddim yn cyfrif',
    calendarDay: 'Yn cyfrif',
  },
  notCounted: (title) => `${holidayName(title)}: gŵyl banc, ddim yn cyfrif`,
  also: (what, title) => `${what} (${holidayName(title)})`,
  deadline: 'Dyma’r dyddiad cau: daw i ben am hanner nos',
  today: (what) => `Heddiw. ${what}`,
};

export const monthStripTexts: English['monthStripTexts'] = {
  head: ['Mis', 'Diwrnodau', 'Diwrnodau sy’n cyfrif', 'Eu rhifau', 'Ddim yn cyfrif'],
  numbers: (first, last) => (first === last ? String(first) : `${first} i ${last}`),
  skipped: {
    weekend: (n) => `${counted(n, 'diwrnod')} ar benwythnos`,
    bankHoliday: (n) => (n === 1 ? '1 gŵyl banc' : n === 2 ? '2 ŵyl banc' : `${n} gŵyl banc`),
    closure: (n) => `${counted(n, 'diwrnod')} ar gau`,
  },
  deadline: (day) => `Y dyddiad cau yw ${day}`,
  span: (from, to) => (from === to ? from : `${from} hyd ${to}`),
};

export const countTexts: English['countTexts'] = {
  counts: {
    dayZero: 'Y diwrnod y mae’n dechrau yw diwrnod 0; drannoeth yw diwrnod 1.',
    dayOne:
      'Y diwrnod y mae’n dechrau yw diwrnod 1; os nad yw hwnnw’n ddiwrnod gwaith, y diwrnod gwaith nesaf yw diwrnod 1.',
    deemed: 'Mae’n dechrau ar y diwrnod gwaith cyntaf bryd hynny neu wedyn; drannoeth yw diwrnod 1.',
    commencingOn: 'Mae’r cyfnod yn dechrau gyda’r diwrnod y mae’n cychwyn.',
  },
  monthsFrom: 'Mae’n dod i ben ar y diwrnod o’r mis sydd â’r un rhif, neu ar ddiwrnod olaf mis byrrach.',
  monthsWith: 'Mae’n dod i ben y diwrnod cyn y diwrnod o’r mis sydd â’r un rhif.',
  rolled: 'Os daw i ben ar ddiwrnod nad yw’n ddiwrnod gwaith, mae’n symud i’r diwrnod gwaith nesaf.',
  ways: {
    workingDay: {
      dayZero: 'Y diwrnod gwaith ar ôl y dechrau yw diwrnod 1',
      dayOne: 'Diwrnod y dechrau yw diwrnod 1',
      deemed: 'Symudir dechrau ar ddiwrnod nad yw’n ddiwrnod gwaith i’r diwrnod gwaith nesaf, sef diwrnod 0',
      commencingOn: 'Diwrnod y dechrau yw diwrnod 1',
    },
    other: {
      dayZero: 'Y diwrnod ar ôl y dechrau yw’r diwrnod cyntaf',
      dayOne: 'Diwrnod y dechrau yw’r diwrnod cyntaf',
      deemed: 'Symudir dechrau ar ddiwrnod nad yw’n ddiwrnod gwaith i’r diwrnod gwaith nesaf',
      commencingOn: 'Diwrnod y dechrau yw’r diwrnod cyntaf',
    },
  },
  rollNone: 'byth yn cael ei symud',
  rollNext: 'yn cael ei symud oddi ar ddiwrnod nad yw’n ddiwrnod gwaith',
  notKnown: 'ddim yn hysbys: nid yw gwyliau banc y flwyddyn honno wedi’u cyhoeddi eto',
  thisRule: 'y rheol hon',
};

export const clockFactTexts: English['clockFactTexts'] = {
  rule: 'Rheol',
  given: 'Rhoddwyd y dyddiad yn yr achos ei hun. Ni chafodd ei gyfrif.',
  noFigure: 'Nid yw’r rheol yn rhoi nifer o ddiwrnodau.',
  source: 'Ble mae’r rheol',
  cited,
  version: (title, version) => `${ruleTitle(title)}, fersiwn ${version}`,
  strength: 'Pa mor rhwymol ydyw',
  startedBy: 'Beth a’i cychwynnodd',
  event: (what, moment) => `${what}, ${moment}`,
  firstTold: 'Dywedwyd gyntaf wrth gontractwr neu staff eraill ar',
  receipt: 'Sut y cyfrifir diwrnod y cyrraedd',
  receiptPolicies: {
    actual: 'Y diwrnod y cyrhaeddodd',
    nextWorkingDay: (cutOff) =>
      cutOff === null
        ? 'Ar benwythnosau a gwyliau banc mae’n cyfrif fel pe bai’n cyrraedd y diwrnod gwaith nesaf'
        : `Ar ôl ${cutOff}, ac ar benwythnosau a gwyliau banc, mae’n cyfrif fel pe bai’n cyrraedd y diwrnod gwaith nesaf`,
    registered: 'Y diwrnod y cafodd ei gofrestru',
  },
  toldPolicies: {
    actual: 'Y diwrnod y cafodd y cyntaf ohonom wybod',
    nextWorkingDay: 'Y diwrnod y cafodd y cyntaf ohonom wybod',
    registered: 'Y diwrnod y cafodd ei gofrestru',
  },
  starts: 'Yn dechrau ar',
  corrected: (right, wrong) => `${right}. Fe’i cofnodwyd gyntaf fel ${wrong}, ac fe’i cywirwyd wedyn`,
  countedFrom: 'Yn cyfrif o',
  fromAwareness: (day) =>
    `${day}, y diwrnod y daeth y person i wybod gyntaf. O gyfrif o’r diwrnod hwnnw mae’r amser yn hirach nag o’r ateb, a’r amser hirach sy’n cyfrif`,
  firstDate: 'Dyddiad cyntaf',
  extensions: 'Estyniadau',
  noExtensions: 'Dim',
  extension: (number, days) => `${number}. ${days} yn ychwanegol`,
  invalid: 'ddim yn ddilys, felly nid yw’n cyfrif',
  undone: 'wedi’i dynnu’n ôl, felly nid yw’n cyfrif',
  overCap: 'yn hirach nag y mae’r rheol yn ei ganiatáu, gyda rheswm da a chymeradwyaeth',
  moves: 'Sut y mae’r dyddiad wedi symud',
  move: (on, cause, due) => `${on}: ${cause}, i ${soft(due)}`,
  causes: {
    extension: 'wedi’i estyn',
    undo: 'estyniad wedi’i dynnu’n ôl',
    calendar: 'gwyliau banc neu ddyddiau cau wedi newid',
    correction: 'y dechrau wedi’i gywiro',
  },
  due: 'I’w wneud erbyn',
  noDate: 'Dim dyddiad: rhaid ei wneud, ond nid yw’r rheol yn rhoi diwrnod',
  target: 'Ein dyddiad ein hunain',
  stopped: 'Gwnaed ar',
  targetOf: (day, period) => `${day}: ${period}, sef ein nod ein hunain`,
  targetDay: (day) => `${day}, sef ein nod ein hunain`,
  calendar: 'Calendr',
  calendarRevision: (revision) => `Gwyliau banc fel y’u cyhoeddwyd, diwygiad ${revision}`,
  checked: 'Wedi’i gyfrifo eto nawr',
  agrees: (day) => `${day}: yr un dyddiad ag a gofnodwyd`,
  disagrees: (day, stored) =>
    `${day}: nid y dyddiad a gofnodwyd, ${stored}. Rhowch wybod i bwy bynnag sy’n gofalu am Redress.`,
  nothingToCheck: 'Nid oes dim i’w gyfrifo: rhoddwyd y dyddiad, ni chafodd ei gyfrif',
  noDateToCheck: 'Nid oes dyddiad i’w gyfrifo',
  others: 'O gyfrif mewn ffordd arall, y dyddiad cyntaf fyddai',
};

export const clockPageTexts: English['clockPageTexts'] = {
  title: (clock, reference) => `${clock}: pam y dyddiad hwn, achos ${reference}`,
  back: 'Yn ôl i’r achos',
  answer: (day) => `Rhaid gwneud hyn erbyn diwedd ${day}.`,
  answerDone: (day, done) => `Roedd rhaid gwneud hyn erbyn diwedd ${day}. Fe’i gwnaed ${soft(done)}.`,
  window: (day) => `Daw’r amser hwn i ben ar ddiwedd ${day}.`,
  noDate: 'Nid oes i hyn ei ddyddiad ei hun.',
  othersCaption: 'Yr un cyfnod ym mhob ffordd o gyfrif sydd ar waith',
  othersHead: ['Sut y mae’n cael ei gyfrif', 'Dyddiad'],
  days: 'Fesul diwrnod',
  tableCaption: 'Pob diwrnod o’r dechrau hyd y dyddiad cau',
  monthsCaption: 'O’r dechrau hyd y dyddiad cau, fesul mis',
  asText: 'Fel testun plaen, ar gyfer llythyr neu ffeil',
  asTextEveryDay: 'Fel testun plaen gyda phob un diwrnod',
};

export const clockLetterTexts: English['clockLetterTexts'] = {
  title: 'PAM Y DYDDIAD HWN',
  heading: (clock, reference) => `${clock}, achos ${reference}`,
  facts: 'Y FFEITHIAU',
  others: 'CYFRIF MEWN FFORDD ARALL',
  othersIntro: 'Mae cynghorau’n cyfrif mewn gwahanol ffyrdd. Y dyddiad cyntaf, heb estyniadau, fyddai:',
  days: 'FESUL DIWRNOD',
  months: 'FESUL MIS',
  monthCounted: (days, numbers) => (days === 0 ? 'dim diwrnod yn cyfrif' : `${counts(days)} (${numbers})`),
};

export const whyTexts: English['whyTexts'] = {
  title: (due) => `Pam ${dayAndDate(due)}?`,
  titleWithoutDate: 'Pam nad oes dyddiad?',
  back: 'Yn ôl i’ch cwyn',
  what: 'Beth sydd dan sylw',
  time: 'Pa mor hir ydyw',
  from: 'Yn cyfrif o',
  rule: 'Y rheol',
  start: (date, what) => `${dayAndDate(date)}, ${what}`,
  startedBy: {
    receive: 'y diwrnod y daeth eich cwyn i law',
    promote: 'y diwrnod y daeth eich cwyn i law',
    begin: 'y diwrnod y daeth eich cwyn i law',
    requestEscalation: 'y diwrnod y gwnaethoch ofyn am y cam nesaf',
    transfer: 'y diwrnod yr aethom â hi i’r cam nesaf',
    respond: 'y diwrnod y gwnaethom ateb',
    define: 'y diwrnod yr ysgrifennwyd pwyntiau eich cwyn',
    meetPanel: 'y diwrnod y cyfarfu’r panel',
    reportPanel: 'y diwrnod yr adroddodd y panel',
    offerRemedy: 'y diwrnod y gwnaethom ei addo',
    notifyDelay: 'y diwrnod y gwnaethom ysgrifennu am yr oedi',
    sendUpdate: 'y diwrnod y gwnaethom roi gwybod i chi ddiwethaf sut mae pethau’n mynd',
    extend: 'y diwrnod y gwnaethom ddweud bod angen mwy o amser arnom',
    directAcceptance: 'y diwrnod y dywedodd yr Ombwdsmon wrthym am ei derbyn',
  },
  awareness: 'y diwrnod y daethoch i wybod gyntaf: o gyfrif o’r diwrnod hwnnw mae gennych fwy o amser',
  corrected: (wrong) => `Roeddem wedi cofnodi ${dateInWords(wrong)} yn gyntaf, ac rydym wedi cywiro hynny.`,
  counts: {
    dayZero: 'Nid yw’r diwrnod hwnnw ei hun yn cyfrif: y diwrnod nesaf sy’n cyfrif yw diwrnod 1.',
    dayOne: 'Y diwrnod hwnnw ei hun yw diwrnod 1.',
    deemed: 'Os nad yw’n ddiwrnod gwaith, rydym yn cyfrif o’r diwrnod gwaith nesaf.',
    commencingOn: 'Mae’r diwrnod hwnnw ei hun yn rhan o’r amser.',
  },
  workingDay: 'Nid yw penwythnosau na gwyliau banc yn ddiwrnodau gwaith.',
  extended: (originalDue) =>
    `Y dyddiad a roddwyd i chi gyntaf oedd ${dayAndDate(originalDue)}. Yna gwnaethom ddweud wrthych fod angen mwy o amser arnom, a pham.`,
  extension: 'Mwy o amser',
  more: (days) => `${workingDays(days)} yn ychwanegol`,
  undone: (days) => `${workingDays(days)} yn ychwanegol, yr ydym wedi’u tynnu’n ôl`,
  target: 'Pryd yr ydym yn bwriadu ei wneud',
  targetDay: (due) =>
    `${dayAndDate(due)}. Rydym wedi rhoi llai o amser i ni ein hunain nag y mae’r rheol yn ei roi i ni`,
  givenDate: 'Pennwyd y dyddiad hwn ar gyfer eich cwyn; ni chafodd ei gyfrif mewn diwrnodau.',
  noDate: 'Nid yw’r rheol yn rhoi nifer o ddiwrnodau ar gyfer hyn. Byddwn yn ei wneud cyn gynted ag y gallwn.',
  checking: 'Rydym yn gwirio’r dyddiad hwn. Ni fyddwn yn ei wneud yn gynharach na’r hyn a ddywedwyd wrthych.',
  days: 'Fesul diwrnod',
  months: 'Fesul mis',
  picture:
    'Y sgwâr du yw’r diwrnod yr ydym yn cyfrif ohono. Mae sgwariau gwyrdd yn cyfrif; nid yw rhai llwyd ac oren yn cyfrif. Y sgwâr coch yw’r dyddiad cau.',
  pictureToday:
    'Y sgwâr du yw’r diwrnod yr ydym yn cyfrif ohono. Mae sgwariau gwyrdd yn ddiwrnodau sydd wedi cyfrif; mae rhai glas eto i ddod. Nid yw rhai llwyd ac oren yn cyfrif. Y sgwâr coch yw’r dyddiad cau. Mae llinell ddu o dan heddiw.',
  asText: 'Yr esboniad hwn fel testun plaen',
  strengths: {
    must: (citation) => `Rhaid i ni wneud hyn (${cited(citation)}).`,
    should: (citation) => `Gofynnir i ni wneud hyn (${cited(citation)}).`,
    target: (citation) => `Dyddiad a bennwyd gennym ni ein hunain yw hwn (${cited(citation)}).`,
  },
};
