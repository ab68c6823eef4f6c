import type { Calendar } from '../calendar/calendar.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { londonDate } from '../calendar/london.ts';
import { nationCalendar, type Nation } from '../calendar/nations.ts';
import { chooseSettings } from '../machines/choose-settings.ts';
import { findProcedure, pinOn, requireProcedure } from '../machines/find-procedure.ts';
import { closuresThatCount, type Policy } from '../machines/policy.ts';
import type { Procedure } from '../machines/procedure.ts';
import type { Context } from '../ports.ts';
import { loadOpening } from './load-case.ts';

/** What an organisation goes by today; nothing in it is anybody's secret. */
export interface OrganisationRules {
  today: IsoDate;
  nation: Nation;
  policy: Policy;
  /** That of its own nation, as adopted. */
  calendar: Calendar;
  calendarRevision: string;
  /** The procedures that it answers complaints under, each in the version in force, its settings settled; the usual one first. */
  procedures: Procedure[];
}

/** Reads the rules of the actor's organisation as they are now. */
export async function readRules(ctx: Context): Promise<OrganisationRules> {
  const now = ctx.clock.now();
  const { organisationId } = ctx.actor;
  const { policy, calendar, pins, procedures } = await loadOpening(ctx.db.sql, { organisationId, now, key: null });
  const today = londonDate(now);
  const inForce = procedures.flatMap((id) => procedureOn(policy, id, today) ?? []);
  return { ...pins, today, policy, calendar, procedures: inForce };
}

/** A procedure as it is on a day for an organisation with this policy; null where there is none by that name. */
export function procedureOn(policy: Policy, id: string, day: IsoDate): Procedure | null {
  if (findProcedure(id) === null) return null;
  return chooseSettings(requireProcedure(pinOn(id, day)), policy.settings[id]);
}

/** The calendar of a nation for this organisation: of another nation than its own, the published one. */
export function calendarFor(rules: OrganisationRules, nation: Nation): { calendar: Calendar; revision: string } {
  if (nation === rules.nation) return { calendar: rules.calendar, revision: rules.calendarRevision };
  const calendar = nationCalendar(nation, { closures: closuresThatCount(rules.policy) });
  return { calendar, revision: calendar.revision };
}
