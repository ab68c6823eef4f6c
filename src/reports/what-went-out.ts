import { and, eq, isNotNull, or, sql } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { messages } from '../db/tables/messages.ts';
import { outbox } from '../db/tables/outbox.ts';
import type { Context } from '../ports.ts';

/** What left in place of a message of a case, and how; or that no safe way was left. */
export interface WentOut {
  messageId: string;
  channel: 'email' | 'text' | 'letter' | null;
  text: string | null;
  isOutOfReach: boolean;
}

/** The messages of a case that went out in other words than they are kept in, or not at all for want of a safe way. Staff only. */
export async function whatWentOut(ctx: Context, { caseId }: { caseId: string }): Promise<WentOut[]> {
  const { organisationId, kind } = ctx.actor;
  if (kind !== 'staff') return [];
  const ofCase = and(eq(messages.organisationId, organisationId), eq(messages.caseId, caseId));
  const ofMessage = and(eq(outbox.organisationId, organisationId), eq(outbox.messageId, messages.id));
  const outOfReach = sql<boolean>`coalesce(${outbox.reason} = 'no-safe-channel' and ${outbox.state} = 'failed', false)`;
  return inOrganisation(ctx, (tx) =>
    tx
      .select({
        messageId: messages.id,
        channel: messages.channel,
        text: messages.sentText,
        isOutOfReach: outOfReach,
      })
      .from(messages)
      .leftJoin(outbox, ofMessage)
      .where(and(ofCase, or(isNotNull(messages.sentText), outOfReach))),
  );
}
