import type { Transaction } from '../db/clients.ts';
import { outbox } from '../db/tables/outbox.ts';
import type { serviceRequests } from '../db/tables/service-requests.ts';
import type { Context } from '../ports.ts';

type Row = Pick<typeof serviceRequests.$inferSelect, 'caseId' | 'id' | 'seq' | 'chases'>;

/** Has a service asked once more, or, where `staffId` is given, that person told that it does not answer. */
export async function queueQuestion(
  tx: Transaction,
  ctx: Context,
  { caseId, id, seq, chases }: Row,
  staffId: string | null,
): Promise<void> {
  const now = ctx.clock.now();
  const key = staffId === null ? String(chases) : `silent:${chases}`;
  await tx
    .insert(outbox)
    .values({
      organisationId: ctx.actor.organisationId,
      id: ctx.ids.uuid(),
      kind: 'serviceRequest',
      occasion: staffId === null ? 'service-request' : 'service-silent',
      effectKey: `service:${caseId}:${id}:${key}`,
      caseId,
      seq,
      requestId: id,
      staffId,
      occurrence: chases,
      state: 'pending',
      nextAttemptAt: now,
      createdAt: now,
    })
    .onConflictDoNothing();
}
