import { and, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { messages } from '../db/tables/messages.ts';
import { outbox } from '../db/tables/outbox.ts';
import type { Context } from '../ports.ts';

/** How a message goes out, and what, where that is not the message as it is kept for its reader. */
export interface Sending {
  channel: 'email' | 'text' | 'letter';
  sent: { subject: string | null; text: string; html: string | null } | null;
}

/** What is kept of an attempt: `channel` null for mail that says what the message says. */
export interface SendingKept {
  outboxId: string;
  channel: Sending['channel'] | null;
  sent: Sending['sent'];
  /** SHA-256 of exactly what goes out; null where nothing does. */
  sentHash?: Uint8Array | null;
  /** The letter as a file in the store. */
  pdf?: { key: string; hash: Uint8Array } | null;
}

/** Keeps, before an attempt, exactly what it sends and by which channel; the last attempt counts. */
export async function noteSending(ctx: Context, { outboxId, channel, sent, sentHash, pdf }: SendingKept) {
  const { organisationId } = ctx.actor;
  await inOrganisation(ctx, (tx) => {
    const row = tx
      .select({ id: outbox.messageId })
      .from(outbox)
      .where(and(eq(outbox.organisationId, organisationId), eq(outbox.id, outboxId)));
    return tx
      .update(messages)
      .set({
        channel,
        sentSubject: sent?.subject ?? null,
        sentText: sent?.text ?? null,
        sentHtml: sent?.html ?? null,
        sentHash: sentHash ?? null,
        pdfKey: pdf?.key ?? null,
        pdfHash: pdf?.hash ?? null,
      })
      .where(and(eq(messages.organisationId, organisationId), eq(messages.id, row)));
  });
}
