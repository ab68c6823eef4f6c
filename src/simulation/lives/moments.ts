import type { IsoDate } from '../../calendar/iso-date.ts';
import { londonDate } from '../../calendar/london.ts';
import { requireProcedure } from '../../machines/find-procedure.ts';
import { placeOf } from '../../machines/place.ts';
import type { Procedure } from '../../machines/procedure.ts';
import type { Step, Tale } from '../life.ts';

/** The day of the last thing that happened. */
export const today = (tale: Tale): IsoDate => londonDate(tale.last());

/** In office hours on that day, after what happened last. */
export const officeOn = (tale: Tale, date: IsoDate): Date => tale.hours.office(date, tale.last());

/** In office hours, so many working days after what happened last. */
export const later = (tale: Tale, workingDays: number): Date => officeOn(tale, shift(tale, today(tale), workingDays));

/** When a resident would do it, about so many days after what happened last. */
export const inTheirTime = (tale: Tale, days: number): Date =>
  tale.hours.awake(londonDate(new Date(tale.last().getTime() + days * 86_400_000)), tale.last());

export const shift = (tale: Tale, date: IsoDate, workingDays: number): IsoDate => tale.hours.shift(date, workingDays);

/** The day on which the latest run of a clock is due; null where it has none. */
export function dueOf(tale: Tale, clock: string): IsoDate | null {
  return tale.now().snapshot.context.clocks[clock]?.dueOn ?? null;
}

/** Where the case stands: "stage1.awaitingResponse". */
export const placeNow = (tale: Tale): string => placeOf(tale.now().snapshot.value);

export const procedureOf = (tale: Tale): Procedure => requireProcedure(tale.now().pins.procedure);

/** The points still to be answered, by number. */
export const openPoints = (tale: Tale): number[] =>
  tale.now().snapshot.context.issues.flatMap(({ number, state }) => (state === 'open' ? [number] : []));

/** Who deals with a stage: from the second on, somebody who did not deal with the first. */
export const handlerOf = (tale: Tale, stage: string): Tale['handler'] =>
  stage === 'stage2' ? tale.reviewer : stage === 'stage3' ? tale.manager : tale.handler;

/** A step that staff or a resident take. */
export const step = (at: Date, by: Step['by'], event: Step['event']): Step => ({ at, by, event });
