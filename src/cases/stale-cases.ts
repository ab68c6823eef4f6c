import { and, asc, count, eq, gt, ne, sql, type SQL } from 'drizzle-orm';
import type { IsoDate } from '../calendar/iso-date.ts';
import { londonDate } from '../calendar/london.ts';
import type { Nation } from '../calendar/nation.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { cases } from '../db/tables/cases.ts';
import { deadlines } from '../db/tables/deadlines.ts';
import type { Context } from '../ports.ts';

/** Which revision cases are held against, and which part of them. */
export interface StaleQuestion {
  nation: Nation;
  revision: string;
  /** The id of the last case of the batch before. */
  after?: string | undefined;
  limit: number;
}

/**
 * Ids, in order, of the cases that are counted by another revision of their nation's calendar and have anything still to
 * come: complaints not at their end, and ended ones of which a clock in working days is open.
 */
export async function staleCases(ctx: Context, { after, limit, ...question }: StaleQuestion): Promise<string[]> {
  const rows = await inOrganisation(ctx, (tx) =>
    tx
      .select({ id: cases.id })
      .from(cases)
      .where(and(isStale(ctx, question), after === undefined ? undefined : gt(cases.id, after)))
      .orderBy(asc(cases.id))
      .limit(limit),
  );
  return rows.map(({ id }) => id);
}

/** How many there are of them in all. */
export async function countStaleCases(ctx: Context, question: Pick<StaleQuestion, 'nation' | 'revision'>) {
  const [row] = await inOrganisation(ctx, (tx) => tx.select({ n: count() }).from(cases).where(isStale(ctx, question)));
  return row?.n ?? 0;
}

function isStale(ctx: Context, { nation, revision }: { nation: Nation; revision: string }): SQL | undefined {
  const today = londonDate(ctx.clock.now());
  return and(
    eq(cases.organisationId, ctx.actor.organisationId),
    eq(cases.nation, nation),
    ne(cases.calendarRevision, revision),
    sql`(not ${hasEnded} or exists ${openInWorkingDays(today)})`,
  );
}

/** A reinstated complaint has not ended any more, so that it is found then. */
const hasEnded = sql`(${cases.states} && array['refused', 'withdrawn', 'closed', 'duplicate', 'notRegulated']
  or ${cases.states} = array['serviceRequestDone'])`;

/** A window that has passed is over although nothing stopped its clock. */
function openInWorkingDays(today: IsoDate): SQL {
  return sql`(select from ${deadlines} where ${deadlines.organisationId} = ${cases.organisationId}
    and ${deadlines.caseId} = ${cases.id} and ${deadlines.state} in ('armed', 'invalid')
    and ${deadlines.limit} ->> 'unit' = 'workingDay'
    and not (${deadlines.clock} like '%.window' and ${deadlines.dueOn} < ${today}))`;
}
