import type { SealedCase } from '../audit/seal.ts';
import type { Executor } from './load-case.ts';
import type { DeadlineRow } from './plan-types.ts';
import { deadlineRow, rowsOf, type KeyToKeep } from './rows-of-plans.ts';

/** What came of writing: `keyTaken` and `referenceTaken` wrote nothing either. */
export type Written = 'written' | 'stale' | 'keyTaken' | 'referenceTaken';

/** Writes everything that sealed plans say in one statement; all of it or, when a case has moved on, none of it. */
export async function writePlans(
  sql: Executor,
  organisationId: string,
  sealed: readonly SealedCase[],
  key: KeyToKeep | null = null,
): Promise<Written> {
  const rows = JSON.stringify(rowsOf(sealed, key));
  try {
    const [row] = await sql`select write_plans(${organisationId}, ${rows}::text::jsonb) as outcome`;
    return row?.['outcome'] === 'written' ? 'written' : 'stale';
  } catch (error) {
    const conflict = conflictOf(error);
    if (conflict === null) throw error;
    return conflict;
  }
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
  await sql`select write_plans(${organisationId}, ${JSON.stringify({ deadlines })}::text::jsonb)`;
}

function conflictOf(error: unknown): Exclude<Written, 'written'> | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  if (error.code === '40001') return 'stale';
  const constraint = error.code === '23505' && 'constraint_name' in error ? error.constraint_name : null;
  if (constraint === 'cases_reference') return 'referenceTaken';
  return typeof constraint === 'string' && constraint.startsWith('idempotency_keys') ? 'keyTaken' : null;
}
