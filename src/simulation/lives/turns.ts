import { addDays } from '../../calendar/iso-date.ts';
import type { Life, Tale } from '../life.ts';
import { replies } from '../words/replies.ts';
import { settleDown } from './afterwards.ts';
import { inTheirTime, later, step } from './moments.ts';
import { firstStageOf } from './ordinary.ts';
import { acknowledge, beTakenOn, handleStage, type StageFate } from './stage-of-case.ts';
import { takeIn } from './take-in.ts';

const plain: Omit<StageFate, 'stage'> = { acknowledged: 'inTime', answered: 'inTime', outcome: 'upheld' };

/** The person ends it themselves. */
export function* withdrawn(tale: Tale): Life {
  yield* takeIn(tale);
  yield* beTakenOn(tale, firstStageOf(tale));
  if (tale.chance.maybe(0.6)) yield* acknowledge(tale, { stage: firstStageOf(tale), acknowledged: 'inTime' });
  yield* withdraw(tale);
}

function* withdraw(tale: Tale): Life {
  const isOnline = tale.channel === 'web' && tale.person !== null;
  const event = {
    type: 'withdraw',
    by: 'the person who complained',
    reason: tale.chance.pick(replies.withdrawal),
  } as const;
  yield isOnline ? step(inTheirTime(tale, 1), 'resident', event) : step(later(tale, 1), tale.handler, event);
}

/** Withdrawn, and taken up again within the week. */
export function* reinstated(tale: Tale): Life {
  yield* withdrawn(tale);
  const reason = 'What was promised on the phone did not happen.';
  yield step(later(tale, 3), tale.handler, { type: 'reinstate', by: 'the person who complained', reason });
  yield* handleStage(tale, { ...plain, stage: firstStageOf(tale) });
  yield* settleDown(tale);
}

/** The definition is talked over before the acknowledgement, and put right once. */
export function* definedFirst(tale: Tale): Life {
  yield* takeIn(tale);
  yield* beTakenOn(tale, 'stage1');
  const outcomesSought = [...tale.told.wants];
  yield step(later(tale, 1), tale.handler, { type: 'define', issues: [tale.told.issues[0]], outcomesSought });
  yield step(later(tale, 0), tale.handler, {
    type: 'define',
    issues: [...tale.told.issues, 'Nobody rang back'],
    outcomesSought,
  });
  yield* handleStage(tale, { ...plain, outcome: 'partlyUpheld', stage: 'stage1' });
  yield* settleDown(tale);
}

/** The letter is sent again because the first left something out. */
export function* answeredShort(tale: Tale): Life {
  yield* takeIn(tale);
  yield* handleStage(tale, { ...plain, stage: firstStageOf(tale), fallsShort: true });
  yield* settleDown(tale);
}

/** The receipt was recorded on the wrong day, and the channel was another. */
export function* corrected(tale: Tale): Life {
  yield* takeIn(tale);
  yield* beTakenOn(tale, 'stage1');
  const receivedOn = addDays(tale.now().receivedOn, -1);
  const reason = 'The date stamp on the letter shows the day before.';
  yield {
    ...step(later(tale, 0), tale.handler, { type: 'correct', seq: 1, reason: ' ', receivedOn }),
    refused: 'reasons-required',
  };
  yield step(later(tale, 0), tale.handler, { type: 'correct', seq: 1, reason, receivedOn, channel: 'letter' });
  yield* handleStage(tale, { ...plain, stage: 'stage1' });
  yield* settleDown(tale);
}

/** Acknowledged and being looked into. */
export function* underWay(tale: Tale): Life {
  yield* takeIn(tale);
  yield* beTakenOn(tale, firstStageOf(tale));
  yield* acknowledge(tale, { stage: firstStageOf(tale), acknowledged: 'inTime' });
}
