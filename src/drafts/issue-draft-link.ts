import { and, count, eq, getTableColumns, gt, sql } from 'drizzle-orm';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { draftLinks } from '../db/tables/draft-links.ts';
import { drafts } from '../db/tables/drafts.ts';
import { hashSecret, newSecret } from '../identity/secrets.ts';
import type { Language } from '../language/language.ts';
import type { Context } from '../ports.ts';
import { linkLimits } from './draft-limits.ts';
import { openContent } from './sealed-content.ts';
import { unsentDraft } from './this-draft.ts';

export interface IssuedLink {
  /** For the message alone: only a hash of it is stored. */
  token: string;
  /** An e-mail address or a mobile number, as it was typed. */
  returnTo: string;
  language: Language;
  /** The day in London after which it no longer opens. */
  keptUntil: string;
}

/** Makes the one link that opens a draft, at the moment it is sent; null when there is nothing to send or too much was. */
export async function issueDraftLink(ctx: Context, { draftId }: { draftId: string }): Promise<IssuedLink | null> {
  return inOrganisation(ctx, async (tx) => {
    const keptUntil = sql<string>`(${drafts.expiresAt} at time zone 'Europe/London')::date::text`;
    const [draft] = await tx
      .select({ ...getTableColumns(drafts), keptUntil })
      .from(drafts)
      .where(unsentDraft(ctx, draftId))
      .for('update');
    const content = draft && openContent(ctx.vault, draftId, draft.sealed);
    if (!draft || !content?.returnTo || (await hasManyLinks(tx, ctx, draftId))) return null;
    const token = newSecret(ctx.entropy);
    const { organisationId, expiresAt } = draft;
    const createdAt = ctx.clock.now();
    const id = ctx.ids.uuid();
    await tx
      .insert(draftLinks)
      .values({ organisationId, id, draftId, tokenHash: hashSecret(token), createdAt, expiresAt });
    return { token, returnTo: content.returnTo, language: content.language, keptUntil: draft.keptUntil };
  });
}

async function hasManyLinks(tx: Transaction, ctx: Context, draftId: string): Promise<boolean> {
  const since = new Date(ctx.clock.now().getTime() - linkLimits.within);
  const [row] = await tx
    .select({ links: count() })
    .from(draftLinks)
    .where(
      and(
        eq(draftLinks.organisationId, ctx.actor.organisationId),
        eq(draftLinks.draftId, draftId),
        gt(draftLinks.createdAt, since),
      ),
    );
  return (row?.links ?? 0) >= linkLimits.most;
}
