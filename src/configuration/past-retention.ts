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

/** The cases that would be past these periods today, counted from the last thing that happened in them. */
export async function pastRetention(ctx: Context, periods: RetentionBody): Promise<PastRetention[]> {
  const { organisationId } = ctx.actor;
  return inOrganisation(ctx, async (tx) => {
    const found: PastRetention[] = [];
    for (const kind of retentionKinds) {
      const [row] = await tx
        .select({ past: count(), held: sql<number>`count(*) filter (where ${cases.isHeld})::int` })
        .from(cases)
        .where(
          and(
            eq(cases.organisationId, organisationId),
            not(cases.isOpen),
            lt(cases.lastHappenedAt, cutOff(ctx, monthsFor(periods, kind))),
            eq(kindOf, kind),
          ),
        );
      found.push({ kind, past: row?.past ?? 0, held: row?.held ?? 0 });
    }
    return found;
  });
}

function cutOff({ clock }: Context, months: number): Date {
  return startOfLondonDay(addMonths(londonDate(clock.now()), -months));
}
