import type { Calendar } from '../calendar/calendar.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Nation } from '../calendar/nation.ts';
import { nationCalendar } from '../calendar/nations.ts';
import { closuresThatCount, policy, type Policy } from '../machines/policy.ts';

/** How an adopted revision of a calendar differs from the published one. */
export interface AdoptedCalendar {
  added: IsoDate[];
  removed: IsoDate[];
}

/** The policy of a version, parsed once: a version never changes. Throws ZodError for one that no release could have stored. */
export function policyOf(organisationId: string, version: number, body: unknown): Policy {
  const key = `${organisationId} ${version}`;
  const known = parsed.get(key);
  if (known !== undefined) return known;
  const fields = typeof body === 'object' && body !== null ? body : {};
  const chosen = policy.parse({ ...fields, version });
  if (parsed.size >= 1_000) parsed.clear();
  parsed.set(key, chosen);
  return chosen;
}

const parsed = new Map<string, Policy>();

/** The calendar of a case: its nation's, as adopted, with the closures that its policy lets count. */
export function calendarOf(nation: Nation, adopted: AdoptedCalendar | null, chosen: Policy): Calendar {
  return nationCalendar(nation, {
    closures: closuresThatCount(chosen),
    ...(adopted === null ? {} : { add: adopted.added, without: adopted.removed }),
  });
}
