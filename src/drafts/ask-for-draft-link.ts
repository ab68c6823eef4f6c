import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { outbox } from '../db/tables/outbox.ts';
import type { Language } from '../language/language.ts';
import type { Context } from '../ports.ts';
import { changeContent } from './change-content.ts';
import { findDraftLink } from './find-draft-link.ts';

/** Remembers, sealed, where the way back is to be sent, and sends it. False when the draft was sent or is gone. */
export async function askForDraftLink(
  ctx: Context,
  input: { draftId: string; returnTo: string; language: Language },
): Promise<boolean> {
  const { draftId, returnTo, language } = input;
  return inOrganisation(ctx, async (tx) => {
    const isKept = await changeContent(tx, ctx, draftId, { returnTo, language });
    if (isKept) await queueDraftLink(tx, ctx, { draftId, occasion: 'draft-link' });
    return isKept;
  });
}

/** Sends another link to where an earlier one went. The answer and the work are the same whether or not there is a draft. */
export async function askForAnotherLink(ctx: Context, { token }: { token: string }): Promise<void> {
  await inOrganisation(ctx, async (tx) => {
    const link = await findDraftLink(tx, ctx, token);
    await queueDraftLink(tx, ctx, { draftId: link?.draftId ?? null, occasion: 'draft-link' });
  });
}

/** The link itself is made when it is sent, so that only its hash is ever stored. Without a draft the relay drops the row. */
export async function queueDraftLink(
  tx: Transaction,
  ctx: Context,
  about: { draftId: string | null; occasion: 'draft-link' | 'draft-reminder' },
): Promise<void> {
  const id = ctx.ids.uuid();
  const now = ctx.clock.now();
  await tx.insert(outbox).values({
    organisationId: ctx.actor.organisationId,
    id,
    kind: 'draftLink',
    occasion: about.occasion,
    effectKey: `draftLink:${id}`,
    draftId: about.draftId,
    state: 'pending',
    nextAttemptAt: now,
    createdAt: now,
  });
}
