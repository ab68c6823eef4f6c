import { inOrganisation } from '../db/in-organisation.ts';
import type { Context } from '../ports.ts';
import { findDraftLink, type LinkState } from './find-draft-link.ts';

/** Whether a link would open a draft, and else why not. Changes nothing: a mail scanner may look as often as it likes. */
export async function lookAtDraftLink(ctx: Context, { token }: { token: string }): Promise<LinkState> {
  const link = await inOrganisation(ctx, (tx) => findDraftLink(tx, ctx, token));
  return link?.state ?? 'expired';
}
