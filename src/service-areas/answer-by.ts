import { addWorkingDays } from '../calendar/calendar.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { londonDate } from '../calendar/london.ts';
import { OutsideCoverage } from '../calendar/outside-coverage.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import type { Context } from '../ports.ts';
import { ownCalendar } from './own-calendar.ts';

/** How many working days a service usually has for its answer. */
const usualDays = 3;

/** The day by which a service that is asked now should answer; null beyond the bank holidays known. */
export async function answerBy(ctx: Context): Promise<IsoDate | null> {
  const calendar = await inOrganisation(ctx, (tx) => ownCalendar(tx, ctx.actor.organisationId));
  try {
    return addWorkingDays(calendar, londonDate(ctx.clock.now()), usualDays);
  } catch (error) {
    if (error instanceof OutsideCoverage) return null;
    throw error;
  }
}
