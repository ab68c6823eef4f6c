import { dateInWords, dayAndDate, limitInWords } from './dates.ts';

/** Names of the nations whose bank holidays differ. */
export const nationNames = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
} as const;

/** Why a question to the calculator has no answer, in words that say how to mend it. */
export const noAnswerTexts = {
  'unknown-procedure': 'Choose one of the procedures in the list',
  'other-nation': (nations: readonly (keyof typeof nationNames)[]) =>
    `This procedure applies in ${nations.map((nation) => nationNames[nation]).join(' and ')}: choose that`,
  'aware-later': 'The day on which the person first knew must be the day the complaint comes, or before it',
  outside: (from: string, to: string) =>
    `We know the bank holidays from ${dateInWords(from)} to ${dateInWords(to)}: give a day in that time`,
  answerOutside: (from: string, to: string) =>
    `A date that follows from this lies outside the bank holidays we know, ${dateInWords(from)} to ${dateInWords(to)}: give an earlier day or a shorter time`,
} as const;

const latest = 'at the latest';

/** What each date is counted from, for the picture and the table. */
export const sinceTexts = {
  receipt: { fixed: 'the day it counts as received', sameDay: '', latest: '' },
  request: { fixed: 'the day the next stage is asked for', sameDay: '', latest: '' },
  acknowledgement: {
    fixed: '',
    sameDay: 'an acknowledgement on the first day',
    latest: 'an acknowledgement on the last day',
  },
  statement: { fixed: '', sameDay: 'a statement of complaint recorded on the first day', latest: '' },
  panel: { fixed: '', sameDay: '', latest: `the panel meeting, ${latest}` },
  report: { fixed: '', sameDay: '', latest: `the panel’s report, ${latest}` },
  answer: { fixed: '', sameDay: '', latest: `the answer, ${latest}` },
  awareness: { fixed: '', sameDay: '', latest: 'the day the person first knew' },
} as const;

/** Rules that are no clock of a case. */
export const ruleNames = {
  unanswered: 'If there is no answer, the next stage may be asked for after',
  oral: 'Settled by word of mouth by then, it is not a formal complaint',
} as const;

/** Periods as a picture. */
export const timeLineTexts = {
  head: ['What', 'From', 'By the end of'],
  span: (name: string, from: string, due: string) => `${name}, from ${from} to ${due}`,
  target: (name: string, due: string) => `${name}, our own date: ${due}`,
  key: 'Blue: the time that the rules give. Green: our own, shorter time. Light blue: the time that the person has.',
} as const;

/** The public page that works dates out. */
export const deadlinesTexts = {
  title: 'Work out the dates of a complaint',
  intro:
    'Choose a procedure and the day on which a complaint comes. You see by when each thing must be done, and every day that was counted. Nothing you enter is kept.',
  complaint: 'The dates of a complaint',
  procedure: { label: 'Which procedure?', missing: 'Choose a procedure' },
  own: (title: string) => `${title} (used here)`,
  on: {
    label: 'When does the complaint come?',
    hint: 'For example 27 3 2026',
    missing: 'Enter the day on which the complaint comes, for example 27 3 2026',
  },
  nation: { label: 'Bank holidays of', usual: 'Where the procedure applies', ours: 'Where we are' },
  aware: {
    label: 'When did the person first know about the matter? (optional)',
    hint: 'Some times run from that day. For example 27 3 2026',
    wrong: 'When the person first knew must be a real date, for example 27 3 2026',
  },
  show: 'Show the dates',
  period: 'Any other time limit',
  periodIntro: 'A number of days, weeks or months from a day, counted in any of the ways in use.',
  from: {
    label: 'From which day?',
    hint: 'For example 27 3 2026',
    missing: 'Enter the day to count from, for example 27 3 2026',
  },
  amount: {
    label: 'How many?',
    missing: 'Enter how many, for example 10',
    whole: 'Give a whole number, 1 or more',
    most: (count: number) => `Give ${count.toLocaleString('en-GB')} or fewer`,
  },
  unit: {
    label: 'Of what?',
    missing: 'Choose working days, days, weeks or months',
    choices: { workingDay: 'Working days', calendarDay: 'Days', week: 'Weeks', month: 'Months' },
  },
  count: {
    label: 'How is the first day counted?',
    missing: 'Choose how the first day is counted',
    choices: {
      dayZero: 'The day after is day 1',
      dayOne: 'The day itself is day 1',
      deemed: 'Moved to the next working day, the day after is day 1',
      commencingOn: 'The period begins with the day itself (as in “commencing on”)',
    },
  },
  roll: { label: 'Move an end on a day that is no working day to the next working day' },
  go: 'Count the days',
  result: (title: string) => `The dates: ${title}`,
  comes: (cameOn: string, receivedOn: string) =>
    cameOn === receivedOn
      ? `If the complaint comes on ${dayAndDate(cameOn)}:`
      : `If the complaint comes on ${dayAndDate(cameOn)}, it counts as received on ${dayAndDate(receivedOn)}:`,
  supposing:
    'A later stage is supposed to be asked for on the day of the answer before it, and that answer to come on its last day. Asked for earlier or later, its dates move with it.',
  summary: (n: number, from: string, to: string) =>
    `${n} ${n === 1 ? 'date' : 'dates'} from ${dateInWords(from)} to ${dateInWords(to)}.`,
  noDates: 'This procedure gives no dates that can be worked out from the day of receipt alone.',
  tableName: 'Every date',
  head: {
    what: 'What',
    due: 'By the end of',
    target: 'Our own date',
    time: 'Time',
    from: 'Counted from',
    extended: 'Longest with an extension',
    rule: 'Rule',
    why: 'Days',
  },
  latest: (name: string) => `${name}, at the latest`,
  earliest: (name: string) => `${name}, at the earliest`,
  promptly: 'no number of days is given',
  notYet: 'depends on a day that no rule gives',
  countedFrom: (day: string, what: string) => (day === '' ? what : `${dateInWords(day)}, ${what}`),
  target: (due: string, period: string) => `${dayAndDate(due)} (${period})`,
  extended: (due: string, days: string) => `${dayAndDate(due)} (${days} more)`,
  why: 'Day by day',
  whyHidden: (what: string) => `of ${what}`,
  whyTitle: (what: string, due: string) => `${what}, ${dayAndDate(due)}: day by day`,
  ends: (amount: string, from: string, due: string) =>
    `${amount} from ${dayAndDate(from)} ${amount.startsWith('1 ') ? 'ends' : 'end'} on ${dayAndDate(due)}.`,
  others: 'Counted another way',
  calendar: (nation: keyof typeof nationNames, from: string, to: string) =>
    `Worked out by the bank holidays of ${nationNames[nation]}, which are known from ${dateInWords(from)} to ${dateInWords(to)}.`,
  limit: limitInWords,
  standards: 'What you can expect, and when',
} as const;
