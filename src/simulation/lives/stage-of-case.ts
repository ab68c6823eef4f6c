import { addDays, type IsoDate } from '../../calendar/iso-date.ts';
import type { Outcome } from '../../machines/words.ts';
import type { Life, Tale } from '../life.ts';
import { replies } from '../words/replies.ts';
import { answer } from './answer.ts';
import { dueOf, handlerOf, later, officeOn, placeNow, shift, step, today } from './moments.ts';

/** How one stage goes. */
export interface StageFate {
  stage: string;
  acknowledged: 'inTime' | 'late';
  answered: 'inTime' | 'extended' | 'extendedTwice' | 'badlyExtended' | 'extendedThenLate' | 'late' | 'veryLate';
  outcome: Outcome;
  /** Working days until the answer, where it does not depend on the limit. */
  takes?: number;
  /** The letter leaves out what it must say, and has to be sent again. */
  fallsShort?: boolean;
}

/** Somebody takes the stage on, acknowledges it and answers it. */
export function* handleStage(tale: Tale, fate: StageFate): Life {
  yield* beTakenOn(tale, fate.stage);
  yield* acknowledge(tale, fate);
  if (placeNow(tale) !== `${fate.stage}.awaitingResponse`) return;
  yield* answerInItsTime(tale, fate);
}

/** It gets its handler; now and then somebody is named who may not be. */
export function* beTakenOn(tale: Tale, stage: string): Life {
  const handler = handlerOf(tale, stage);
  const at = later(tale, tale.chance.whole(0, 1));
  const assign = (handlerId: string, conflict = false) =>
    ({ type: 'assign', handler: handlerId, ...(conflict ? { conflict } : {}) }) as const;
  if (stage === 'stage2' && tale.chance.maybe(0.3) && hadStage1(tale)) {
    yield { ...step(at, tale.manager, assign(tale.handler.actor.staffId)), refused: 'same-handler' };
  } else if (tale.chance.maybe(0.03)) {
    yield { ...step(at, tale.manager, assign(handler.actor.staffId, true)), refused: 'conflict-of-interest' };
  }
  yield step(new Date(at.getTime() + 40_000), tale.manager, assign(handler.actor.staffId));
  if (tale.chance.maybe(0.4)) yield* triage(tale);
}

function* triage(tale: Tale): Life {
  const isHard = tale.chance.maybe(0.3);
  yield step(later(tale, 0), tale.handler, {
    type: 'triage',
    complexity: isHard ? 'complex' : 'straightforward',
    vulnerability: tale.person?.adjustments !== undefined || (isHard && tale.chance.maybe(0.4)),
    risk: isHard && tale.chance.maybe(0.2),
    reason: isHard ? replies.triage[0] : replies.triage[1],
  });
}

/** The acknowledgement, where one is owed. */
export function* acknowledge(tale: Tale, fate: Pick<StageFate, 'stage' | 'acknowledged'>): Life {
  if (!placeNow(tale).endsWith('.awaitingAcknowledgement')) return;
  const by = handlerOf(tale, fate.stage);
  const due = dueOf(tale, `${fate.stage}.acknowledge`);
  const late = tale.chance.pick([1, 1, 2, 3, 5]);
  const day =
    due === null || daysLeft(tale, due) > 8
      ? shift(tale, today(tale), tale.chance.whole(1, 4))
      : shift(tale, due, fate.acknowledged === 'late' ? late : -tale.chance.pick([0, 1, 1, 2, 2, 2, 3]));
  const at = officeOn(tale, day);
  const isDefined = tale.now().snapshot.context.defined && fate.stage === 'stage1';
  if (!tale.now().snapshot.context.defined && tale.now().pins.procedure.id === 'ho-code' && tale.chance.maybe(0.12)) {
    yield { ...step(at, by, { type: 'acknowledge', ombudsmanDetails: true }), refused: 'definition-required' };
  }
  const definition = { issues: pointsAt(tale, fate.stage), outcomesSought: [...tale.told.wants] };
  yield step(new Date(at.getTime() + 130_000), by, {
    type: 'acknowledge',
    ...(isDefined ? {} : { definition }),
    ombudsmanDetails: true,
  });
}

const pointsAt = ({ told }: Tale, stage: string): string[] =>
  stage === 'stage2' ? [told.issues[0], 'The first answer did not deal with all of it'] : [...told.issues];

const daysLeft = (tale: Tale, due: IsoDate): number => (new Date(due).getTime() - tale.last().getTime()) / 86_400_000;

const hadStage1 = (tale: Tale): boolean => (tale.now().snapshot.context.handlers['stage1'] ?? []).length > 0;

