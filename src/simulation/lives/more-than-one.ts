import type { Life, Tale } from '../life.ts';
import { keepPromises, settleDown } from './afterwards.ts';
import { inTheirTime, later, step } from './moments.ts';
import { firstStageOf } from './ordinary.ts';
import { handleStage, type StageFate } from './stage-of-case.ts';
import { takeIn, takeInRequest } from './take-in.ts';
import { underWay } from './turns.ts';

const plain: Omit<StageFate, 'stage'> = { acknowledged: 'inTime', answered: 'inTime', outcome: 'upheld' };

/** The same matter was told twice: this one rests. Where that was a mistake, it goes on. */
export const duplicate = (isMistake: boolean) =>
  function* (tale: Tale): Life {
    yield* underWay(tale);
    const to = tale.another();
    if (to === null) return yield* goOn(tale);
    const link = { type: 'link', to, kind: 'duplicate' } as const;
    const at = later(tale, 1);
    yield { ...step(at, tale.handler, link), refused: 'reasons-required' };
    yield step(new Date(at.getTime() + 60_000), tale.handler, {
      ...link,
      reason: 'The same matter, told by two people of one household',
    });
    if (!isMistake) return;
    const reason = 'It is about another flat in the same block.';
    yield step(later(tale, 1), tale.handler, { type: 'unlink', to, kind: 'duplicate', reason });
    yield* goOn(tale);
  };

function* goOn(tale: Tale): Life {
  yield* handleStage(tale, { ...plain, stage: firstStageOf(tale) });
  yield* settleDown(tale);
}

/** Something else of the same person, or one of many about the same thing. */
export const linked = (kind: 'related' | 'group') =>
  function* (tale: Tale): Life {
    yield* underWay(tale);
    const to = tale.another();
    if (to !== null) yield step(later(tale, 0), tale.handler, { type: 'link', to, kind });
    yield* handleStage(tale, { ...plain, outcome: 'partlyUpheld', stage: firstStageOf(tale) });
    if (kind === 'related' && to !== null && tale.chance.maybe(0.5)) {
      yield step(later(tale, 1), tale.handler, {
        type: 'unlink',
        to,
        kind,
        reason: 'They turned out to be different people.',
      });
    }
    yield* settleDown(tale);
  };

/** A further point joins the complaint while it is being looked into. */
export function* pointAdded(tale: Tale): Life {
  yield* underWay(tale);
  const text = 'The officer who rang me about it was rude';
  yield step(later(tale, 1), tale.handler, { type: 'addIssue', text, related: true, wouldDelay: false });
  yield* handleStage(tale, { ...plain, outcome: 'partlyUpheld', stage: 'stage1' });
  yield* settleDown(tale);
}

/** A new matter comes up after the answer, or would hold it up: it becomes a complaint of its own. */
export const newMatter = (isAnswered: boolean) =>
  function* (tale: Tale): Life {
    yield* underWay(tale);
    if (isAnswered) yield* handleStage(tale, { ...plain, stage: 'stage1' });
    const text = 'And now the letter that came has another person’s name on it';
    yield step(later(tale, 2), tale.handler, { type: 'addIssue', text, related: false, wouldDelay: true });
    if (!isAnswered) yield* handleStage(tale, { ...plain, stage: 'stage1' });
    yield* settleDown(tale);
  };

/** The person writes of something else altogether, or asks for a service, by the same telephone call. */
export function* askedForMore(tale: Tale): Life {
  yield* underWay(tale);
  const description = 'While I have you: the lamp in the passage beside the shop has been out since Sunday.';
  const other = 'The library in the next street has been shut at the hours on its door, three Saturdays running.';
  yield step(later(tale, 1), tale.handler, { type: 'receiveServiceRequest', channel: 'phone', description });
  yield step(later(tale, 1), tale.handler, { type: 'receive', channel: 'phone', description: other });
  yield* handleStage(tale, { ...plain, stage: firstStageOf(tale) });
  yield* settleDown(tale);
}

/** One letter about the home and about the council: each part goes its own way, to its own Ombudsman. */
export const splitBetween = (other: string) =>
  function* (tale: Tale): Life {
    yield* underWay(tale);
    const strands = [
      { procedure: tale.procedure, issues: [tale.told.issues[0]] },
      { procedure: other, issues: ['The council tax was never changed although I moved for the repairs'] },
    ];
    yield step(later(tale, 0), tale.handler, { type: 'split', strands });
    yield* handleStage(tale, { ...plain, stage: firstStageOf(tale) });
    yield* settleDown(tale);
  };

/** A request for a service: met; or the person chooses to complain of how it went. */
export const serviceRequest = (end: 'open' | 'done' | 'promoted' | 'promotedAndDone') =>
  function* (tale: Tale): Life {
    yield* takeInRequest(tale);
    if (tale.chance.maybe(0.4)) {
      yield step(later(tale, 1), tale.handler, {
        type: 'addInformation',
        text: 'The gate is on the latch, please just come in.',
      });
    }
    if (end === 'open') return;
    if (end === 'done') {
      yield step(later(tale, 3), tale.handler, { type: 'completeRequest', text: 'Done on the third day' });
      return;
    }
    const at = inTheirTime(tale, 8);
    yield { ...step(at, tale.handler, { type: 'promote', choiceOffered: false }), refused: 'event-not-permitted' };
    yield step(later(tale, 6), tale.handler, { type: 'promote', choiceOffered: true });
    if (end === 'promotedAndDone')
      yield step(later(tale, 1), tale.handler, { type: 'completeRequest', text: 'Mended' });
    yield* handleStage(tale, { ...plain, stage: firstStageOf(tale) });
    yield* settleDown(tale);
  };

/** Comes in with something that the record has to keep: for somebody else, told to a contractor first, recorded late. */
export const arriving = (how: 'forAnother' | 'toldBefore' | 'recordedLater') =>
  function* (tale: Tale): Life {
    yield* takeIn(tale, {
      ...(how === 'forAnother' ? { onBehalfOf: 'My mother, who has signed the form', forAnother: true } : {}),
      ...(how === 'toldBefore' ? { toldDaysAgo: 2 } : {}),
      ...(how === 'recordedLater' ? { recordedDaysLater: 3 } : {}),
    });
    if (how === 'forAnother')
      yield step(later(tale, 1), tale.handler, {
        type: 'recordConsent',
        consent: 'given',
        scope: 'The whole complaint',
      });
    yield* handleStage(tale, { ...plain, stage: firstStageOf(tale) });
    yield* keepPromises(tale);
    yield* settleDown(tale);
  };
