import type postgres from 'postgres';
import type { Nation } from '../calendar/nation.ts';
import type { Sql } from '../db/clients.ts';
import { upgradeSnapshot } from '../machines/upgrade.ts';
import type { LoadedCase, LoadedOpening, StaffToTell, Surroundings } from './loaded-case.ts';
import { calendarOf, policyOf, type AdoptedCalendar } from './surroundings.ts';

/** The hot client, or a transaction of it. */
export type Executor = Sql extends postgres.Sql<infer Types> ? postgres.ISql<Types> : never;

/** Which case, and what else the decision needs to know. */
export interface LoadQuestion {
  organisationId: string;
  caseId: string | null;
  /** Bare. */
  reference: string | null;
  /** As stored: with its purpose in front. */
  key: string | null;
  /** Ids of staff whom the event names. */
  named: readonly string[];
  /** Keeps everybody else away from the case until the transaction ends. */
  lock: boolean;
}

/** Reads everything a command needs, in one round trip; null when the organisation has no such case. */
export async function loadCase(sql: Executor, question: LoadQuestion): Promise<LoadedCase | null> {
  const { organisationId, caseId, reference, key, lock } = question;
  const named = `{${question.named.join()}}`;
  const [row] = await sql`
    select load_case(${organisationId}, ${caseId}, ${reference}, ${key}, ${named}::text::uuid[], ${lock}) as loaded`;
  const raw = readRawCase(row?.['loaded']);
  return raw && completeCase(organisationId, raw, raw);
}

/** Reads what openCase needs; throws when the organisation itself is not there, which only a fault of ours brings about. */
export async function loadOpening(
  sql: Executor,
  { organisationId, now, key }: { organisationId: string; now: Date; key: string | null },
): Promise<LoadedOpening> {
  const [row] = await sql`select load_opening(${organisationId}, ${now}, ${key}, '{}') as loaded`;
  const raw = readRawOpening(row?.['loaded']);
  const policyVersion = raw.policyVersion ?? 1;
  const policy = policyOf(organisationId, policyVersion, raw.policy);
  const calendar = calendarOf(raw.nation, raw.calendar, policy);
  const { staff, named, earlier, procedures, nation } = raw;
  const pins = { policyVersion, nation, calendarRevision: raw.calendarRevision ?? calendar.revision };
  return { policy, calendar, staff, named, earlier, procedures, pins };
}

/** A case as the SQL function case_core gives it: its row, pins side by side. */
export interface RawCore extends Omit<LoadedCase, keyof Surroundings | 'pins'> {
  procedureId: string;
  procedureVersion: number;
  policyVersion: number;
  nation: Nation;
  calendarRevision: string;
}

interface RawRules {
  policy: unknown;
  calendar: AdoptedCalendar | null;
}

/** Puts a raw case together with the rules and people around it. */
export function completeCase(
  organisationId: string,
  raw: RawCore,
  around: RawRules & Pick<Surroundings, 'named' | 'earlier'> & { staff: StaffToTell[] },
): LoadedCase {
  const { procedureId, procedureVersion, policyVersion, nation, calendarRevision, ...core } = raw;
  const policy = policyOf(organisationId, policyVersion, around.policy);
  const calendar = calendarOf(nation, around.calendar, policy);
  const pins = { procedure: { id: procedureId, version: procedureVersion }, policyVersion, nation, calendarRevision };
  const { staff, named, earlier } = around;
  return { ...core, snapshot: upgradeSnapshot(core.snapshot), pins, policy, calendar, staff, named, earlier };
}

type RawCase = RawCore & RawRules & Omit<Surroundings, 'policy' | 'calendar'>;
type RawOpening = RawRules &
  Omit<Surroundings, 'policy' | 'calendar'> & {
    nation: Nation;
    procedures: string[];
    policyVersion: number | null;
    calendarRevision: string | null;
  };

/** Holds because the SQL function load_case builds exactly this object. */
function readRawCase(value: unknown): RawCase | null {
  return (value ?? null) as RawCase | null;
}

/** Holds because the SQL function load_opening builds exactly this object. */
function readRawOpening(value: unknown): RawOpening {
  if (value === null || value === undefined) throw new Error('The organisation of the request does not exist');
  return value as RawOpening;
}
