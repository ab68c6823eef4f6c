import { addDays } from '../../calendar/iso-date.ts';
import type { Life, Tale } from '../life.ts';
import { replies } from '../words/replies.ts';
import { keepPromises, settleDown } from './afterwards.ts';
import { drawRemedy } from './answer.ts';
import { dueOf, inTheirTime, later, officeOn, shift, step, today } from './moments.ts';
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

/** More time than the Code allows, for a good reason that the senior lead approves. */
export function* extendedOverCap(tale: Tale): Life {
  yield* underWay(tale);
  const lead = tale.council.colleagues.find(({ isSeniorLead }) => isSeniorLead);
  yield step(beforeDue(tale, 2), tale.handler, {
    type: 'extend',
    workingDays: 15,
    reason: 'The expert whom we have asked cannot look at it before the middle of next month.',
    goodReason: 'An answer without the expert would be a guess, and nobody is worse off meanwhile.',
    ...(lead === undefined ? {} : { approvedBy: lead.actor.staffId }),
    ombudsmanDetails: true,
  });
  yield* handleStage(tale, { ...plain, stage: 'stage1' });
  yield* settleDown(tale);
}

/** Extended by mistake, and taken back. */
export function* extensionUndone(tale: Tale): Life {
  yield* underWay(tale);
  const reason = 'We wait for the records of the contractor.';
  yield step(beforeDue(tale, 4), tale.handler, { type: 'extend', workingDays: 5, reason, ombudsmanDetails: true });
  const undo = {
    type: 'undoExtension',
    reason: 'The records had been here since Monday: no more time is needed.',
  } as const;
  yield step(later(tale, 1), tale.handler, undo);
  yield* handleStage(tale, { ...plain, stage: 'stage1' });
  yield* settleDown(tale);
}

/** The letter is sent again because the first left something out. */
export function* answeredShort(tale: Tale): Life {
  yield* takeIn(tale);
  yield* handleStage(tale, { ...plain, stage: firstStageOf(tale), fallsShort: true });
  yield* settleDown(tale);
}

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
    yield* handleStage(tale, { ...plain, outcome: 'notUpheld', stage: 'stage1' });
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

/** Acknowledged and being looked into. */
export function* underWay(tale: Tale): Life {
  yield* takeIn(tale);
  yield* beTakenOn(tale, firstStageOf(tale));
  yield* acknowledge(tale, { stage: firstStageOf(tale), acknowledged: 'inTime' });
}

function beforeDue(tale: Tale, workingDays: number): Date {
  const due = dueOf(tale, 'stage1.respond') ?? today(tale);
  return officeOn(tale, shift(tale, due, -workingDays));
}
