import { sql } from 'drizzle-orm';
import type { Transaction } from '../db/clients.ts';
import { enteredCase } from '../db/entered-case.ts';
import { accessRow } from '../audit/access-row.ts';
import { casesSeenBy } from '../permissions/cases-seen.ts';
import type { Context } from '../ports.ts';

/** How a case is asked for: by its id, or by its reference, bare. */
export type CaseOfDocuments = { caseId: string } | { reference: string };

/** The id of a case that the actor may see, by the very rule that reads of cases go by; null for anything else. */
export async function caseWithinReach(
  tx: Transaction,
  { actor }: Context,
  named: CaseOfDocuments,
): Promise<string | null> {
  if (actor.kind === 'public') return null;
  const caseId = 'caseId' in named ? named.caseId : null;
  const reference = 'reference' in named ? named.reference : null;
  const seen = actor.kind === 'staff' ? casesSeenBy(actor) : 'all';
  if (seen === 'none') return null;
  if (actor.kind === 'staff' && seen === 'own') return enteredCase(tx, actor, { caseId, reference });
  const only = actor.kind === 'resident' ? actor.caseId : null;
  const [row] = await tx.execute(
    sql`select find_case(${actor.organisationId}, ${caseId}::uuid, ${reference}, ${only}::uuid) as id`,
  );
  return typeof row?.['id'] === 'string' ? row['id'] : null;
}

/** Notes who looked at the files of a case, or had one of them. */
export async function noteAccess(
  tx: Transaction,
  ctx: Context,
  { caseId, what }: { caseId: string; what: 'documents' | 'document' },
): Promise<void> {
  const row = JSON.stringify(accessRow(ctx, what));
  await tx.execute(sql`select log_access(${ctx.actor.organisationId}, ${caseId}::uuid, ${row}::text::jsonb)`);
}
