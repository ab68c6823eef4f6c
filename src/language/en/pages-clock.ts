import { dateInWords, dayAndDate, workingDays } from './dates.ts';

/** How a date is explained, on every page that shows one. */
export const dayStripTexts = {
  head: ['Day', 'Count', 'What it is'],
  weekdayLetters: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
  summary: (start: string, due: string, counted: number) =>
    `From ${start} to ${due}: ${counted} ${counted === 1 ? 'day counts' : 'days count'}.`,
  kinds: {
    start: 'The day the count starts from',
    counted: 'Working day, counted',
    weekend: 'Weekend, not counted',
    bankHoliday: 'Bank holiday, not counted',
    closure: 'Closed that day, not counted',
    calendarDay: 'Counted',
  },
  notCounted: (title: string) => `${title}: bank holiday, not counted`,
  also: (what: string, title: string) => `${what} (${title})`,
  deadline: 'This is the deadline: it ends at midnight',
  today: (what: string) => `Today. ${what}`,
} as const;

/** Long periods, month by month. */
export const monthStripTexts = {
  head: ['Month', 'Days', 'Days that count', 'Their numbers', 'Not counted'],
  numbers: (first: number, last: number) => (first === last ? String(first) : `${first} to ${last}`),
  skipped: {
    weekend: (n: number) => `${n} weekend ${n === 1 ? 'day' : 'days'}`,
    bankHoliday: (n: number) => `${n} bank ${n === 1 ? 'holiday' : 'holidays'}`,
    closure: (n: number) => `${n} ${n === 1 ? 'day' : 'days'} closed`,
  },
  deadline: (day: string) => `The deadline is ${day}`,
  span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
} as const;

/** How a period is counted; every page and letter that explains a date says it in these words. */
export const countTexts = {
  counts: {
    dayZero: 'The day it starts is day 0; the day after is day 1.',
    dayOne: 'The day it starts is day 1; if that is no working day, the next working day is.',
    deemed: 'It starts on the first working day on or after; the day after that is day 1.',
    commencingOn: 'The period begins with the day it starts.',
  },
  monthsFrom: 'It ends on the day of the month with the same number, or on the last day of a shorter month.',
  monthsWith: 'It ends on the day before the day of the month with the same number.',
  rolled: 'An end on a day that is no working day moves to the next working day.',
  /** The ways of counting beside each other. */
  ways: {
    workingDay: {
      dayZero: 'The working day after the start is day 1',
      dayOne: 'The day of the start is day 1',
      deemed: 'A start on a day that is no working day is moved to the next working day, which is day 0',
      commencingOn: 'The day of the start is day 1',
    },
    other: {
      dayZero: 'The day after the start is the first day',
      dayOne: 'The day of the start is the first day',
      deemed: 'A start on a day that is no working day is moved to the next working day',
      commencingOn: 'The day of the start is the first day',
    },
  },
  rollNone: 'never moved',
  rollNext: 'moved off a day that is no working day',
  notKnown: 'not known: the bank holidays of that year are not published yet',
  thisRule: 'this rule',
} as const;

/** The facts behind a date, for staff, auditors and letters. */
export const clockFactTexts = {
  rule: 'Rule',
  given: 'The date was given in the case itself. It was not counted.',
  noFigure: 'The rule gives no number of days.',
  source: 'Where the rule stands',
  /** A clause as it is cited: the rules themselves are in English. */
  cited: (citation: string) => citation,
  version: (title: string, version: number) => `${title}, version ${version}`,
  strength: 'How binding it is',
  startedBy: 'What started it',
  event: (what: string, moment: string) => `${what}, ${moment}`,
  firstTold: 'First told to a contractor or other staff on',
  receipt: 'How the day of arrival is counted',
  receiptPolicies: {
    actual: 'The day on which it arrived',
    nextWorkingDay: (cutOff: string | null) =>
      cutOff === null
        ? 'At weekends and on bank holidays it counts as arriving on the next working day'
        : `After ${cutOff}, at weekends and on bank holidays it counts as arriving on the next working day`,
    registered: 'The day on which it was registered',
  },
  toldPolicies: {
    actual: 'The day on which the first of us was told',
    nextWorkingDay: 'The day on which the first of us was told',
    registered: 'The day on which it was registered',
  },
  starts: 'Starts on',
  corrected: (right: string, wrong: string) => `${right}. It was first recorded as ${wrong}, and put right since`,
  countedFrom: 'Counted from',
  fromAwareness: (day: string) =>
    `${day}, the day on which the person first knew. Counted from there the time is longer than from the answer, and the longer time holds`,
  firstDate: 'First date',
  extensions: 'Extensions',
  noExtensions: 'None',
  extension: (number: number, days: string) => `${number}. ${days} more`,
  invalid: 'not valid, so it does not count',
  undone: 'taken back, so it does not count',
  overCap: 'longer than the rule allows, with a good reason and approval',
  moves: 'How the date has moved',
  move: (on: string, cause: string, due: string) => `${on}: ${cause}, to ${due}`,
  causes: {
    extension: 'extended',
    undo: 'an extension taken back',
    calendar: 'bank holidays or closures changed',
    correction: 'the start put right',
  },
  due: 'Due',
  noDate: 'No date: it must be done, but the rule gives no day',
  target: 'Our own date',
  stopped: 'Done on',
  targetOf: (day: string, period: string) => `${day}: ${period}, which we have set ourselves`,
  targetDay: (day: string) => `${day}, which we have set ourselves`,
  calendar: 'Calendar',
  calendarRevision: (revision: string) => `Bank holidays as published, revision ${revision}`,
  checked: 'Worked out again just now',
  agrees: (day: string) => `${day}: the same date as recorded`,
  disagrees: (day: string, stored: string) =>
    `${day}: not the date recorded, ${stored}. Tell whoever looks after Redress.`,
  nothingToCheck: 'There is nothing to work out: the date was given, not counted',
  noDateToCheck: 'There is no date to work out',
  others: 'Counted another way, the first date would be',
} as const;

