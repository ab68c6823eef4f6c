import type { Nation } from '../calendar/nation.ts';
import type { Executor } from '../db/clients.ts';
import { upgradeSnapshot } from '../machines/upgrade.ts';
import type { LoadedCase, LoadedOpening, StaffToTell, Surroundings } from './loaded-case.ts';
import { calendarOf, policyOf, type AdoptedCalendar } from './surroundings.ts';

/** Which case, and what else the decision needs to know. */
export interface LoadQuestion {
  caseId: string | null;
  /** Bare. */
  reference: string | null;
  /** As stored: with its purpose in front. */
  key: string | null;
  /** Ids of staff whom the event names. */
  named: readonly string[];
}

/**
 * Reads everything that commands need, in one round trip, an answer for each question in order; null where the
 * organisation has no such case. `lock` keeps everybody else away from the cases until the transaction ends.
 */
export async function loadCases(
  sql: Executor,
  organisationId: string,
  questions: readonly LoadQuestion[],
  lock = false,
): Promise<(LoadedCase | null)[]> {
  const list = JSON.stringify(questions);
  const [row] = await sql`select load_cases(${organisationId}, ${list}::text::jsonb, ${lock}) as loaded`;
  const { answers, cores, around } = readRawCases(row?.['loaded']);
  const core = new Map(cores.map((each) => [each.caseId, each]));
  return answers.map(({ caseId, ...asked }) => {
    const found = caseId === null ? undefined : core.get(caseId);
    return found === undefined ? null : completeCase(organisationId, found, around, asked);
  });
}

/** Reads what openCase needs; throws when the organisation itself is not there, which only a fault of ours brings about. */
export async function loadOpening(
  sql: Executor,
  { organisationId, now, key }: { organisationId: string; now: Date; key: string | null },
): Promise<LoadedOpening> {
  const [row] = await sql`select load_opening(${organisationId}, ${now}, ${key}) as loaded`;
  const raw = readRawOpening(row?.['loaded']);
  const policyVersion = raw.policyVersion ?? 1;
  const policy = policyOf(organisationId, policyVersion, raw.policy);
  const calendar = calendarOf(raw.nation, raw.calendar, policy);
  const { staff, earlier, procedures, nation } = raw;
  const pins = { policyVersion, nation, calendarRevision: raw.calendarRevision ?? calendar.revision };
  return { policy, calendar, staff, earlier, procedures, pins };
}

/** A case as the SQL function case_cores gives it: its row, pins side by side. */
export interface RawCore extends Omit<LoadedCase, keyof Surroundings | 'named' | 'pins'> {
  procedureId: string;
  procedureVersion: number;
  policyVersion: number;
  nation: Nation;
  calendarRevision: string;
}

/** The rules and people around cases as the SQL function around_cases gives them: policies by version. */
export interface RawAround {
  policies: Record<string, unknown>;
  calendars: ({ nation: Nation; revision: string } & AdoptedCalendar)[];
  staff: StaffToTell[];
}

/** Puts a raw case together with the rules and people around it, and with what was asked about it besides. */
export function completeCase(
  organisationId: string,
  raw: RawCore,
  { policies, calendars, staff }: RawAround,
  { named, earlier }: Pick<LoadedCase, 'named' | 'earlier'> = { named: [], earlier: null },
): LoadedCase {
  const { procedureId, procedureVersion, policyVersion, nation, calendarRevision, ...core } = raw;
  const policy = policyOf(organisationId, policyVersion, policies[policyVersion]);
  const adopted = calendars.find((one) => one.nation === nation && one.revision === calendarRevision) ?? null;
  const calendar = calendarOf(nation, adopted, policy);
  const pins = { procedure: { id: procedureId, version: procedureVersion }, policyVersion, nation, calendarRevision };
  return { ...core, snapshot: upgradeSnapshot(core.snapshot), pins, policy, calendar, staff, named, earlier };
}

interface RawCases {
  answers: { caseId: string | null; named: LoadedCase['named']; earlier: LoadedCase['earlier'] }[];
  cores: RawCore[];
  around: RawAround;
}

interface RawOpening {
  nation: Nation;
  procedures: string[];
  policyVersion: number | null;
  policy: unknown;
  calendarRevision: string | null;
  calendar: AdoptedCalendar | null;
  staff: StaffToTell[];
  earlier: LoadedOpening['earlier'];
}

/** Holds because the SQL function load_cases builds exactly this object. */
function readRawCases(value: unknown): RawCases {
  return value as RawCases;
}

/** Holds because the SQL function load_opening builds exactly this object. */
function readRawOpening(value: unknown): RawOpening {
  if (value === null || value === undefined) throw new Error('The organisation of the request does not exist');
  return value as RawOpening;
}
