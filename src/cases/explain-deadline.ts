import { workingDaysBetween } from '../calendar/calendar.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { explainClock, type ClockBasis, type EarlierRun } from '../machines/clock-basis.ts';
import type { Context } from '../ports.ts';
import { situationOf, type LoadedCase } from './loaded-case.ts';
import type { DeadlineRow } from './plan-types.ts';
import { readCase, type CaseName, type StartEvent } from './read-case.ts';
import { formatReference } from './reference.ts';

/** Where a deadline comes from, and whether computing it again from the stored inputs gives the stored date. */
export interface DeadlineExplanation extends ClockBasis {
  /** As shown. */
  reference: string;
  /** Which start of the clock, from 1. */
  run: number;
  procedure: string;
  procedureVersion: number;
  calendarRevision: string;
  /** What happened that started it. */
  startEvent: StartEvent;
  /** What the deadlines table holds; `agrees` is false where it differs, too. */
  stored: { due: IsoDate | null; originalDue: IsoDate | null };
}

/** A clock of a case, and which start of it if not the latest. */
export type ClockName = CaseName & { clock: string; run?: number | undefined };

/** Explains one clock of a case day by day; null when the case is not there for this actor or the clock has no date. */
export async function explainDeadline(ctx: Context, input: ClockName): Promise<DeadlineExplanation | null> {
  const read = await readCase(ctx, input, 'clock');
  if (read === null) return null;
  const { loaded, starts } = read;
  const row = rowOf(loaded.deadlines, input);
  const startEvent = starts.find(({ seq }) => seq === row?.startedSeq);
  if (row === null || startEvent === undefined) return null;
  const isLatest = row.run === loaded.snapshot.context.clocks[input.clock]?.run;
  const earlier = isLatest ? undefined : earlierRun(row, loaded);
  const basis = explainClock(situationOf(loaded), input.clock, ctx.clock.now(), earlier);
  if (basis === null) return null;
  return {
    ...basis,
    agrees: basis.agrees && row.dueOn === basis.due && row.originalDueOn === basis.originalDue,
    reference: formatReference(loaded.reference),
    run: row.run,
    procedure: loaded.pins.procedure.id,
    procedureVersion: loaded.pins.procedure.version,
    calendarRevision: row.calendarRevision,
    startEvent: { ...startEvent, happenedAt: new Date(startEvent.happenedAt).toISOString() },
    stored: { due: row.dueOn, originalDue: row.originalDueOn },
  };
}

function rowOf(deadlines: readonly DeadlineRow[], { clock, run }: ClockName): DeadlineRow | null {
  const runs = deadlines.filter((row) => row.clock === clock).toSorted((a, b) => b.run - a.run);
  return (run === undefined ? runs[0] : runs.find((row) => row.run === run)) ?? null;
}

/** Of an earlier run only its row is left. */
function earlierRun(row: DeadlineRow, { calendar }: LoadedCase): EarlierRun {
  const { run, startedOn, dueOn, baseDueOn, originalDueOn, targetOn, stoppedAt, limit, citation, strength } = row;
  const isMoved = row.isExtended && baseDueOn !== null && dueOn !== null;
  const extendedBy = isMoved ? workingDaysBetween(calendar, baseDueOn, dueOn) : 0;
  const dates = { startedOn, dueOn, baseDueOn, originalDueOn, targetOn, extendedBy };
  const ended = { state: stoppedAt === null ? 'void' : 'stopped', stoppedAt, invalidAt: null, before: null } as const;
  return { record: { run, ...dates, ...ended }, terms: { limit, citation, strength } };
}
