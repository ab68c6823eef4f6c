import { stageClockRule } from '../clock-rules.ts';
import { amountWords } from '../diagram/plain-words.ts';
import { clocksOf } from '../entrances.ts';
import type { Procedure, StageRule } from '../procedure.ts';
import { testsOf, type Evidence, type Requirement } from './requirement.ts';

/** The requirements that the data of a procedure itself cites, each with the test of what does it under any procedure. */
export function derivedFrom(procedure: Procedure): readonly Requirement[] {
  const { admission, mostStages } = procedure;
  return [
    ...(admission === null
      ? []
      : [row(admission, `Taken within ${amountWords(admission.limit)}; later by discretion.`, does.admission)]),
    row(mostStages, `It has ${mostStages.stages} stages at most.`, does.mostStages),
    ...procedure.stages.flatMap(ofStage),
    ...ofClauses(procedure),
  ];
}

function ofClauses({ clauses, remedies, recommendations }: Procedure): Requirement[] {
  return [
    row(clauses.refusal, 'A refusal is explained, with the right to go further.', does.refusal),
    row(clauses.delay, 'A delay is told, with its reason and the new date.', does.delay),
    row(clauses.everyPoint, 'Every point is answered.', does.everyPoint),
    row(clauses.conflict, 'Nobody handles a complaint with a conflict of interest.', does.conflict),
    row(clauses.restriction, 'Restrictions are reasoned, fair and reviewed.', does.restriction),
    row(remedies, 'Remedies are carried out.', does.remedies),
    row(clauses.openActions, 'Promised actions are followed up.', does.openActions),
    row(clauses.failedRemedy, 'A remedy that fails is explained.', does.failedRemedy),
    row(recommendations, 'What the body above decides is carried out.', does.recommendations),
  ];
}

function ofStage(stage: StageRule): Requirement[] {
  const { extension, independence, letter, title } = stage;
  const clocks = clocksOf(stage).map((clock) => {
    const rule = stageClockRule(stage, clock);
    const time = rule.limit === null ? 'without a fixed time' : `within ${amountWords(rule.limit)}`;
    return row(rule, `${title}: ${clock} ${time}.`, does.clock);
  });
  return [
    ...clocks,
    ...(extension === null ? [] : [row(extension, `${title}: the time to answer may be extended.`, does.extension)]),
    row(letter, `${title}: the answer contains ${letter.contents.join(', ')}.`, does.letter),
    ...(independence.from.length === 0
      ? []
      : [row(independence, `${title}: dealt with by somebody else.`, does.independence)]),
  ];
}

function row({ citation }: { citation: string }, requires: string, [engine, shownBy]: [string, Evidence]): Requirement {
  return { clause: citation, requires, engine, records: 'What happened, who did it and when.', shownBy };
}

const codes = testsOf('tests/machines/requirements/codes.test.ts');
const any = testsOf('tests/machines/invariants.test.ts');

const does = {
  admission: [
    'An older matter waits for a considered decision.',
    codes('refuses nothing by itself: out of time it waits for a person who has considered it'),
  ],
  mostStages: ['One with more cannot be loaded.', any('a procedure of one’s own is held to two stages, too')],
  clock: [
    'A clock that is stopped by it.',
    any('sets the clocks of its first stage as it is entered, and names each in its terms'),
  ],
  extension: [
    'Told with a reason before the date has passed, or refused.',
    codes('extends by no more than the cap without a good reason and the senior lead, and tells why in time'),
  ],
  letter: [
    'A letter that lacks any of it stops no clock.',
    codes('takes no letter for an answer that lacks any of what it must contain'),
  ],
  independence: [
    'Who handled an earlier stage cannot be chosen.',
    codes('does not give stage 2 to whoever dealt with stage 1'),
  ],
  refusal: [
    'Refused without reasons and rights; its letter is part of it.',
    codes('records no refusal without its own reasons and the right to take it to the Ombudsman, and tells the person'),
  ],
  delay: [
    'A notice is owed from the day after the date.',
    codes('owes the person a notice when the answer will be late: when it will come, and why'),
  ],
  everyPoint: [
    'An answer that leaves one without a decision is refused.',
    codes('takes no answer that leaves a point without a decision'),
  ],
  conflict: [
    'Whoever declares one cannot be chosen.',
    codes('does not give a case to somebody with a conflict of interest'),
  ],
  restriction: [
    'It needs reasons and regard to the Equality Act; a review is owed.',
    codes(
      'restricts contact only with reasons and with regard to the Equality Act, tells the person, and owes a review',
    ),
  ],
  remedies: [
    'Each has a clock to its date, and proof.',
    codes('follows a remedy to its end: late is seen, done has its proof, and nothing closes before'),
  ],
  openActions: [
    'Each with a date has a clock.',
    codes('is answered when the answer is known, and follows each promised action to its own date'),
  ],
  failedRemedy: [
    'A letter with an alternative is owed.',
    codes('owes a letter with the reason, an alternative and the Ombudsman when a remedy cannot be delivered'),
  ],
  recommendations: [
    'Each has a clock to its date.',
    codes('is told by the Ombudsman what to do and by when, answers its enquiries, and cannot close before'),
  ],
} satisfies Record<string, [string, Evidence]>;
