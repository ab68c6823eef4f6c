import { inOrganisation } from '../db/in-organisation.ts';
import type { Context } from '../ports.ts';
import { changeContent } from './change-content.ts';

/** Keeps the answers so far, for 28 days from now. False when the draft was sent or is gone: nothing is kept then. */
export async function saveDraft(ctx: Context, input: { draftId: string; answers: unknown }): Promise<boolean> {
  return inOrganisation(ctx, (tx) => changeContent(tx, ctx, input.draftId, { answers: input.answers }));
}
