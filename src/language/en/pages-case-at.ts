/** What a caller of the API reads where a case cannot be shown as it was; `begunAt` is RFC 3339. */
export const caseAtProblems = {
  future: 'Give a time that has passed',
  notYet: (begunAt: string) => `Nothing was recorded of this case before ${begunAt}: give that time or a later one`,
} as const;

/** The page that shows a case as it was. */
export const caseAtTexts = {
  title: (reference: string) => `Case ${reference} as it was`,
  back: 'Back to the history',
  link: 'See this case as it was on another day',
  intro:
    'Choose a moment that has passed. You will see what had been recorded by then: what was due, what was owed, what had been sent, and under which rules.',
  reading:
    'Something that happened before that moment but was recorded later is left out: people then did not know it either. Contact details are as they are now.',
  when: { label: 'Day', hint: 'For example, 27 3 2026' },
  time: { label: 'Time, if you know it', hint: 'For example, 14:30. Without a time you see the end of that day' },
  show: 'Show the case as it was',
  wrongDate: 'Enter a real date, for example 27 3 2026',
  noDate: 'Enter a day',
  wrongTime: 'Enter the time as hours and minutes, for example 14:30',
  future: 'Enter a moment that has passed',
  notYet: (moment: string) => `Nothing had been recorded of this case yet. It begins on ${moment}.`,
  asAt: (moment: string) => `As it was recorded on ${moment}`,
  rules: 'What it was judged by',
  rows: {
    procedure: 'Procedure',
    version: (name: string, version: number) => `${name}, version ${version}`,
    policy: 'Policy of the organisation',
    policyVersion: (version: number) => `Version ${version}`,
    calendar: 'Calendar of working days',
    seal: 'Seal',
  },
  sealed: 'The case that comes out of its history is the very one that was sealed at that time',
  notSealed:
    'Put together by this version of Redress. It differs in form from what was sealed at that time: look at the history for what was sealed',
  happened: 'What had happened',
  events: { what: 'What', happened: 'When', recorded: 'Recorded' },
  some: (shown: number, all: number) => `The last ${shown} of ${all} entries. The history has all of them.`,
  picture: 'Time limits on that day',
  summary: (open: number, late: number) =>
    `${open === 1 ? '1 time limit was' : `${open} time limits were`} running, ${late === 0 ? 'none of them late' : late === 1 ? '1 of them late' : `${late} of them late`}.`,
} as const;
