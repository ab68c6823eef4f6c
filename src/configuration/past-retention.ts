import { and, count, eq, lt, not, sql } from 'drizzle-orm';
import { addMonths } from '../calendar/iso-date.ts';
import { londonDate, startOfLondonDay } from '../calendar/london.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { cases } from '../db/tables/cases.ts';
import type { Context } from '../ports.ts';
import { monthsFor, retentionKinds, type RetentionBody } from './areas/retention.ts';

/** How many ended cases of a kind would be past their period today, and how many of these somebody holds. */
export interface PastRetention {
  kind: (typeof retentionKinds)[number];
  past: number;
  held: number;
}

/** Which of the kinds an ended case is: what an ombudsman looked at first, then how it ended. */
const kindOf = sql<PastRetention['kind']>`case
  when 'ombudsman' = any(${cases.marks}) then 'ombudsman'
  when 'withdrawn' = any(${cases.states}) then 'withdrawn'
  when ${cases.states} && array['refused', 'notRegulated'] then 'refused'
  when exists (select from redress.issues i where i.organisation_id = ${cases.organisationId} and i.case_id = ${cases.id}
    and i.finding in ('upheld', 'partlyUpheld')) then 'upheld'
  else 'notUpheld' end`;

/**
 * The cases that would be past these periods today, counted from the last thing that happened in them; one look at each.
 * What was received later cannot be: the day of receipt may be some days after the first thing that happened, never a month.
 */
export async function pastRetention(ctx: Context, periods: RetentionBody): Promise<PastRetention[]> {
  const { organisationId } = ctx.actor;
  const cutOffs = retentionKinds.map((kind) => ({ kind, at: cutOff(ctx, monthsFor(periods, kind)) }));
  const latest = new Date(Math.max(...cutOffs.map(({ at }) => at.getTime())));
  const rows = await inOrganisation(ctx, (tx) => {
    const ended = and(
      eq(cases.organisationId, organisationId),
      not(cases.isOpen),
      lt(cases.lastHappenedAt, latest),
      lt(cases.receivedOn, addMonths(londonDate(latest), 1)),
    );
    const kinds = tx
      .select({ kind: kindOf.as('kind'), at: cases.lastHappenedAt, isHeld: cases.isHeld })
      .from(cases)
      .where(ended)
      .as('ended');
    const whens = cutOffs.map(({ kind, at }) => sql`when ${kind} then ${at.toISOString()}::timestamptz`);
    const isPast = lt(kinds.at, sql`case ${kinds.kind} ${sql.join(whens, sql` `)} end`);
    const held = sql<number>`count(*) filter (where ${kinds.isHeld})::int`;
    return tx.select({ kind: kinds.kind, past: count(), held }).from(kinds).where(isPast).groupBy(kinds.kind);
  });
  return retentionKinds.map((kind) => rows.find((row) => row.kind === kind) ?? { kind, past: 0, held: 0 });
}

function cutOff({ clock }: Context, months: number): Date {
  return startOfLondonDay(addMonths(londonDate(clock.now()), -months));
}
