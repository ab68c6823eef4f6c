import { readCursor, writeCursor } from '../cases/cursor.ts';
import { loadCases } from '../cases/load-case.ts';
import type { LoadedCase } from '../cases/loaded-case.ts';
import { clockMoves, decideMove, type ClockMove } from '../cases/plan-move.ts';
import { formatReference } from '../cases/reference.ts';
import { staleCases } from '../cases/stale-cases.ts';
import { calendarOf } from '../cases/surroundings.ts';
import type { Page } from '../cases/view.ts';
import type { Context } from '../ports.ts';
import { readProposal, type ReadProposal } from './get-proposal.ts';

/** One open clock of one case under the proposed calendar. */
export interface PreviewedClock extends ClockMove {
  /** As shown. */
  reference: string;
}

/** What approving a proposal would do to the dates of open cases, computed now by the real machine. */
export interface Preview extends Page<PreviewedClock> {
  counts: PreviewCounts;
}

export interface PreviewCounts {
  /** How many cases would be told of the calendar. */
  cases: number;
  /** Of those, how many could not follow it: a date would lie beyond the calendar. */
  impossible: number;
  /** Clocks that would stay, because their date was already told. */
  stays: number;
  /** How many clocks move by how many working days; negative for earlier. Sorted. */
  moves: { workingDays: number; n: number }[];
}

export interface PreviewInput {
  id: string;
  cursor?: string | undefined;
  limit: number;
  /** Told how many cases have been looked at. */
  progress?: ((cases: number) => void) | undefined;
}

/** Every open clock that an open proposal would move, by reference, page by page; of a decided one none is left. Null where there is no such proposal. Throws BadCursor. */
export async function previewProposal(
  ctx: Context,
  { id, cursor, limit, progress }: PreviewInput,
): Promise<Preview | null> {
  const read = await readProposal(ctx, id);
  if (read === null) return null;
  if (read.row.state !== 'open') return { items: [], nextCursor: null, counts: nothing };
  const [reference = '', clock = ''] = cursor === undefined ? [] : readCursor(cursor, id);
  const { clocks, cases, impossible } = await previewAll(ctx, read, progress);
  const rest = clocks.filter((one) => keyOf(one) > `${reference} ${clock}`);
  const items = rest.slice(0, limit);
  const last = rest.length > limit ? items.at(-1) : undefined;
  return {
    items,
    nextCursor: last === undefined ? null : writeCursor([last.reference, last.clock], id),
    counts: { cases, impossible, ...countsOf(clocks) },
  };
}

const nothing: PreviewCounts = { cases: 0, impossible: 0, stays: 0, moves: [] };
const batch = 100;
const keyOf = ({ reference, clock }: PreviewedClock): string => `${reference} ${clock}`;

interface Previewed {
  clocks: PreviewedClock[];
  cases: number;
  impossible: number;
}

async function previewAll(ctx: Context, { row }: ReadProposal, progress: PreviewInput['progress']): Promise<Previewed> {
  const { nation, revision } = row;
  const all: Previewed = { clocks: [], cases: 0, impossible: 0 };
  let after: string | undefined;
  for (;;) {
    const ids = await staleCases(ctx, { nation, revision: revision ?? '', after, limit: batch });
    if (ids.length === 0) break;
    for (const loaded of await load(ctx, ids)) {
      const move = decideMove(
        loaded,
        { revision: revision ?? '', calendar: calendarOf(nation, row, loaded.policy) },
        ctx.clock.now(),
      );
      all.cases += 1;
      if (!move.decision.accepted) all.impossible += 1;
      const reference = formatReference(loaded.reference);
      all.clocks.push(...clockMoves(move).map((one) => ({ reference, ...one })));
    }
    progress?.(all.cases);
    after = ids.at(-1);
  }
  all.clocks.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return all;
}

async function load(ctx: Context, ids: readonly string[]): Promise<LoadedCase[]> {
  const questions = ids.map((caseId) => ({ caseId, reference: null, key: null, named: [] }));
  const loaded = await loadCases(ctx.db.sql, ctx.actor.organisationId, questions);
  return loaded.filter((one) => one !== null);
}

function countsOf(clocks: readonly PreviewedClock[]): Pick<PreviewCounts, 'moves' | 'stays'> {
  const byDays = new Map<number, number>();
  const moving = clocks.filter(({ to }) => to !== null);
  for (const { workingDays } of moving) byDays.set(workingDays, (byDays.get(workingDays) ?? 0) + 1);
  const moves = [...byDays]
    .map(([workingDays, n]) => ({ workingDays, n }))
    .sort((a, b) => a.workingDays - b.workingDays);
  return { moves, stays: clocks.length - moving.length };
}
