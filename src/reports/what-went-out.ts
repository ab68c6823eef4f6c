import { and, eq, isNotNull } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { messages } from '../db/tables/messages.ts';
import type { Context } from '../ports.ts';

/** What left in place of a message of a case, and how. */
export interface WentOut {
  messageId: string;
  channel: 'email' | 'text' | 'letter' | null;
  text: string | null;
}

/** The messages of a case that went out in other words than they are kept in. Staff only. */
export async function whatWentOut(ctx: Context, { caseId }: { caseId: string }): Promise<WentOut[]> {
  const { organisationId, kind } = ctx.actor;
  if (kind !== 'staff') return [];
  const ofCase = and(eq(messages.organisationId, organisationId), eq(messages.caseId, caseId));
  return inOrganisation(ctx, (tx) =>
    tx
      .select({ messageId: messages.id, channel: messages.channel, text: messages.sentText })
      .from(messages)
      .where(and(ofCase, isNotNull(messages.sentText))),
  );
}
