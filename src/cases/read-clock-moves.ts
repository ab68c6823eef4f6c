import { and, asc, eq, inArray, or } from 'drizzle-orm';
import type { IsoDate } from '../calendar/iso-date.ts';
import { londonDate } from '../calendar/london.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { caseEvents } from '../db/tables/case-events.ts';
import type { EffectOf } from '../machines/effects.ts';
import type { Context } from '../ports.ts';
import { readBody } from './replay-rules.ts';

/** A date that was moved after it had first been set. */
export interface ClockMove {
  /** The place in the history of the event that moved it. */
  seq: number;
  /** ISO 8601, UTC. */
  happenedAt: string;
  /** That day in London. */
  movedOn: IsoDate;
  cause: EffectOf<'moveClock'>['cause'];
  due: IsoDate;
  /** Only of a correction: the start as it should have been recorded from the beginning. */
  startedOn: IsoDate | null;
}

/** How the history sets one run of a clock: the start first recorded, and every move of its date, in order. */
export interface ClockHistory {
  firstStartedOn: IsoDate | null;
  moves: ClockMove[];
}

/** Reads from the sealed history how the date of one run of a clock was set and moved. */
export async function readClockMoves(
  ctx: Context,
  { caseId, clock, run, startedSeq }: { caseId: string; clock: string; run: number; startedSeq: number },
): Promise<ClockHistory> {
  const { seq, kind, happenedAt, body } = caseEvents;
  const rows = await inOrganisation(ctx, (tx) =>
    tx
      .select({ seq, happenedAt, body })
      .from(caseEvents)
      .where(
        and(
          eq(caseEvents.organisationId, ctx.actor.organisationId),
          eq(caseEvents.caseId, caseId),
          or(eq(seq, startedSeq), inArray(kind, movers)),
        ),
      )
      .orderBy(asc(seq)),
  );
  const history: ClockHistory = { firstStartedOn: null, moves: [] };
  for (const row of rows) {
    for (const effect of readBody(row.body).effects) {
      if (!('clock' in effect) || effect.clock !== clock || !('run' in effect) || effect.run !== run) continue;
      if (effect.type === 'startClock') history.firstStartedOn = effect.startedOn;
      if (effect.type === 'moveClock') history.moves.push(moveOf(effect, row));
    }
  }
  return history;
}

/** The events that can move a date (clock-book.ts); taking a case up again counts a holiday proclaimed meanwhile. */
const movers = ['case.extended', 'case.extensionUndone', 'case.calendarChanged', 'case.corrected', 'case.reinstated'];

function moveOf(
  { cause, dueOn, startedOn }: EffectOf<'moveClock'>,
  { seq, happenedAt }: { seq: number; happenedAt: Date },
): ClockMove {
  const at = { happenedAt: happenedAt.toISOString(), movedOn: londonDate(happenedAt) };
  return { seq, ...at, cause, due: dueOn, startedOn: startedOn ?? null };
}
