import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '../ports.ts';
import type { Transaction } from './clients.ts';
import { caseConflicts } from './tables/case-conflicts.ts';
import { cases } from './tables/cases.ts';

/** Whether somebody must not deal with a case, asked for by its id or its reference, bare: they are named in it, or have another interest. */
export async function isInConflict(
  tx: Transaction,
  actor: Actor,
  { caseId, reference }: { caseId: string | null; reference: string | null },
): Promise<boolean> {
  if (actor.kind !== 'staff') return false;
  const { organisationId, staffId } = actor;
  const ofCase = and(eq(cases.organisationId, organisationId), eq(cases.id, caseConflicts.caseId));
  const named = caseId === null ? eq(cases.reference, reference ?? '') : eq(cases.id, caseId);
  const theirs = and(
    eq(caseConflicts.organisationId, organisationId),
    eq(caseConflicts.staffId, staffId),
    isNull(caseConflicts.endedAt),
    named,
  );
  const rows = await tx.select({ seq: caseConflicts.seq }).from(caseConflicts).innerJoin(cases, ofCase).where(theirs);
  return rows.length > 0;
}
