import { and, count, eq, gt, or, sum } from 'drizzle-orm';
import type { IsoDate } from '../calendar/iso-date.ts';
import { readCursor, writeCursor } from '../cases/cursor.ts';
import { formatReference } from '../cases/reference.ts';
import type { Page } from '../cases/view.ts';
import type { Context } from '../ports.ts';
import {
  askStandings,
  kindOf,
  shareStandings,
  standings,
  targetStandings,
  type ClockStandings,
  type Period,
  type ShareStanding,
  type Standing,
  type TargetStanding,
} from './clock-standing.ts';

/** How often the organisation's own date was kept; `n` is the sum, without clocks that are void. */
export type OwnTargetCounts = { n: number } & Record<TargetStanding, number>;

/** How often one kind of clock stands in each way; `n` is their sum. `ownTarget` is null where no own date was set. */
export type ComplianceRow = {
  procedure: string;
  clock: string;
  n: number;
  ownTarget: OwnTargetCounts | null;
} & Record<Standing, number>;

/** How the time limits of the complaints received in a period were kept, as things stand now. */
export interface ComplianceReport extends Period {
  clocks: ComplianceRow[];
}

/** Counts every run of every clock of the complaints received in the period: what was late stays late. */
export async function compliance(
  ctx: Context,
  { from, to, procedure }: Period & { procedure?: string },
): Promise<ComplianceReport> {
  const isAsked = (all: ClockStandings) => (procedure === undefined ? undefined : eq(all.procedure, procedure));
  const counted = await askStandings(ctx, { from, to }, (tx, all) => {
    // Which kind a clock is, is asked of each name of a clock and not of each clock: a sixth of the time.
    const each = tx
      .select({ ...standingOf(all), clock: all.clock, n: count().as('n') })
      .from(all)
      .where(isAsked(all))
      .groupBy(all.procedure, all.clock, all.standing, all.targetStanding)
      .as('each');
    const kind = kindOf(each.clock).as('kind');
    return tx
      .select({ ...standingOf(each), clock: kind, n: sum(each.n).mapWith(Number) })
      .from(each)
      .groupBy(each.procedure, kind, each.standing, each.targetStanding);
  });
  return { from, to, clocks: rowsOf(counted) };
}

function standingOf<One extends Pick<ClockStandings, 'procedure' | 'standing' | 'targetStanding'>>(one: One) {
  return { procedure: one.procedure, standing: one.standing, targetStanding: one.targetStanding };
}

/** Which number of the report. */
export interface ComplianceQuestion extends Period {
  procedure: string;
  clock: string;
  state: Standing | TargetStanding | ShareStanding;
}

/** One clock behind a number, with the case it belongs to. */
export interface ComplianceCase {
  /** As shown: C-XXXX-XXX-K. */
  reference: string;
  /** The very clock, for its explanation; of remedies the report counts all together. */
  clock: string;
  /** Which start of it, from 1. */
  run: number;
  due: IsoDate | null;
  /** The organisation's own date. */
  target: IsoDate | null;
}

/** The cases behind one number, as many as it says, by due date. Throws BadCursor. */
export async function complianceCases(
  ctx: Context,
  { cursor, limit = 50, ...question }: ComplianceQuestion & { cursor?: string; limit?: number },
): Promise<Page<ComplianceCase>> {
  const { procedure, clock, state } = question;
  const after = cursor === undefined ? undefined : readCursor(cursor, question);
  const rows = await askStandings(ctx, question, (tx, all) =>
    tx
      .select({
        reference: all.reference,
        clock: all.clock,
        run: all.run,
        due: all.due,
        target: all.target,
        sortDue: all.sortDue,
      })
      .from(all)
      .where(
        and(
          eq(all.procedure, procedure),
          eq(kindOf(all.clock), clock),
          standsAs(all, state),
          after && isAfter(all, after),
        ),
      )
      .orderBy(all.sortDue, all.reference, all.clock, all.run)
      .limit(limit + 1),
  );
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const nextCursor =
    rows.length > limit && last !== undefined
      ? writeCursor([last.sortDue, last.reference, last.clock, String(last.run)], question)
      : null;
  return {
    items: items.map(({ reference, sortDue: _sortDue, ...item }) => ({
      reference: formatReference(reference),
      ...item,
    })),
    nextCursor,
  };
}

function standsAs(all: ClockStandings, state: ComplianceQuestion['state']) {
  if (state === 'finished') return or(...shareStandings.finished.map((one) => eq(all.standing, one)));
  if (state === 'targetFinished') return or(...shareStandings.targetFinished.map((one) => eq(all.targetStanding, one)));
  const target = targetStandings.find((one) => one === state);
  const standing = standings.find((one) => one === state);
  if (target !== undefined) return eq(all.targetStanding, target);
  return standing && eq(all.standing, standing);
}

/** What comes after the last one of the page before. */
function isAfter(all: ClockStandings, [due = '', reference = '', clock = '', run = '0']: string[]) {
  const laterRun = and(eq(all.clock, clock), gt(all.run, Number(run)));
  const laterClock = and(eq(all.reference, reference), or(gt(all.clock, clock), laterRun));
  return or(gt(all.sortDue, due), and(eq(all.sortDue, due), or(gt(all.reference, reference), laterClock)));
}

interface Counted {
  procedure: string;
  clock: string;
  standing: Standing;
  targetStanding: TargetStanding | null;
  n: number;
}

function rowsOf(counted: Counted[]): ComplianceRow[] {
  const rows = new Map<string, ComplianceRow>();
  for (const { procedure, clock, standing, targetStanding, n } of counted) {
    const key = `${procedure} ${clock}`;
    const row = rows.get(key) ?? { procedure, clock, n: 0, ownTarget: null, ...none };
    const ownTarget = withTarget(row.ownTarget, targetStanding, n);
    rows.set(key, { ...row, [standing]: row[standing] + n, n: row.n + n, ownTarget });
  }
  return [...rows.values()].sort(inOrder);
}

function withTarget(
  counts: OwnTargetCounts | null,
  standing: TargetStanding | null,
  n: number,
): OwnTargetCounts | null {
  if (standing === null) return counts;
  const before = counts ?? { n: 0, targetMet: 0, targetMissed: 0, targetRunning: 0 };
  return { ...before, n: before.n + n, [standing]: before[standing] + n };
}

/** The procedures one after the other, in each the clocks of its stages first. */
function inOrder(a: ComplianceRow, b: ComplianceRow): number {
  return a.procedure.localeCompare(b.procedure) || rank(a.clock) - rank(b.clock) || a.clock.localeCompare(b.clock);
}

function rank(clock: string): number {
  return /^(stage|single)/.test(clock) ? 0 : 1;
}

const none = { met: 0, metExtended: 0, late: 0, overdue: 0, running: 0, void: 0 } satisfies Record<Standing, number>;
