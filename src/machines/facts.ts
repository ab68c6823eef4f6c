import type { IsoDate } from '../calendar/iso-date.ts';
import type { CaseContext, ClockRecord, StateValue } from './case-state.ts';
import { barsClosing, isWindow } from './clock-rules.ts';
import { stageAt } from './find-procedure.ts';
import type { Moment } from './machine-event.ts';
import { isUnanswered, placeOf } from './place.ts';
import type { StageRule } from './procedure.ts';

/** What a duty is called. */
export type Duty =
  'delay-notice' | 'remedy-failure-letter' | 'late-complaint-discretion' | 'review-restriction' | 'calendar-recheck';

/** What a flag is called. */
export type Flag = 'over-cap' | 'backstop-missed' | 'twelve-weeks' | 'invalid-extension' | 'late-escalation';

/** What refusals and looks may know of a case, derived from its state, the instant and the calendar. */
export interface CaseFacts {
  place: string;
  /** The stage in hand; null outside the stages. */
  stage: StageRule | null;
  context: CaseContext;
  moment: Moment;
}

/** Derives the facts of a case at a moment. */
export function caseFacts(value: StateValue, context: CaseContext, moment: Moment): CaseFacts {
  const place = placeOf(value);
  return { place, stage: stageAt(moment.procedure, place), context, moment };
}

/** The response clock of the stage in hand while it is open. */
export function openResponse({ stage, context }: CaseFacts): (ClockRecord & { dueOn: IsoDate }) | null {
  const clock = stage === null ? undefined : context.clocks[`${stage.id}.respond`];
  return clock?.state === 'open' && clock.dueOn !== null ? { ...clock, dueOn: clock.dueOn } : null;
}

/** The notices and decisions that the body owes now (README, "Conventions"). */
export function dutiesOwed(facts: CaseFacts): Duty[] {
  const { place, context, moment } = facts;
  const duties: Duty[] = [];
  if (owesDelayNotice(facts)) duties.push('delay-notice');
  if (context.remedies.some((remedy) => remedy.state === 'failing')) duties.push('remedy-failure-letter');
  if (place.endsWith('.awaitingDiscretion')) duties.push('late-complaint-discretion');
  if (context.restriction !== null && moment.today >= context.restriction.owedFrom) duties.push('review-restriction');
  if (context.recheck.some((name) => isStillOpen(facts, name))) duties.push('calendar-recheck');
  return duties;
}

/** What stands against the case, now or from an earlier stage. */
export function flagsRaised(facts: CaseFacts): Flag[] {
  const { extensions, lateEscalation } = facts.context;
  const flags: Flag[] = [];
  if (extensions.some((extension) => extension.overCap)) flags.push('over-cap');
  if (facts.context.backstopMissed || isPastBackstop(facts)) flags.push('backstop-missed');
  if (isTwelveWeeks(facts)) flags.push('twelve-weeks');
  if (extensions.some((extension) => !extension.valid)) flags.push('invalid-extension');
  if (lateEscalation) flags.push('late-escalation');
  return flags;
}

/** Whether both stages together have taken twelve weeks while one is still unanswered. */
export function isTwelveWeeks({ place, context, moment }: CaseFacts): boolean {
  const due = context.clocks['service.overall']?.dueOn ?? null;
  return isUnanswered(place) && due !== null && moment.today >= due;
}

/** Whether promised or recommended work is still to be done. */
export function hasOpenWork({ context }: CaseFacts): boolean {
  return Object.entries(context.clocks).some(([name, clock]) => barsClosing(name) && clock.state === 'open');
}

// Owed from the day after the due date; a notice covers the days up to the date that it gave.
function owesDelayNotice(facts: CaseFacts): boolean {
  const { today } = facts.moment;
  const response = openResponse(facts);
  if (response === null || today <= response.dueOn) return false;
  const { delayExpectedOn } = facts.context;
  return delayExpectedOn === null || today > delayExpectedOn;
}

// A window that has passed is over although nothing stopped its clock.
function isStillOpen({ context, moment }: CaseFacts, name: string): boolean {
  const clock = context.clocks[name];
  return clock?.state === 'open' && !(isWindow(name) && clock.dueOn !== null && moment.today > clock.dueOn);
}

function isPastBackstop({ context, moment }: CaseFacts): boolean {
  const backstop = context.clocks['response.backstop'];
  return backstop?.state === 'open' && backstop.dueOn !== null && moment.today > backstop.dueOn;
}
