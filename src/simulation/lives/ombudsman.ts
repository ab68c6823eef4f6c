import { addMonths } from '../../calendar/iso-date.ts';
import type { Life, Step, Tale } from '../life.ts';
import { escalate, keepPromises, settleDown } from './afterwards.ts';
import { later, officeOn, shift, step, today } from './moments.ts';
import { handleStage } from './stage-of-case.ts';
import { takeIn } from './take-in.ts';

/** How far the Ombudsman has got with a case. */
type Reached = 'asked' | 'decided' | 'compliedWith';

/** Both stages are over, and the person goes to the Ombudsman. */
export const goesToOmbudsman = (reached: Reached) =>
  function* (tale: Tale): Life {
    yield* takeIn(tale);
    yield* handleStage(tale, { stage: 'stage1', acknowledged: 'inTime', answered: 'late', outcome: 'notUpheld' });
    yield* escalate(tale);
    yield* handleStage(tale, { stage: 'stage2', acknowledged: 'inTime', answered: 'inTime', outcome: 'partlyUpheld' });
    yield* keepPromises(tale);
    yield* withOmbudsman(tale, reached);
  };

export function* withOmbudsman(tale: Tale, reached: Reached): Life {
  const ombudsman = tale.procedure === 'ho-code' ? 'housing-ombudsman' : 'lgsco';
  const { chance, manager } = tale;
  const reference = `${chance.whole(24, 26)} 0${chance.whole(10, 99)} ${chance.whole(100, 999)}`;
  const at = officeOn(tale, shift(tale, today(tale), chance.whole(8, 20)));
  yield step(at, manager, { type: 'referToOmbudsman', ombudsman, reference });
  const due = shift(tale, today(tale), 15);
  yield step(later(tale, 3), manager, {
    type: 'ombudsmanEnquiry',
    id: 'first enquiry',
    ombudsman,
    due,
    text: 'The file, the records of all visits, and who decided what.',
  });
  if (reached === 'asked') return;
  yield step(officeOn(tale, shift(tale, due, -1)), manager, {
    type: 'answerEnquiry',
    id: 'first enquiry',
    text: 'Sent by secure mail',
  });
  yield step(officeOn(tale, shift(tale, today(tale), chance.whole(15, 30))), manager, decision(tale));
  if (reached === 'decided') return;
  yield step(officeOn(tale, shift(tale, today(tale), 12)), manager, {
    type: 'comply',
    id: 'apology',
    evidence: 'The letter and its posting',
  });
  yield step(officeOn(tale, shift(tale, today(tale), 14)), manager, {
    type: 'comply',
    id: 'review',
    evidence: 'The minutes of the review',
  });
  yield* settleDown(tale);
}

function decision(tale: Tale): Step['event'] {
  const isHousing = tale.procedure === 'ho-code';
  return {
    type: 'ombudsmanDecision',
    decision: isHousing ? 'service-failure' : 'upheld',
    recommendations: [
      { id: 'apology', text: 'Apologise in writing to the person', within: { weeks: 4 } },
      { id: 'review', text: 'Look at how such reports are passed on', due: addMonths(today(tale), 3) },
    ],
  };
}
