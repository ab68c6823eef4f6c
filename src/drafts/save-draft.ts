import { inOrganisation } from '../db/in-organisation.ts';
import type { Context } from '../ports.ts';
import { changeContent } from './change-content.ts';

/** Keeps the answers so far, and by which ways nobody is to write, for 28 days from now. False when the draft was sent or is gone: nothing is kept then. */
export async function saveDraft(
  ctx: Context,
  { draftId, ...given }: { draftId: string; answers: unknown; neverBy?: readonly string[] },
): Promise<boolean> {
  return inOrganisation(ctx, (tx) => changeContent(tx, ctx, draftId, given));
}
