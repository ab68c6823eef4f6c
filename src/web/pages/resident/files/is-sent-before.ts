import { applyEvent } from '../../../../cases/apply-event.ts';
import { listDocuments } from '../../../../documents/list-documents.ts';
import { removeDraftDocument } from '../../../../documents/remove-draft-document.ts';
import type { CaseEvent } from '../../../../machines/events.ts';
import type { Context } from '../../../../ports.ts';

interface Sent {
  caseId: string;
  event: CaseEvent;
  idempotencyKey: string;
}

/** Whether this is the form that was sent before, but for its files having been kept a second time; those are removed. */
export async function isSentBefore(ctx: Context, { caseId, event, idempotencyKey }: Sent): Promise<boolean> {
  if (!('documents' in event) || event.documents === undefined) return false;
  const before = (await listDocuments(ctx, { caseId }))?.toReversed() ?? [];
  const documents = event.documents.map(({ id, hash }) => {
    const same = before.find((document) => document.hash === hash);
    return { id: same?.id ?? id, hash };
  });
  const sent = await applyEvent(ctx, { caseId, event: { ...event, documents }, idempotencyKey });
  if (!sent.ok) return false;
  for (const { id } of event.documents) await removeDraftDocument(ctx, { id });
  return true;
}
