import type { Life, Tale } from '../life.ts';
import { keepPromises, settleDown } from './afterwards.ts';
import { drawRemedy } from './answer.ts';
import { dueOf, later, officeOn, shift, step, today } from './moments.ts';
import { handleStage, type StageFate } from './stage-of-case.ts';
import { takeIn } from './take-in.ts';

const plain: Omit<StageFate, 'stage'> = { acknowledged: 'inTime', answered: 'inTime', outcome: 'upheld' };

/** A promise cannot be kept; at first the person is not told what comes instead. */
export function* remedyFailed(tale: Tale): Life {
  yield* takeIn(tale);
  yield* handleStage(tale, { ...plain, stage: 'stage1' });
  const id = 'works';
  yield step(later(tale, 2), tale.handler, { type: 'offerRemedy', ...drawRemedy(tale, 'action', today(tale)), id });
  const reason = 'The contractor has gone out of business.';
  const event = { type: 'failRemedy', id, reason, alternative: '', ombudsmanReminder: false } as const;
  const at = officeOn(tale, shift(tale, dueOf(tale, `remedy.${id}`) ?? today(tale), 1));
  yield { ...step(at, tale.handler, { ...event, reason: '' }), refused: 'reasons-required' };
  yield step(new Date(at.getTime() + 60_000), tale.handler, event);
  const alternative = 'Our own workmen will do it, a week later than was promised.';
  yield step(later(tale, 2), tale.handler, { ...event, alternative, ombudsmanReminder: true });
  yield* settleDown(tale);
}

/** Something is offered after the answer, and never done. */
export function* remedyForgotten(tale: Tale): Life {
  yield* takeIn(tale);
  yield* handleStage(tale, { ...plain, stage: 'stage1' });
  yield* keepPromises(tale);
  const remedy = drawRemedy(
    tale,
    'payment',
    today(tale),
    tale.now().snapshot.context.remedies.map(({ id }) => id),
  );
  yield step(later(tale, 2), tale.handler, { type: 'offerRemedy', ...remedy });
}
