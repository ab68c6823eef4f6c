import type { Context } from '../ports.ts';
import { firstDates } from './first-dates.ts';
import type { OpenedCase } from './open-case.ts';
import { formatReference } from './reference.ts';
import { sharedTrips } from './trips.ts';

/** A case as it was answered when it began, with the dates of that day, for whoever has just opened it; null when there is none. */
export async function openedBefore(ctx: Context, caseId: string): Promise<OpenedCase | null> {
  const trips = sharedTrips(ctx.db, ctx.actor.organisationId);
  const loaded = await trips.load({ caseId, reference: null, key: null, named: [] });
  if (loaded === null) return null;
  const dates = firstDates(loaded.deadlines, 'originalDueOn', 1);
  const reference = formatReference(loaded.reference);
  return { caseId, reference, version: loaded.version, receivedOn: loaded.receivedOn, ...dates, replayed: true };
}
