import { workingDaysBetween } from '../calendar/calendar.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { londonDate, londonTime } from '../calendar/london.ts';
import { explainClock, type ClockBasis, type EarlierRun } from '../machines/clock-basis.ts';
import { requireProcedure } from '../machines/find-procedure.ts';
import type { Context } from '../ports.ts';
import { calendarOfDeadline } from './adopted-calendar.ts';
import { situationOf, type LoadedCase } from './loaded-case.ts';
import type { DeadlineRow } from './plan-types.ts';
import { readCase, type CaseName, type StartEvent } from './read-case.ts';
import { readClockMoves, type ClockMove } from './read-clock-moves.ts';
import { formatReference } from './reference.ts';

/** Where a deadline comes from, and whether computing it again from the stored inputs gives the stored date. */
export interface DeadlineExplanation extends ClockBasis {
  /** As shown. */
  reference: string;
  /** Which start of the clock, from 1. */
  run: number;
  procedure: string;
  procedureVersion: number;
  procedureTitle: string;
  calendarRevision: string;
  /** What happened that started it. */
  startEvent: StartEvent;
  /** When that was, in London. */
  startMoment: { on: IsoDate; time: string };
  /** The start as it was first recorded, where a correction has put it right; else null. */
  firstStartedOn: IsoDate | null;
  /** Every move of the date since it was first set, in order. */
  moves: ClockMove[];
  /** What the deadlines table holds; `agrees` is false where it differs, too. */
  stored: { due: IsoDate | null; originalDue: IsoDate | null };
  /** The day on which what was due was done; null while it is not, and where it is no longer needed. */
  stoppedOn: IsoDate | null;
}

/** A clock of a case, and which start of it if not the latest. */
export type ClockName = CaseName & { clock: string; run?: number | undefined };

/** Explains one clock of a case day by day; null when the case is not there for this actor or the clock has not begun. */
export async function explainDeadline(ctx: Context, input: ClockName): Promise<DeadlineExplanation | null> {
  const read = await readCase(ctx, input, 'clock');
  if (read === null) return null;
  const { loaded, starts } = read;
  const row = rowOf(loaded.deadlines, input);
  const startEvent = starts.find(({ seq }) => seq === row?.startedSeq);
  if (row === null || startEvent === undefined) return null;
  const calendar = await calendarOfDeadline(ctx, loaded, row);
  const basis = basisOf({ ...loaded, calendar }, row, ctx.clock.now());
  if (basis === null) return null;
  const startedAt = new Date(startEvent.happenedAt);
  const { firstStartedOn, moves } = await readClockMoves(ctx, { caseId: loaded.caseId, ...row });
  return {
    ...basis,
    ...rulesOf(loaded),
    run: row.run,
    calendarRevision: row.calendarRevision,
    startEvent: { ...startEvent, happenedAt: startedAt.toISOString() },
    startMoment: { on: londonDate(startedAt), time: londonTime(startedAt) },
    firstStartedOn: firstStartedOn === row.startedOn ? null : firstStartedOn,
    moves,
    stored: { due: row.dueOn, originalDue: row.originalDueOn },
    stoppedOn: row.state === 'stopped' ? row.stoppedOn : null,
  };
}

/** The clause is that of the day on which the clock began: the stage that it belongs to may be over. */
function basisOf(loaded: LoadedCase, row: DeadlineRow, now: Date): ClockBasis | null {
  const isLatest = row.run === loaded.snapshot.context.clocks[row.clock]?.run;
  const earlier = isLatest ? undefined : earlierRun(row, loaded);
  const basis = explainClock(situationOf(loaded), row.clock, now, earlier);
  if (basis === null) return null;
  const { citation, strength } = row;
  const isAsStored = row.dueOn === basis.due && row.originalDueOn === basis.originalDue;
  return { ...basis, citation, strength, agrees: basis.agrees && isAsStored };
}

function rulesOf({ reference, pins }: LoadedCase) {
  return {
    reference: formatReference(reference),
    procedure: pins.procedure.id,
    procedureVersion: pins.procedure.version,
    procedureTitle: requireProcedure(pins.procedure).title,
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
