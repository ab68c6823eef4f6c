import { and, desc, eq, lt } from 'drizzle-orm';
import type { Calendar } from '../calendar/calendar.ts';
import type { Nation } from '../calendar/nation.ts';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { calendars } from '../db/tables/calendars.ts';
import type { Context } from '../ports.ts';
import type { LoadedCase } from './loaded-case.ts';
import type { DeadlineRow } from './plan-types.ts';
import { calendarOf, type AdoptedCalendar } from './surroundings.ts';

/** A revision of a calendar that an organisation has adopted, by name. */
export interface AdoptedRevision extends AdoptedCalendar {
  nation: Nation;
  revision: string;
  adoptedAt: Date;
}

/** The revision of a nation's calendar that new deadlines are counted by, or were before an instant; null while it is the published one. */
export async function adoptedCalendar(
  tx: Transaction,
  organisationId: string,
  nation: Nation,
  before?: Date,
): Promise<AdoptedRevision | null> {
  const [row] = await tx
    .select(columns)
    .from(calendars)
    .where(
      and(
        eq(calendars.organisationId, organisationId),
        eq(calendars.nation, nation),
        before && lt(calendars.adoptedAt, before),
      ),
    )
    .orderBy(desc(calendars.adoptedAt), desc(calendars.revision))
    .limit(1);
  return row ?? null;
}

/** The revision in use of each nation for which the organisation has ever adopted one. */
export async function adoptedCalendars(ctx: Context): Promise<AdoptedRevision[]> {
  const rows = await inOrganisation(ctx, (tx) =>
    tx
      .select(columns)
      .from(calendars)
      .where(eq(calendars.organisationId, ctx.actor.organisationId))
      .orderBy(desc(calendars.adoptedAt), desc(calendars.revision)),
  );
  return [...new Map(rows.toReversed().map((row) => [row.nation, row])).values()];
}

/** What a deadline is counted by: one that a later revision did not move keeps the revision that gave its date. */
export async function calendarOfDeadline(
  ctx: Context,
  { calendar, pins, policy }: Pick<LoadedCase, 'calendar' | 'pins' | 'policy'>,
  { calendarRevision: revision }: Pick<DeadlineRow, 'calendarRevision'>,
): Promise<Calendar> {
  if (revision === pins.calendarRevision) return calendar;
  const { organisationId } = ctx.actor;
  const own = and(eq(calendars.organisationId, organisationId), eq(calendars.nation, pins.nation));
  const [adopted] = await inOrganisation(ctx, (tx) =>
    tx
      .select(columns)
      .from(calendars)
      .where(and(own, eq(calendars.revision, revision))),
  );
  return calendarOf(pins.nation, adopted ?? null, policy);
}

const columns = {
  nation: calendars.nation,
  revision: calendars.revision,
  added: calendars.added,
  removed: calendars.removed,
  adoptedAt: calendars.adoptedAt,
};
