/** The pages on which the calendars are looked after, and why a decision on one was not made. */
export const calendarsTexts = {
  title: 'Calendars',
  intro:
    'Every time limit in working days is counted by these calendars. A change is proposed first, shown with every date it would move, and approved by a manager.',
  nations: {
    'england-and-wales': 'England and Wales',
    scotland: 'Scotland',
    'northern-ireland': 'Northern Ireland',
  },
  revision: 'Revision in use',
  adopted: 'In use since',
  published: 'The published bank holidays, as they came with Redress',
  covers: 'Covers',
  span: (from: string, to: string) => `${from} to ${to}`,
  waiting: 'Cases still to be told of it',
  nobodyWaits: 'None',
  next: (nation: string) => `The next 12 months: ${nation}`,
  year: (holidays: number, closures: number) =>
    closures === 0
      ? `${holidays} bank holidays in the next 12 months.`
      : `${holidays} bank holidays and ${closures} closures that stop the clock in the next 12 months.`,
  closure: 'Closure',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  holidayHead: { date: 'Day', title: 'Bank holiday' },
  own: 'Your own days and hours',
  closures: 'Closures',
  noClosures: 'None recorded',
  closuresCount: 'Do closures stop the clock?',
  closuresDo: 'Yes: they are skipped like bank holidays',
  closuresDoNot: 'No: a closure is a working day like any other',
  hours: 'Opening hours',
  noHours: 'Not recorded',
  weekdays: {
    '1': 'Monday',
    '2': 'Tuesday',
    '3': 'Wednesday',
    '4': 'Thursday',
    '5': 'Friday',
    '6': 'Saturday',
    '7': 'Sunday',
  },
  hoursOf: (weekday: string, spans: readonly string[]) => `${weekday} ${spans.join(' and ')}`,
  spanOfHours: (from: string, to: string) => `${from} to ${to}`,
  hoursNote: 'Opening hours move no date.',
  alarm: (n: number) =>
    n === 1
      ? 'An import of bank holidays has failed. Dates may be wrong until one succeeds.'
      : `${n} imports of bank holidays have failed. Dates may be wrong until one succeeds.`,
  warning: 'Warning',
  proposals: 'Proposals',
  head: { proposed: 'Proposed', nation: 'Nation', source: 'Where it came from', state: 'State' },
  none: 'Nothing has been proposed yet.',
  pages: 'Pages of proposals',
  states: {
    open: { text: 'To be decided', tag: 'govuk-tag--blue' },
    approved: { text: 'Approved', tag: 'govuk-tag--green' },
    rejected: { text: 'Rejected', tag: 'govuk-tag--grey' },
    failed: { text: 'Failed', tag: 'govuk-tag--red' },
    seen: { text: 'Failed, dealt with', tag: 'govuk-tag--grey' },
  },
  fetch: 'Get the bank holidays from GOV.UK',
  paste: {
    label: 'Or paste the file of bank holidays',
    hint: 'Where this machine cannot reach GOV.UK: the text of bank-holidays.json, as GOV.UK publishes it.',
    send: 'Compare this file',
    source: 'pasted by hand',
    missing: 'Paste the text of the file',
  },
  fetchHelp: 'They are compared with the calendar in use. Nothing changes before another manager approves.',
  outcomes: {
    unchanged: 'There is nothing new: the calendar in use is up to date.',
    failed: 'The bank holidays could not be read. What went wrong is in the list of proposals.',
  },
} as const;

export const calendarProposalTexts = {
  title: (nation: string) => `Proposed calendar: ${nation}`,
  back: 'All calendars',
  rows: {
    state: 'State',
    source: 'Where it came from',
    hash: 'Fingerprint of the file (SHA-256)',
    revision: 'Revision',
    proposed: 'Proposed',
    decided: 'Decided',
    noted: 'Left as it is',
    problem: 'What went wrong',
  },
  byAt: (name: string, moment: string) => `${name}, ${moment}`,
  commandLine: 'The command line',
  importedLater: 'A later import',
  noHash: 'Nothing could be read',
  differences: 'What changes',
  differenceHead: { date: 'Day', change: 'Change' },
  becomes: 'Becomes a bank holiday',
  ceases: 'Is no longer a bank holiday',
  noDifference: 'Nothing changes any more: the calendar in use has these days already.',
  moves: 'What it does to open cases',
  cases: (n: number) => (n === 1 ? '1 case would be told.' : `${n} cases would be told.`),
  impossible: (n: number) =>
    n === 1
      ? '1 case could not follow, because a date would lie beyond the calendar.'
      : `${n} cases could not follow, because a date would lie beyond the calendar.`,
  summary: (moving: number, staying: number) =>
    moving + staying === 0
      ? 'No open time limit would move.'
      : `${moving} open time limits would move, ${staying} would stay.`,
  chartHead: { change: 'Change', n: 'Time limits' },
  later: (days: string) => `${days} later`,
  earlier: (days: string) => `${days} earlier`,
  stays: 'Stays: already told',
  tableName: 'Every open time limit that would move, or would but for what was told',
  head: { reference: 'Reference', clock: 'Time limit', from: 'Due now', to: 'Would be due' },
  pages: 'Pages of time limits',
  decide: 'Decide',
  approve: 'Approve and use this calendar',
  reject: 'Reject',
  seen: 'I have seen this',
  effect:
    'Dates that move later are moved within minutes, and the people concerned are told. A date already told is never moved earlier.',
  own: 'You proposed this, so another manager has to approve it.',
  overtaken: 'The calendar has changed since this was proposed. Reject it and import the bank holidays again.',
  done: {
    approve: 'Approved. The dates of open cases follow within minutes.',
    reject: 'Recorded. Nothing has changed.',
  },
} as const;

/** Why a proposal was not decided, and what to do instead. */
export const notDecidedTexts = {
  'own-proposal': 'You proposed this yourself: another manager has to approve it',
  program: 'A token cannot approve a calendar: a manager has to do it, signed in',
  'already-decided': 'This is not open any more: read it again to see what became of it',
  overtaken: 'The calendar has changed since this was proposed: reject it and import the bank holidays again',
} as const;
