import postgres from 'postgres';
import type { FieldFault } from '../errors.ts';
import type { Executor } from '../db/clients.ts';
import type { DeadlineRow } from './plan-types.ts';
import { deadlineRow, rowsOf, type Rows, type Writing } from './rows-of-plans.ts';

/** What an event names and is not there. */
type Missing = 'noDocument' | 'noService' | 'nobodyElse' | 'noRecord' | 'knownRequest';

/** What came of writing: all but `written` wrote nothing. `noDocument`: one is not there, has other contents or is another case's. */
export type Written = 'written' | 'stale' | 'keyTaken' | 'referenceTaken' | Missing;

const whatIsMissing: Record<Missing, FieldFault> = {
  noDocument: { pointer: '/documents', message: 'Upload the files again: one of them is not there to be added' },
  nobodyElse: { pointer: '', message: 'This complaint was not made for somebody else' },
  noRecord: { pointer: '', message: 'Name something, or somebody, that is there: this is not, or not any more' },
  knownRequest: { pointer: '/id', message: 'A request of this id was made before' },
  noService: { pointer: '/service', message: "Give the id of one of the organisation's services" },
};

/** The fault of an event that names what is not there; null where it was written, or lost a race. */
export function missingOf(written: Written): FieldFault | null {
  return Object.entries(whatIsMissing).find(([missing]) => missing === written)?.[1] ?? null;
}

/** Writes everything that one command's sealed plans say in one statement; all of it or, when a case has moved on, none of it. */
export async function writePlans(sql: Executor, organisationId: string, writing: Writing): Promise<Written> {
  try {
    await callWritePlans(sql, organisationId, rowsOf([writing]));
    return 'written';
  } catch (error) {
    const conflict = conflictOf(error);
    if (conflict === null) throw error;
    return conflict;
  }
}

/** The same for several commands at once. Where that cannot be, the server has undone it, and each is written alone, waiting for none. */
export async function writeTogether(
  sql: Executor,
  organisationId: string,
  writings: readonly Writing[],
): Promise<(Written | Promise<Written>)[]> {
  const [first, ...others] = writings;
  if (first === undefined) return [];
  if (others.length === 0) return [await writePlans(sql, organisationId, first)];
  try {
    await callWritePlans(sql, organisationId, rowsOf(inLockOrder(writings)), true);
    return writings.map(() => 'written');
  } catch (error) {
    // Anything else may have happened after the commit: then nobody can say what was written.
    if (!(error instanceof postgres.PostgresError)) throw error;
    return writings.map((writing) => writePlans(sql, organisationId, writing));
  }
}

/** Two groups, of this process or another, lock the cases they share in the same order. */
function inLockOrder(writings: readonly Writing[]): Writing[] {
  const name = ({ sealed }: Writing): string => sealed[0]?.caseId ?? '';
  return writings.toSorted((a, b) => (name(a) < name(b) ? -1 : 1));
}

async function callWritePlans(sql: Executor, organisationId: string, rows: Rows, together = false): Promise<void> {
  const list = (table: keyof Rows): string | null => (rows[table]?.length ? JSON.stringify(rows[table]) : null);
  await sql`select write_plans(${organisationId}, ${together},
    p_changed => ${list('changed')}::text::jsonb, p_people => ${list('people')}::text::jsonb,
    p_opened => ${list('opened')}::text::jsonb, p_case_people => ${list('casePeople')}::text::jsonb,
    p_events => ${list('events')}::text::jsonb, p_texts => ${list('texts')}::text::jsonb,
    p_deadlines => ${list('deadlines')}::text::jsonb, p_extensions => ${list('extensions')}::text::jsonb,
    p_issues => ${list('issues')}::text::jsonb, p_remedies => ${list('remedies')}::text::jsonb,
    p_restrictions => ${list('restrictions')}::text::jsonb, p_links => ${list('links')}::text::jsonb,
    p_messages => ${list('messages')}::text::jsonb, p_outbox => ${list('outbox')}::text::jsonb,
    p_keys => ${list('keys')}::text::jsonb, p_people_changed => ${list('peopleChanged')}::text::jsonb,
    p_documents => ${list('documents')}::text::jsonb, p_consents => ${list('consents')}::text::jsonb,
    p_filed => ${list('filed')}::text::jsonb)`;
}

/** Stops the ladder of deadlines which the machine no longer reminds of; nothing happened, so nothing is recorded. */
export async function silenceDeadlines(
  sql: Executor,
  organisationId: string,
  rows: readonly { caseId: string; row: DeadlineRow }[],
): Promise<void> {
  if (rows.length === 0) return;
  const deadlines = rows.map(({ caseId, row }) =>
    deadlineRow(caseId, { ...row, nextActionAt: null, nextRung: null, nextOccurrence: null }),
  );
  await callWritePlans(sql, organisationId, { deadlines });
}

function conflictOf(error: unknown): Exclude<Written, 'written'> | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  if (error.code === '40001') return 'stale';
  const constraint = 'constraint_name' in error ? String(error.constraint_name) : '';
  if (error.code === '23503' && constraint === 'documents_to_attach') return 'noDocument';
  if (error.code === '23503' && constraint === 'case_people_represented') return 'nobodyElse';
  if (error.code === '23503' && constraint === 'filed_request_known') return 'knownRequest';
  if (
    error.code === '23503' &&
    /^(filed|case_staff|case_conflicts|service_requests)_|^cases_.*team_id/.test(constraint)
  )
    return 'noRecord';
  if (error.code === '23503' && constraint.startsWith('cases_') && constraint.includes('service_id'))
    return 'noService';
  if (error.code !== '23505') return null;
  if (constraint === 'cases_reference') return 'referenceTaken';
  return constraint.startsWith('idempotency_keys') ? 'keyTaken' : null;
}
