import { desc, eq, lte, and } from 'drizzle-orm';
import type { Holiday } from '../calendar/calendar.ts';
import { addMonths, type IsoDate } from '../calendar/iso-date.ts';
import { londonDate } from '../calendar/london.ts';
import type { Nation } from '../calendar/nation.ts';
import { nationCalendar, nations } from '../calendar/nations.ts';
import { adoptedCalendars, type AdoptedRevision } from '../cases/adopted-calendar.ts';
import { countStaleCases } from '../cases/stale-cases.ts';
import { policyOf } from '../cases/surroundings.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { organisations } from '../db/tables/organisations.ts';
import { policies } from '../db/tables/policies.ts';
import type { Policy } from '../machines/policy.ts';
import type { Context } from '../ports.ts';
import { mayRead } from './permissions.ts';

/** The calendar of one nation as the organisation counts by it now. */
export interface CalendarInUse {
  nation: Nation;
  revision: string;
  /** Null while it is the published one. */
  adoptedAt: Date | null;
  from: IsoDate;
  to: IsoDate;
  /** Those of the next twelve months. */
  next: readonly Holiday[];
  /** Cases that have still to be told of it. */
  waiting: number;
}

/** The calendars of an organisation, with its own closures and opening hours. */
export interface CalendarsInUse {
  calendars: CalendarInUse[];
  closures: readonly IsoDate[];
  closuresStopClock: boolean;
  openingHours: Policy['openingHours'];
}

/** What deadlines are counted by now: of the organisation's own nation, and of each other one it has adopted a revision for. */
export async function calendarsInUse(ctx: Context): Promise<CalendarsInUse> {
  if (!mayRead(ctx.actor)) return { calendars: [], closures: [], closuresStopClock: false, openingHours: undefined };
  const [adopted, { nation: own, policy }] = await Promise.all([adoptedCalendars(ctx), ownRules(ctx)]);
  const shown = nations.filter((nation) => nation === own || adopted.some((one) => one.nation === nation));
  const calendars = await Promise.all(
    shown.map((nation) =>
      inUse(
        ctx,
        nation,
        adopted.find((one) => one.nation === nation),
      ),
    ),
  );
  const { closures, closuresStopClock, openingHours } = policy;
  return { calendars, closures: closures.toSorted(), closuresStopClock, openingHours };
}

async function inUse(ctx: Context, nation: Nation, adopted: AdoptedRevision | undefined): Promise<CalendarInUse> {
  const calendar = nationCalendar(
    nation,
    adopted === undefined ? {} : { add: adopted.added, without: adopted.removed },
  );
  const today = londonDate(ctx.clock.now());
  const { from, to, holidays } = calendar;
  return {
    nation,
    revision: adopted?.revision ?? calendar.revision,
    adoptedAt: adopted?.adoptedAt ?? null,
    from,
    to,
    next: holidays.filter(({ date }) => date >= today && date < addMonths(today, 12)),
    waiting: adopted === undefined ? 0 : await countStaleCases(ctx, adopted),
  };
}

async function ownRules(ctx: Context): Promise<{ nation: Nation; policy: Policy }> {
  const { organisationId } = ctx.actor;
  const [row] = await inOrganisation(ctx, (tx) =>
    tx
      .select({ nation: organisations.nation, version: policies.version, body: policies.body })
      .from(organisations)
      .leftJoin(
        policies,
        and(eq(policies.organisationId, organisations.id), lte(policies.inForceFrom, ctx.clock.now())),
      )
      .where(eq(organisations.id, organisationId))
      .orderBy(desc(policies.version))
      .limit(1),
  );
  if (row === undefined) throw new Error('The organisation of the request does not exist');
  return { nation: row.nation, policy: policyOf(organisationId, row.version ?? 1, row.body) };
}