/** The page on which staff and auditors read it. */
export const clockPageTexts = {
  title: (clock: string, reference: string) => `${clock}: why this date, case ${reference}`,
  back: 'Back to the case',
  answer: (day: string) => `This is due by the end of ${day}.`,
  answerDone: (day: string, done: string) => `This was due by the end of ${day}. It was done on ${done}.`,
  window: (day: string) => `This time is over at the end of ${day}.`,
  noDate: 'This has no date of its own.',
  othersCaption: 'The same period in every way of counting that is in use',
  othersHead: ['How it is counted', 'Date'],
  days: 'Day by day',
  tableCaption: 'Every day from the start to the deadline',
  monthsCaption: 'From the start to the deadline, month by month',
  asText: 'As plain text, for a letter or a file',
  asTextEveryDay: 'As plain text with every single day',
} as const;

/** The same as plain text. */
export const clockLetterTexts = {
  title: 'WHY THIS DATE',
  heading: (clock: string, reference: string) => `${clock}, case ${reference}`,
  facts: 'THE FACTS',
  others: 'COUNTED ANOTHER WAY',
  othersIntro: 'Councils count in different ways. The first date, without extensions, would be:',
  days: 'DAY BY DAY',
  months: 'MONTH BY MONTH',
  monthCounted: (counted: number, numbers: string) =>
    counted === 0 ? 'no day counts' : `${counted} ${counted === 1 ? 'day counts' : 'days count'} (${numbers})`,
} as const;

/** What the person who complained reads of a date. */
export const whyTexts = {
  title: (due: string) => `Why ${dayAndDate(due)}?`,
  titleWithoutDate: 'Why is there no date?',
  back: 'Back to your complaint',
  what: 'What it is about',
  time: 'How long it is',
  from: 'Counted from',
  rule: 'The rule',
  start: (date: string, what: string) => `${dayAndDate(date)}, ${what}`,
  /** By the event that started it; an acknowledgement has words of its own. */
  startedBy: {
    receive: 'the day we received your complaint',
    promote: 'the day we received your complaint',
    begin: 'the day we received your complaint',
    requestEscalation: 'the day you asked for the next stage',
    transfer: 'the day we took it to the next stage',
    respond: 'the day we answered',
    define: 'the day the points of your complaint were written down',
    meetPanel: 'the day the panel met',
    reportPanel: 'the day the panel reported',
    offerRemedy: 'the day we promised it',
    notifyDelay: 'the day we wrote about the delay',
    sendUpdate: 'the day we last told you how it is going',
    extend: 'the day we told you that we need more time',
    directAcceptance: 'the day the Ombudsman told us to take it on',
  },
  awareness: 'the day you first knew about it: counted from there you have longer',
  corrected: (wrong: string) => `We had first recorded ${dateInWords(wrong)}, and have put that right.`,
  counts: {
    dayZero: 'That day itself does not count: the next day that counts is day 1.',
    dayOne: 'That day itself is day 1.',
    deemed: 'If it is not a working day, we count from the next working day.',
    commencingOn: 'That day itself is part of the time.',
  },
  workingDay: 'Weekends and bank holidays are not working days.',
  extended: (originalDue: string) =>
    `The date we gave you first was ${dayAndDate(originalDue)}. We then told you that we need more time, and why.`,
  extension: 'More time',
  more: (days: number) => `${workingDays(days)} more`,
  undone: (days: number) => `${workingDays(days)} more, which we have taken back`,
  target: 'When we mean to do it',
  targetDay: (due: string) => `${dayAndDate(due)}. We have set ourselves less time than the rule gives us`,
  givenDate: 'This date was set for your complaint, not counted in days.',
  noDate: 'The rule gives no number of days for this. We do it as soon as we can.',
  checking: 'We are checking this date. We will not make it earlier than what we told you.',
  days: 'Day by day',
  months: 'Month by month',
  picture:
    'The black square is the day we count from, green squares count, grey and orange ones do not. The red square is the deadline.',
  pictureToday:
    'The black square is the day we count from. Green squares are days that have counted, blue ones are still to come. Grey and orange ones do not count. The red square is the deadline. Today has a black line below it.',
  asText: 'This explanation as plain text',
  strengths: {
    must: (citation: string) => `We must do this (${citation}).`,
    should: (citation: string) => `This is asked of us (${citation}).`,
    target: (citation: string) => `This is a date that we set ourselves (${citation}).`,
  },
} as const;
