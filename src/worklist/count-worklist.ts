import type { IsoDate } from '../calendar/iso-date.ts';
import { londonDate } from '../calendar/london.ts';
import { filterFor, type CaseFilter } from '../cases/case-filter.ts';
import type { Context } from '../ports.ts';

/** How many open cases of the list ask for what; `dueSoon` counts from today on, calls are those of everybody. */
export type WorklistCounts = Record<
  | 'overdue'
  | 'dueToday'
  | 'dueSoon'
  | 'unacknowledged'
  | 'service'
  | 'approval'
  | 'undelivered'
  | 'unowned'
  | 'callBacks',
  number
>;

/** The figures above the list; `soon`: the last day that is near. Null for whoever may see no case. */
export async function countWorklist(
  ctx: Context,
  { filter, soon }: { filter: CaseFilter; soon: IsoDate },
): Promise<WorklistCounts | null> {
  const asked = filterFor(ctx.actor, filter);
  if (asked === null) return null;
  const today = londonDate(ctx.clock.now());
  const [row] = await ctx.db.sql<{ counts: WorklistCounts }[]>`
    select count_worklist(${ctx.actor.organisationId}, ${today}, ${soon}, ${asked}::text::jsonb) as counts`;
  return row?.counts ?? null;
}
