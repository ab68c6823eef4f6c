import { addDays } from '../../calendar/iso-date.ts';
import type { Ground } from '../../machines/words.ts';
import type { Life, Step, Tale } from '../life.ts';
import { later, officeOn, placeNow, shift, step, today } from './moments.ts';
import { acknowledge, beTakenOn, handleStage, type StageFate } from './stage-of-case.ts';
import { takeIn } from './take-in.ts';
import { firstStageOf } from './ordinary.ts';
import { keepPromises, settleDown } from './afterwards.ts';

const plain: Omit<StageFate, 'stage'> = { acknowledged: 'inTime', answered: 'inTime', outcome: 'notUpheld' };

/** Over a year old, and taken on all the same because of why it comes late. */
export function* takenOnLate(tale: Tale): Life {
  yield* takeIn(tale, { awareMonthsAgo: tale.chance.whole(14, 22) });
  const reason = 'The person was in hospital for most of the year, and the records are still there.';
  yield { ...step(later(tale, 1), tale.manager, { type: 'acceptLate', reason: '' }), refused: 'reasons-required' };
  yield step(later(tale, 1), tale.manager, { type: 'acceptLate', reason });
  yield* handleStage(tale, { ...plain, outcome: 'partlyUpheld', stage: firstStageOf(tale) });
  yield* settleDown(tale);
}

/** Over a year old, and refused with reasons. */
export function* refusedAsLate(tale: Tale): Life {
  yield* takeIn(tale, { awareMonthsAgo: tale.chance.whole(15, 30) });
  const at = later(tale, tale.chance.whole(2, 4));
  const { discretion, ...without } = refusal('out-of-time');
  yield { ...step(at, tale.manager, without), refused: 'discretion-required' };
  yield {
    ...step(at, tale.manager, { ...without, discretion, ombudsmanRights: false }),
    refused: 'ombudsman-rights-required',
  };
  yield step(new Date(at.getTime() + 240_000), tale.manager, { ...without, discretion });
}

/** A claim has been filed in court on the same matter. */
export function* refusedForCourt(tale: Tale): Life {
  yield* takeIn(tale);
  yield* beTakenOn(tale, firstStageOf(tale));
  const at = later(tale, 2);
  const event = refusal('legal-proceedings');
  yield { ...step(at, tale.manager, { ...event, evidence: {} }), refused: 'exclusion-needs-evidence' };
  const evidence = { filedOn: addDays(today(tale), -9), claimNumber: 'K04NM327' };
  yield step(new Date(at.getTime() + 300_000), tale.manager, { ...event, evidence });
}

/** Answered before, or something the procedure is not for. */
export const refusedFor = (ground: Extract<Ground, 'already-considered' | 'other'>) =>
  function* (tale: Tale): Life {
    yield* takeIn(tale);
    yield* beTakenOn(tale, firstStageOf(tale));
    yield step(later(tale, tale.chance.whole(1, 3)), tale.manager, refusal(ground));
  };

/** The Ombudsman disagrees with the refusal: the complaint begins anew. */
export function* refusedAndDirected(tale: Tale): Life {
  yield* refusedFor('other')(tale);
  const ombudsman = tale.procedure === 'ho-code' ? 'housing-ombudsman' : 'lgsco';
  const at = officeOn(tale, shift(tale, today(tale), tale.chance.whole(25, 40)));
  yield step(at, tale.manager, { type: 'directAcceptance', ombudsman });
  yield* handleStage(tale, { ...plain, outcome: 'upheld', stage: firstStageOf(tale) });
  yield* settleDown(tale);
}

/** One point is for another body; the rest is answered. */
export function* refusedInPart(tale: Tale): Life {
  yield* takeIn(tale);
  yield* beTakenOn(tale, 'stage1');
  yield* acknowledge(tale, { stage: 'stage1', acknowledged: 'inTime' });
  const added = 'The police did not come either';
  yield step(later(tale, 1), tale.handler, { type: 'addIssue', text: added, related: true, wouldDelay: false });
  const reasons = 'What the police did is for the police, and the leaflet with this letter says how.';
  yield step(later(tale, 1), tale.handler, { ...refusal('other'), reasons, issues: [added] });
  yield* handleStage(tale, { ...plain, stage: 'stage1' });
  yield* settleDown(tale);
}

/** The next stage is asked for after its time; `accepted` says what comes of it. */
export const askedLate = (stage: 'stage2' | 'stage3', accepted: boolean) =>
  function* (tale: Tale): Life {
    yield step(later(tale, tale.chance.whole(22, 34)), tale.handler, { type: 'requestEscalation' });
    if (placeNow(tale) !== `${stage}.awaitingDiscretion`) return;
    const at = later(tale, 2);
    const reason = 'The answer was sent to an old address, which was our mistake.';
    if (accepted) yield step(at, tale.manager, { type: 'acceptLate', reason });
    else yield step(at, tale.manager, refusal('late-escalation'));
  };

/** Answered, asked for too late, and refused or taken on. */
export const lateToStage2 = (accepted: boolean) =>
  function* (tale: Tale): Life {
    yield* takeIn(tale);
    yield* handleStage(tale, { ...plain, stage: 'stage1' });
    yield* keepPromises(tale);
    yield* askedLate('stage2', accepted)(tale);
    if (!accepted) return;
    yield* handleStage(tale, { ...plain, stage: 'stage2' });
    yield* settleDown(tale);
  };

/** A second refusal that is looked at again by the Ombudsman: the escalation was refused. */
export function* refusedEscalationDirected(tale: Tale): Life {
  yield* lateToStage2(false)(tale);
  const ombudsman = tale.procedure === 'ho-code' ? 'housing-ombudsman' : 'lgsco';
  yield step(officeOn(tale, shift(tale, today(tale), 30)), tale.manager, { type: 'directAcceptance', ombudsman });
  yield* handleStage(tale, { ...plain, outcome: 'upheld', stage: 'stage2' });
  yield* settleDown(tale);
}

const grounds: Record<Ground, string> = {
  'out-of-time': 'The matter is more than a year old and most of those involved have left.',
  'late-escalation': 'The request came weeks after the time that the answer gave, without anything new.',
  'legal-proceedings': 'A claim about the same matter has been filed at the county court.',
  'already-considered': 'The same points were answered last year, and nothing new is said.',
  other: 'What happened was not done by us or for us. This letter says who can answer for it, and how to reach them.',
};

function refusal(ground: Ground): Extract<Step['event'], { type: 'refuse' }> {
  return {
    type: 'refuse',
    ground,
    reasons: grounds[ground],
    ombudsmanRights: true,
    ...(ground === 'out-of-time' || ground === 'late-escalation'
      ? {
          discretion:
            'We looked at why it came late and at what could still be found out; neither speaks for taking it on.',
        }
      : {}),
  };
}
