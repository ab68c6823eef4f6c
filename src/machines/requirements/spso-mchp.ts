import { notYet, testsOf, type Requirement } from './requirement.ts';

const shown = testsOf('tests/machines/requirements/models.test.ts');

/** The Scottish model procedure, rule by rule. */
export const spsoMchp: readonly Requirement[] = [
  {
    clause: 'Time limit',
    requires: 'Within six months of becoming aware; later by discretion.',
    engine: 'Works out the last day in time; an older matter waits for a considered decision.',
    records: 'When the person knew, how discretion was considered, what was decided.',
    shownBy: shown('is taken for six months from when the person knew, and later by discretion'),
  },
  {
    clause: 'Frontline response',
    requires: 'By the end of the fifth working day, the day of receipt being day one.',
    engine: 'A clock of five working days in which the day of receipt counts.',
    records: 'When the answer was sent; how late it was.',
    shownBy: shown('is answered at stage 1 by the end of the fifth working day, the day of receipt being the first'),
  },
  {
    clause: 'Frontline extension',
    requires: 'Once, to the tenth working day at most.',
    engine: 'One extension of five working days at most, with no exception.',
    records: 'The extension and its reason; met within it is reported apart from met without.',
    shownBy: shown('is extended once at stage 1, to the tenth working day and no further'),
  },
  {
    clause: 'Time to escalate',
    requires: 'Six months from awareness, or two from the answer of stage 1 if that is later.',
    engine: 'A window to the later of the two dates; a later request waits for a considered decision.',
    records: 'What the window was counted from, and whether the request was late.',
    shownBy: shown('goes to stage 2 two months after the answer, or six from awareness if that is later'),
  },
  {
    clause: 'Investigation: acknowledgement',
    requires: 'Within three working days of the same day one.',
    engine: 'A clock of three working days in which the day of the request counts.',
    records: 'When it was acknowledged.',
    shownBy: shown('is acknowledged at stage 2 by day three and answered by day twenty of the same count'),
  },
  {
    clause: 'Investigation: response',
    requires: 'Within twenty working days of the same day one, whatever stage 1 took.',
    engine: 'A clock of twenty working days beside that of the acknowledgement.',
    records: 'When the answer was sent; how late it was.',
    shownBy: shown('is acknowledged at stage 2 by day three and answered by day twenty of the same count'),
  },
  {
    clause: 'Investigation: extension',
    requires: 'Longer with good reason, the new date told, an update at least every twenty working days.',
    engine: 'An extension without a cap; from it a clock of updates runs until the answer.',
    records: 'Each extension and each update.',
    shownBy: shown('is put off at stage 2 with a new date told, and an update at least every twenty working days'),
  },
  {
    clause: 'Straight to stage 2',
    requires: 'Complex or serious complaints may begin at stage 2.',
    engine: 'The body can move the case on with a reason; the person is told and stage 2 counts for itself.',
    records: 'The reason and the day.',
    shownBy: shown('may go straight to stage 2 as complex or serious, with a count of its own'),
  },
  {
    clause: 'Working days',
    requires: 'No weekends, no public holidays, no days of industrial action that interrupted the service.',
    engine: 'The Scottish holidays; closures of the organisation stop the clock where its policy says so.',
    records: 'The revision of the calendar that each date was worked out by.',
    shownBy: shown('counts no Scottish holiday'),
  },
  {
    clause: 'Outcomes',
    requires: 'Resolved, upheld, partially upheld, not upheld.',
    engine: 'Resolved is an outcome: an agreed action makes a finding unnecessary.',
    records: 'The outcome, and a finding on each point.',
    shownBy: shown('may be resolved by an agreed action, without a finding'),
  },
  {
    clause: 'Performance indicators',
    requires: 'Numbers, times and outcomes by stage, and learning, published.',
    ...notYet('The indicators of the SPSO as a report of their own.'),
  },
];
