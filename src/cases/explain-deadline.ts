import type { IsoDate } from '../calendar/iso-date.ts';
import { explainClock, type ClockBasis } from '../machines/clock-basis.ts';
import type { Context } from '../ports.ts';
import { situationOf } from './loaded-case.ts';
import type { DeadlineRow } from './plan-types.ts';
import { readCase, type CaseName } from './read-case.ts';
import { formatReference } from './reference.ts';

/** Where a deadline comes from, and whether computing it again from the stored inputs gives the stored date. */
export interface DeadlineExplanation extends ClockBasis {
  /** As shown. */
  reference: string;
  procedure: string;
  procedureVersion: number;
  calendarRevision: string;
  /** What the deadlines table holds; `agrees` is false where it differs, too. */
  stored: { due: IsoDate | null; originalDue: IsoDate | null };
}

/** Explains one clock of a case day by day; null when the case is not there for this actor or the clock has no date. */
export async function explainDeadline(
  ctx: Context,
  input: CaseName & { clock: string },
): Promise<DeadlineExplanation | null> {
  const read = await readCase(ctx, input, 'clock');
  if (read === null) return null;
  const { loaded } = read;
  const basis = explainClock(situationOf(loaded), input.clock, ctx.clock.now());
  const row = latestRun(loaded.deadlines, input.clock);
  if (basis === null || row === null) return null;
  return {
    ...basis,
    agrees: basis.agrees && row.dueOn === basis.due && row.originalDueOn === basis.originalDue,
    reference: formatReference(loaded.reference),
    procedure: loaded.pins.procedure.id,
    procedureVersion: loaded.pins.procedure.version,
    calendarRevision: row.calendarRevision,
    stored: { due: row.dueOn, originalDue: row.originalDueOn },
  };
}

function latestRun(deadlines: readonly DeadlineRow[], clock: string): DeadlineRow | null {
  const runs = deadlines.filter((row) => row.clock === clock).toSorted((a, b) => b.run - a.run);
  return runs[0] ?? null;
}