function* answerInItsTime(tale: Tale, fate: StageFate): Life {
  const { stage, answered } = fate;
  const clock = `${stage}.respond`;
  const due = dueOf(tale, clock);
  const takes = fate.takes ?? pace(tale);
  if (due === null || takes !== null) {
    yield* answer(tale, fate, shift(tale, today(tale), takes ?? tale.chance.whole(8, 25)));
    return;
  }
  if (answered === 'extended' || answered === 'extendedTwice' || answered === 'extendedThenLate') {
    yield* extend(tale, stage, { isTwice: answered === 'extendedTwice' });
  }
  if (answered === 'badlyExtended') yield* extend(tale, stage, { withoutRights: true });
  const now = dueOf(tale, clock) ?? due;
  const early = tale.chance.pick([0, 0, 0, 1, 1, 2, 3, 4]);
  const isLate = answered === 'late' || answered === 'extendedThenLate' || answered === 'badlyExtended';
  if (answered === 'veryLate') yield* runLate(tale, fate, now, tale.chance.whole(12, 24));
  else if (isLate) yield* runLate(tale, fate, now, tale.chance.pick([1, 2, 2, 3, 4, 5, 7, 9]));
  else yield* answer(tale, fate, shift(tale, now, -early));
}

/** Where months are allowed nobody waits for the last day: so many working days; null where the limit is short. */
function pace({ procedure, chance }: Tale): number | null {
  const days: Record<string, [number, number]> = {
    'adult-2009': [14, 70],
    'public-health-2012': [10, 45],
    'dp-complaint': [8, 30],
    'fca-disp': [10, 36],
  };
  const range = days[procedure];
  return range === undefined ? null : chance.whole(...range);
}

/** More time is asked for, sometimes for more than is allowed at first, sometimes without what the notice must say. */
function* extend(tale: Tale, stage: string, how: { isTwice?: boolean; withoutRights?: boolean }): Life {
  const by = handlerOf(tale, stage);
  const due = dueOf(tale, `${stage}.respond`) ?? today(tale);
  const at = officeOn(tale, shift(tale, due, -tale.chance.whole(0, 3)));
  const reason = tale.chance.pick(replies.extension);
  const event = {
    type: 'extend',
    workingDays: how.isTwice === true ? 5 : tale.chance.pick([3, 5, 5, 5, 8, 10]),
    reason,
    ombudsmanDetails: true,
  } as const;
  if (tale.chance.maybe(0.1)) yield { ...step(at, by, { ...event, reason: ' ' }), refused: 'reasons-required' };
  if (tale.chance.maybe(0.15)) {
    yield { ...step(at, by, { ...event, workingDays: 45 }), refused: 'extension-over-cap' };
  }
  if (tale.chance.maybe(0.1)) {
    const { workingDays, ...rest } = event;
    yield { ...step(at, by, { ...rest, until: shift(tale, due, -workingDays) }), refused: 'invalid-event' };
  }
  yield step(new Date(at.getTime() + 90_000), by, { ...event, ombudsmanDetails: how.withoutRights !== true });
  if (how.isTwice !== true) return;
  yield {
    ...step(later(tale, 1), by, { ...event, workingDays: 1 }),
    refused: 'too-many-extensions',
  };
}

/** The day passes. Most people are told, and told again while it lasts. */
function* runLate(tale: Tale, fate: StageFate, due: IsoDate, workingDays: number): Life {
  const by = handlerOf(tale, fate.stage);
  const answeredOn = shift(tale, due, workingDays);
  if (workingDays > 1 && tale.chance.maybe(0.8)) {
    const at = officeOn(tale, shift(tale, due, 1));
    const reason = tale.chance.pick(replies.delay);
    if (tale.chance.maybe(0.2)) {
      const extension = { type: 'extend', workingDays: 5, reason, ombudsmanDetails: true } as const;
      yield { ...step(at, by, extension), refused: 'extension-after-due' };
    }
    const updateEvery = workingDays > 8 ? 5 : undefined;
    const expectedOn = shift(tale, answeredOn, tale.chance.maybe(0.7) ? 0 : -1);
    yield step(new Date(at.getTime() + 200_000), by, {
      type: 'notifyDelay',
      expectedOn: expectedOn > today(tale) ? expectedOn : addDays(today(tale), 1),
      reason,
      ...(updateEvery === undefined ? {} : { updateEvery }),
    });
    yield* keepInformed(tale, by, answeredOn);
  }
  yield* answer(tale, fate, answeredOn);
}

function* keepInformed(tale: Tale, by: Tale['handler'], until: IsoDate): Life {
  for (;;) {
    const due = dueOf(tale, 'response.update');
    if (tale.now().snapshot.context.updateEvery === null || due === null || due >= until) return;
    yield step(officeOn(tale, due), by, { type: 'sendUpdate', text: tale.chance.pick(replies.update) });
  }
}
