/** The pages on which an auditor checks how the time limits were kept. */
export const complianceTexts = {
  title: 'How the time limits were kept',
  intro:
    'Counts the time limits of every complaint received in this period, as they stand now. Follow a number to its cases, and a case to the day-by-day account of its date.',
  from: 'Received from',
  to: 'Received to',
  dateHint: 'For example 27 3 2026',
  show: 'Show this period',
  wrongDate: 'Enter a real date, for example 27 3 2026',
  wrongOrder: 'The last day must be the same as or after the first',
  period: (from: string, to: string) => `Complaints received from ${from} to ${to}`,
  asAt: (day: string, time: string) => `As at ${time} on ${day}`,
  none: 'No time limit began in this period.',
  clock: 'Time limit',
  total: 'All',
  share: 'In time, of those finished',
  shareOf: (inTime: number, finished: number) =>
    finished === 0 ? 'None finished' : `${Math.round((100 * inTime) / finished)}% (${inTime} of ${finished})`,
  states: {
    met: 'In time',
    metExtended: 'In time after an extension',
    late: 'Late',
    overdue: 'Overdue now',
    running: 'Running now',
    void: 'No longer needed',
  },
  ownTitle: 'Against our own, stricter dates',
  ownIntro: 'The same time limits, held against the dates that we have set ourselves. An extension does not move them.',
  ownRule: 'In time by the rule',
  ownShare: 'In time by our own date',
  ownStates: {
    targetMet: 'By our own date',
    targetMissed: 'After our own date',
    targetRunning: 'Our own date is still to come',
  },
  ownCaption: (procedure: string) => `${procedure}: against our own dates`,
  hidden: (clock: string, state: string) => `cases: ${clock}, ${state}`,
  chartSummary: (clocks: number, total: number, inTime: number, finished: number) =>
    `${clocks} kinds of time limit, ${total} in all. Finished: ${finished}, of which in time: ${inTime}.`,
  definitionsTitle: 'What is counted',
  definitions: [
    'A complaint belongs to the period in which we received it, whatever happened later.',
    'In time: done by the end of the day it was due, London time. After an extension: done after the first date, and by the date that a valid extension notice had given.',
    'Late: done after the date in force. Overdue now: not done, and the date in force has passed; an answer that left something out counts as not done.',
    'Running now: not done, and the date in force is today or later. No longer needed: the complaint was withdrawn or not taken on.',
    'If a time limit ran more than once in a case, each run counts. The person’s own time to go to the next stage or to the Ombudsman is not counted.',
    'Our own dates: done by the end of the day that we have set ourselves, whatever extensions the rules allow. What is no longer needed is left out.',
  ],
} as const;

export const complianceCasesTexts = {
  title: (clock: string, state: string) => `${clock}: ${state.toLowerCase()}`,
  caption: 'The cases behind this number',
  count: (n: number) => (n === 1 ? '1 time limit' : `${n} time limits`),
  back: 'Back to the time limits',
  case: 'Case',
  due: 'Due',
  target: 'Our own date',
  why: 'Why this date?',
  whyHidden: (reference: string) => `for ${reference}`,
  none: 'There are none.',
} as const;
