import postgres from 'postgres';
import type { Executor } from '../db/clients.ts';
import type { DeadlineRow } from './plan-types.ts';
import { deadlineRow, rowsOf, type Rows, type Writing } from './rows-of-plans.ts';

/** What came of writing: `keyTaken` and `referenceTaken` wrote nothing either. */
export type Written = 'written' | 'stale' | 'keyTaken' | 'referenceTaken';

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
    p_keys => ${list('keys')}::text::jsonb)`;
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
  const constraint = error.code === '23505' && 'constraint_name' in error ? error.constraint_name : null;
  if (constraint === 'cases_reference') return 'referenceTaken';
  return typeof constraint === 'string' && constraint.startsWith('idempotency_keys') ? 'keyTaken' : null;
}
