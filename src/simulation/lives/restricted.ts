import type { Life, Tale } from '../life.ts';
import { keepPromises, settleDown } from './afterwards.ts';
import { later, officeOn, shift, step, today } from './moments.ts';
import { handleStage, type StageFate } from './stage-of-case.ts';
import { underWay } from './turns.ts';

const plain: Omit<StageFate, 'stage'> = { acknowledged: 'inTime', answered: 'inTime', outcome: 'notUpheld' };

/** Contact has to be restricted for a while; the complaint goes on. */
export const restricted = (review: 'keep' | 'lift' | 'open') =>
  function* (tale: Tale): Life {
    yield* underWay(tale);
    const reviewOn = shift(tale, today(tale), 40);
    const equalityConsidered = 'The person has told us of an anxiety disorder: one named officer rings every Tuesday.';
    const event = {
      type: 'restrict' as const,
      reasons: 'Forty calls in a week, with threats to two members of staff.',
      restriction: 'Contact by e-mail and by one named officer.',
      reviewOn,
      equalityConsidered,
    };
    const at = later(tale, 1);
    yield {
      ...step(at, tale.manager, { ...event, equalityConsidered: '' }),
      refused: 'equality-consideration-required',
    };
    yield step(new Date(at.getTime() + 400_000), tale.manager, event);
    yield* handleStage(tale, { ...plain, stage: 'stage1' });
    if (review === 'open') return yield* settleDown(tale);
    yield* keepPromises(tale, reviewOn);
    yield step(officeOn(tale, shift(tale, reviewOn, -1)), tale.manager, {
      type: 'reviewRestriction',
      outcome: review,
      reasons:
        review === 'keep' ? 'It has worked, and two calls were still abusive.' : 'There has been no trouble since.',
      equalityConsidered,
      ...(review === 'keep' ? { reviewOn: shift(tale, reviewOn, 120) } : {}),
    });
    yield* settleDown(tale);
  };
