import { and, desc, eq } from 'drizzle-orm';
import type { Transaction } from '../db/clients.ts';
import { draftLinks } from '../db/tables/draft-links.ts';
import { drafts } from '../db/tables/drafts.ts';
import { hashSecret } from '../identity/secrets.ts';
import type { Context } from '../ports.ts';

/** Why a link does not open; `expired` also stands for one that never was, so that nobody learns the difference. */
export type LinkState = 'ready' | 'used' | 'superseded' | 'sent' | 'expired';

/** A link with its draft; null when there is none, or none any longer. */
export async function findDraftLink(
  tx: Transaction,
  ctx: Context,
  token: string,
): Promise<{ id: string; draftId: string; state: LinkState } | null> {
  const { organisationId } = ctx.actor;
  const [row] = await tx
    .select()
    .from(draftLinks)
    .innerJoin(drafts, and(eq(drafts.organisationId, organisationId), eq(drafts.id, draftLinks.draftId)))
    .where(and(eq(draftLinks.organisationId, organisationId), eq(draftLinks.tokenHash, hashSecret(token))));
  if (row === undefined) return null;
  const { id, draftId } = row.draft_links;
  const [latest] = await tx
    .select({ id: draftLinks.id })
    .from(draftLinks)
    .where(and(eq(draftLinks.organisationId, organisationId), eq(draftLinks.draftId, draftId)))
    .orderBy(desc(draftLinks.createdAt), desc(draftLinks.id))
    .limit(1);
  return { id, draftId, state: stateOf(row, { isLatest: latest?.id === id, now: ctx.clock.now() }) };
}

interface LinkAndDraft {
  draft_links: typeof draftLinks.$inferSelect;
  drafts: typeof drafts.$inferSelect;
}

function stateOf(row: LinkAndDraft, { isLatest, now }: { isLatest: boolean; now: Date }): LinkState {
  const { draft_links: link, drafts: draft } = row;
  if (draft.expiresAt <= now) return 'expired';
  if (draft.sentCaseId !== null) return 'sent';
  if (link.usedAt !== null) return 'used';
  if (!isLatest) return 'superseded';
  return link.expiresAt <= now ? 'expired' : 'ready';
}
