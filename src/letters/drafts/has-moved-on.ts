import { and, eq, gt, notInArray } from 'drizzle-orm';
import { auditKinds } from '../../cases/plan-kinds.ts';
import type { Transaction } from '../../db/clients.ts';
import { caseEvents } from '../../db/tables/case-events.ts';
import { filings } from '../../machines/events.ts';
import type { Context } from '../../ports.ts';

/** What happens to a case and changes no word of a letter: its points, dates, people and contact details stay. */
const harmless = ([...filings, 'assign', 'remind'] as const).map((type) => auditKinds[type]);

/** Whether a case has changed, since that version of it, in something that its letters may say. */
export async function hasMovedOn(
  tx: Transaction,
  { actor: { organisationId } }: Context,
  { caseId, since }: { caseId: string; since: number },
): Promise<boolean> {
  const [found] = await tx
    .select({ seq: caseEvents.seq })
    .from(caseEvents)
    .where(
      and(
        eq(caseEvents.organisationId, organisationId),
        eq(caseEvents.caseId, caseId),
        gt(caseEvents.seq, since),
        notInArray(caseEvents.kind, harmless),
      ),
    )
    .limit(1);
  return found !== undefined;
}
