import type * as en from '../en/pages-deadlines.ts';
import type { Wording } from '../wording.ts';
import { dateInWords, dayAndDate, limitInWords, onDay } from './dates.ts';
import { ruleTitle } from './rule-titles.ts';

type English = Wording<typeof en>;

export const nationNames: English['nationNames'] = {
  'england-and-wales': 'Cymru a Lloegr',
  scotland: 'yr Alban',
  'northern-ireland': 'Gogledd Iwerddon',
};

export const noAnswerTexts: English['noAnswerTexts'] = {
  'unknown-procedure': 'Dewiswch un o’r gweithdrefnau yn y rhestr',
  'other-nation': (nations) =>
    `Gwlad y weithdrefn hon yw ${nations.map((nation) => nationNames[nation]).join(' neu ')}: dewiswch honno`,
  'aware-later': 'Rhaid i’r diwrnod y daeth y person i wybod gyntaf fod ar ddiwrnod y gŵyn, neu cyn hynny',
  outside: (from, to) =>
    `Rydym yn gwybod y gwyliau banc o ${dateInWords(from)} hyd ${dateInWords(to)}: rhowch ddiwrnod yn yr amser hwnnw`,
  answerOutside: (from, to) =>
    `Mae dyddiad sy’n dilyn o hyn y tu allan i’r gwyliau banc yr ydym yn eu gwybod, ${dateInWords(from)} hyd ${dateInWords(to)}: rhowch ddiwrnod cynharach neu amser byrrach`,
};

const latest = 'fan hwyraf';

export const sinceTexts: English['sinceTexts'] = {
  receipt: { fixed: 'y diwrnod y mae’n cyfrif fel wedi dod i law', sameDay: '', latest: '' },
  request: { fixed: 'y diwrnod y gofynnir am y cam nesaf', sameDay: '', latest: '' },
  acknowledgement: {
    fixed: '',
    sameDay: 'cydnabyddiaeth ar y diwrnod cyntaf',
    latest: 'cydnabyddiaeth ar y diwrnod olaf',
  },
  statement: { fixed: '', sameDay: 'datganiad cwyn a gofnodwyd ar y diwrnod cyntaf', latest: '' },
  panel: { fixed: '', sameDay: '', latest: `cyfarfod y panel, ${latest}` },
  report: { fixed: '', sameDay: '', latest: `adroddiad y panel, ${latest}` },
  answer: { fixed: '', sameDay: '', latest: `yr ateb, ${latest}` },
  awareness: { fixed: '', sameDay: '', latest: 'y diwrnod y daeth y person i wybod gyntaf' },
};

export const ruleNames: English['ruleNames'] = {
  unanswered: 'Os nad oes ateb, gellir gofyn am y cam nesaf ar ôl',
  oral: 'Os caiff ei setlo ar lafar erbyn hynny, nid yw’n gŵyn ffurfiol',
};

export const timeLineTexts: English['timeLineTexts'] = {
  head: ['Beth', 'O', 'Erbyn diwedd'],
  span: (name, from, due) => `${name}, o ${from} hyd ${due}`,
  target: (name, due) => `${name}, ein dyddiad ein hunain: ${due}`,
  key: 'Glas: yr amser y mae’r rheolau’n ei roi. Gwyrdd: ein hamser byrrach ein hunain. Glas golau: yr amser sydd gan y person.',
};

