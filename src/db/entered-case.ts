import { and, eq } from 'drizzle-orm';
import type { Transaction } from './clients.ts';
import { cases } from './tables/cases.ts';

/** A case asked for by its id or its reference, bare. */
interface Named {
  caseId: string | null;
  reference: string | null;
}

/** The id of a case that this member of staff brought in themselves; null for any other. */
export async function enteredCase(
  tx: Transaction,
  { organisationId, staffId }: { organisationId: string; staffId: string },
  { caseId, reference }: Named,
): Promise<string | null> {
  const named = caseId === null ? eq(cases.reference, reference ?? '') : eq(cases.id, caseId);
  const [row] = await tx
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.organisationId, organisationId), named, eq(cases.enteredBy, staffId)));
  return row?.id ?? null;
}
