const cases = (n: number) => (n === 1 ? '1 case' : `${n} cases`);

/** One thing done to many cases. */
export const bulkTexts = {
  bar: {
    legend: 'With the selected cases',
    go: 'Go on',
    all: 'Select all on this page',
    count: '(% selected)',
    select: (reference: string) => `Select ${reference}`,
    runs: 'What you have done to many cases',
  },
  actions: {
    assign: 'Give to somebody',
    watch: 'Add a deputy',
    route: 'Move to another team or service',
    chase: 'Remind services',
    label: 'Add a label',
    unlabel: 'Take a label away',
    hold: 'Keep, whatever the retention says',
    releaseHold: 'End the keeping',
    export: 'Export as a file',
  },
  titles: {
    assign: (n: number) => `Give ${cases(n)} to somebody`,
    watch: (n: number) => `Add a deputy to ${cases(n)}`,
    route: (n: number) => `Move ${cases(n)} to another team or service`,
    chase: (n: number) => `Remind the services that were asked about ${cases(n)}`,
    label: (n: number) => `Add a label to ${cases(n)}`,
    unlabel: (n: number) => `Take a label away from ${cases(n)}`,
    hold: (n: number) => `Keep ${cases(n)}, whatever the retention says`,
    releaseHold: (n: number) => `End the keeping of ${cases(n)}`,
    export: (n: number) => `Export ${cases(n)} as a file`,
  },
  says: {
    assign:
      'Each case is recorded as given to them. Who has a conflict of interest, or answered an earlier stage, is refused case by case.',
    watch: 'They can follow the case and stand in for its owner.',
    route: 'Each case is recorded as passed on. Nothing is decided, no date moves, and nobody outside is told.',
    chase: 'Every service that has not answered is written to again. Where nobody was asked, nothing happens.',
    label: 'A label gathers cases by a theme. It never names a person.',
    unlabel: 'Cases without this label stay as they are.',
    hold: 'Nothing of these cases is deleted until the keeping ends.',
    releaseHold: 'From then on the retention counts again.',
    export: 'The file names no resident and holds none of their words. Its first line says who took it, and when.',
  },
  ofPerson: (name: string) => `All open cases of ${name}`,
  cases: {
    label: 'Which cases?',
    hint: 'Their references, one to a line',
    missing: 'Select cases in the list, or enter their references',
    unknown: (references: string) => `Check these references: there is no such case: ${references}`,
    tooMany: 'Select 1,000 cases or fewer',
  },
  handler: { label: 'Who?', missing: 'Choose who' },
  team: {
    label: 'To which team?',
    hint: 'Whoever deals with a case stays',
    none: 'No team chosen',
    missing: 'Choose a team that is open',
  },
  service: {
    label: 'To which service?',
    hint: 'If you choose no team, a case goes to the team of this service',
    none: 'No service chosen: each keeps its own',
    missing: 'Choose a service that is open',
  },
  place: { missing: 'Choose the team, the service or both' },
  why: { label: 'Why? (optional)' },
  labelField: {
    label: 'Label',
    hint: 'For example “Missed bins, spring 2026”',
    missing: 'Enter a label of 40 letters, digits, spaces or dashes at most',
  },
  reason: {
    label: 'Why?',
    hint: 'It is kept with each case',
    missing: 'Enter the reason',
    tooLong: 'Shorten this to 10,000 characters or fewer',
  },
  until: {
    label: 'Until when? (optional)',
    hint: 'For example 27 3 2027',
    wrong: 'Until when must be a real date, for example 27 3 2027',
  },
  head: { reference: 'Reference', stage: 'Stage', next: 'Next', due: 'Due', owner: 'Owner' },
  more: (n: number) => `and ${cases(n)} more`,
  nobody: 'Nobody yet',
  confirm: (n: number) => `Yes, do it for ${cases(n)}`,
  cancel: 'Back to the cases',
  away: (until: string) => `away until ${until}`,
  awayFrom: (from: string, until: string) => `away ${from} to ${until}`,
  member: (name: string, more: readonly string[]) => (more.length === 0 ? name : `${name} (${more.join(', ')})`),
  open: (n: number) => `${n} open`,
} as const;

/** How far it is, and what came of it case by case. */
export const bulkRunTexts = {
  title: (what: string) => `${what}: how far it is`,
  running: (settled: number, total: number) => `${settled} of ${total} done.`,
  finished: (done: number, failed: number) =>
    failed === 0 ? `All ${done} done.` : `${done} done. ${failed} could not be done: the reasons stand beside them.`,
  again: 'Look again now',
  file: 'Download the file',
  head: { reference: 'Reference', result: 'Result', why: 'Why not' },
  states: {
    waiting: { text: 'Waiting', tag: 'govuk-tag--grey' },
    done: { text: 'Done', tag: 'govuk-tag--green' },
    failed: { text: 'Not done', tag: 'govuk-tag--red' },
  },
  problems: {
    left: 'Whoever started this does not work here any more',
    'not-found': 'The case is not there any more',
    forbidden: 'You may not do this to this case, or have a conflict of interest in it',
    stale: 'The case changed at the same moment. Try it again',
    'nothing-asked': 'No service owes an answer about this case',
    fault: 'Something went wrong here. Look at the case, then try it again',
    'invalid-event/handler': 'They have a conflict of interest in this case, or do not work here any more',
    'invalid-event/staff': 'They have a conflict of interest in this case, or do not work here any more',
    'invalid-event': 'There was nothing of this kind to change',
  },
  list: {
    title: 'What you have done to many cases',
    none: 'Nothing yet.',
    head: { what: 'What', at: 'When', total: 'Cases', state: 'State' },
  },
  stateOf: { running: 'Under way', finished: 'Finished' },
} as const;

/** The file that goes out of the house. */
export const exportTexts = {
  name: (day: string) => `cases-${day}.csv`,
  watermark: (who: string, organisation: string, at: string, n: number) =>
    `Exported by ${who}, ${organisation}, ${at}: ${cases(n)}. Keep it no longer than you need it.`,
  head: {
    reference: 'Reference',
    received: 'Received',
    channel: 'Channel',
    procedure: 'Procedure',
    stage: 'Stage',
    next: 'Next',
    due: 'Due',
    owner: 'Owner',
    team: 'Team',
    service: 'Service',
    ward: 'Ward',
    labels: 'Labels',
  },
} as const;
