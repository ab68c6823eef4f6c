import type { IsoDate } from '../calendar/iso-date.ts';
import { londonDate } from '../calendar/london.ts';
import { filterFor, type CaseFilter, type Waiting } from '../cases/case-filter.ts';
import type { Context } from '../ports.ts';

/** What somebody has in hand; without an id: what nobody has. */
export interface Workload {
  staffId: string | null;
  name: string | null;
  open: number;
  /** Due today or within the week. */
  week: number;
  overdue: number;
}

/** Open cases by when they are due, where the late ones wait, and who has how many. */
export interface Overview {
  overdue: number;
  due: { day: IsoDate; n: number }[];
  /** What is late never waits for the person. */
  late: { stage: string | null; waiting: Exclude<Waiting, 'person'>; n: number }[];
  /** What nobody has comes first, then whoever has most that is late. */
  people: Workload[];
}

/** The open cases in figures: a week ends with `week`, the days with `until`. Null for whoever may see no case. */
export async function readOverview(
  ctx: Context,
  { filter, week, until }: { filter: CaseFilter; week: IsoDate; until: IsoDate },
): Promise<Overview | null> {
  const asked = filterFor(ctx.actor, filter);
  if (asked === null) return null;
  const today = londonDate(ctx.clock.now());
  const [row] = await ctx.db.sql<{ found: Overview }[]>`
    select overview_cases(${ctx.actor.organisationId}, ${today}, ${week}, ${until}, ${asked}::text::jsonb) as found`;
  return row?.found ?? null;
}