export const deadlinesTexts: English['deadlinesTexts'] = {
  title: 'Cyfrifo dyddiadau cwyn',
  intro:
    'Dewiswch weithdrefn a’r diwrnod y daw cwyn i law. Cewch weld erbyn pryd y mae’n rhaid gwneud pob peth, a phob diwrnod a gyfrifwyd. Nid ydym yn cadw dim o’r hyn a roddwch.',
  complaint: 'Dyddiadau cwyn',
  procedure: { label: 'Pa weithdrefn?', missing: 'Dewiswch weithdrefn' },
  own: (title) => `${ruleTitle(title)} (a ddefnyddir yma)`,
  on: {
    label: 'Pryd y daw’r gŵyn i law?',
    hint: 'Er enghraifft 27 3 2026',
    missing: 'Rhowch y diwrnod y daw’r gŵyn i law, er enghraifft 27 3 2026',
  },
  nation: { label: 'Gwyliau banc', usual: 'Lle mae’r weithdrefn yn gymwys', ours: 'Lle’r ydym ni' },
  aware: {
    label: 'Pryd y daeth y person i wybod gyntaf am y mater? (dewisol)',
    hint: 'Mae rhai amseroedd yn rhedeg o’r diwrnod hwnnw. Er enghraifft 27 3 2026',
    wrong: 'Rhaid i’r diwrnod y daeth y person i wybod gyntaf fod yn ddyddiad go iawn, er enghraifft 27 3 2026',
  },
  show: 'Dangos y dyddiadau',
  period: 'Unrhyw derfyn amser arall',
  periodIntro:
    'Nifer o ddiwrnodau, wythnosau neu fisoedd o ddiwrnod penodol, wedi’u cyfrif yn unrhyw un o’r ffyrdd sydd ar waith.',
  from: {
    label: 'O ba ddiwrnod?',
    hint: 'Er enghraifft 27 3 2026',
    missing: 'Rhowch y diwrnod i gyfrif ohono, er enghraifft 27 3 2026',
  },
  amount: {
    label: 'Faint?',
    missing: 'Rhowch faint, er enghraifft 10',
    whole: 'Rhowch rif cyfan, 1 neu fwy',
    most: (count) => `Rhowch ${count.toLocaleString('en-GB')} neu lai`,
  },
  unit: {
    label: 'O beth?',
    missing: 'Dewiswch ddiwrnodau gwaith, diwrnodau, wythnosau neu fisoedd',
    choices: { workingDay: 'Diwrnodau gwaith', calendarDay: 'Diwrnodau', week: 'Wythnosau', month: 'Misoedd' },
  },
  count: {
    label: 'Sut y mae’r diwrnod cyntaf yn cael ei gyfrif?',
    missing: 'Dewiswch sut y mae’r diwrnod cyntaf yn cael ei gyfrif',
    choices: {
      dayZero: 'Drannoeth yw diwrnod 1',
      dayOne: 'Y diwrnod ei hun yw diwrnod 1',
      deemed: 'Yn cael ei symud i’r diwrnod gwaith nesaf, a drannoeth yw diwrnod 1',
      commencingOn: 'Mae’r cyfnod yn dechrau gyda’r diwrnod ei hun (fel yn “commencing on”)',
    },
  },
  roll: { label: 'Symud diwedd sydd ar ddiwrnod nad yw’n ddiwrnod gwaith i’r diwrnod gwaith nesaf' },
  go: 'Cyfrif y diwrnodau',
  result: (title) => `Y dyddiadau: ${ruleTitle(title)}`,
  comes: (cameOn, receivedOn) =>
    cameOn === receivedOn
      ? `Os daw’r gŵyn i law ${onDay(cameOn)}:`
      : `Os daw’r gŵyn ${onDay(cameOn)}, mae’n cyfrif fel wedi dod i law ${onDay(receivedOn)}:`,
  supposing:
    'Cymerir y gofynnir am gam diweddarach ar ddiwrnod yr ateb o’i flaen, ac y daw’r ateb hwnnw ar ei ddiwrnod olaf. Os gofynnir yn gynharach neu’n hwyrach, mae ei ddyddiadau’n symud gydag ef.',
  summary: (n, from, to) => `${n} dyddiad o ${dateInWords(from)} hyd ${dateInWords(to)}.`,
  noDates: 'Nid yw’r weithdrefn hon yn rhoi dyddiadau y gellir eu cyfrifo o’r diwrnod derbyn yn unig.',
  tableName: 'Pob dyddiad',
  head: {
    what: 'Beth',
    due: 'Erbyn diwedd',
    target: 'Ein dyddiad ein hunain',
    time: 'Amser',
    from: 'Yn cyfrif o',
    extended: 'Hwyaf gydag estyniad',
    rule: 'Rheol',
    why: 'Diwrnodau',
  },
  latest: (name) => `${name}, fan hwyraf`,
  earliest: (name) => `${name}, fan gynharaf`,
  promptly: 'ni roddir nifer o ddiwrnodau',
  notYet: 'yn dibynnu ar ddiwrnod nad oes yr un rheol yn ei roi',
  countedFrom: (day, what) => (day === '' ? what : `${dateInWords(day)}, ${what}`),
  target: (due, period) => `${dayAndDate(due)} (${period})`,
  extended: (due, days) => `${dayAndDate(due)} (${days} yn ychwanegol)`,
  why: 'Fesul diwrnod',
  whyHidden: (what) => `ar gyfer ${what}`,
  whyTitle: (what, due) => `${what}, ${dayAndDate(due)}: fesul diwrnod`,
  ends: (amount, from, due) => `Mae ${amount} o ${onDay(from)} yn dod i ben ${onDay(due)}.`,
  others: 'Cyfrif mewn ffordd arall',
  calendar: (nation, from, to) =>
    `Wedi’i gyfrifo yn ôl gwyliau banc ${nationNames[nation]}, sy’n hysbys o ${dateInWords(from)} hyd ${dateInWords(to)}.`,
  limit: limitInWords,
  standards: 'Beth y gallwch ei ddisgwyl, a phryd',
};
