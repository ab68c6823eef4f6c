import { openDraft } from '../../drafts/open-draft.ts';
import { saveDraft } from '../../drafts/save-draft.ts';
import { startDraft } from '../../drafts/start-draft.ts';
import { draftCookie, setDraftCookie } from '../../http/cookies.ts';
import { countDraft } from '../../http/limits.ts';
import type { PageRequest } from '../page.ts';
import { many, readKept, type KeptComplaint } from './answers.ts';

/** The complaint that is being written in this browser. */
export interface ThisComplaint {
  /** Null: nothing was kept yet. */
  draftId: string | null;
  /** The case that it became. */
  sentCaseId: string | null;
  expiresAt: Date | null;
  kept: KeptComplaint;
}

/** What this browser is writing; a new one where it holds none. Changes nothing. */
export async function thisComplaint({ ctx, http }: PageRequest): Promise<ThisComplaint> {
  const secret = draftCookie(http);
  const draft = secret === undefined ? null : await openDraft(ctx, { secret });
  const kept = readKept(draft?.answers ?? null) ?? { startedAt: ctx.clock.now().toISOString(), answers: {} };
  return {
    draftId: draft?.id ?? null,
    sentCaseId: draft?.sentCaseId ?? null,
    expiresAt: draft?.expiresAt ?? null,
    kept,
  };
}

/** Keeps it, as a new draft if this browser has none or it is gone: what somebody has just written is never lost. */
export async function keepComplaint(
  request: PageRequest,
  draftId: string | null,
  kept: KeptComplaint,
): Promise<string> {
  const { ctx, http } = request;
  const content = { answers: kept, neverBy: many(kept.answers['contact-care'], 'neverBy') };
  if (draftId !== null && (await saveDraft(ctx, { draftId, ...content }))) return draftId;
  await countDraft(http);
  const started = await startDraft(ctx);
  setDraftCookie(http, started.secret);
  await saveDraft(ctx, { draftId: started.draftId, ...content });
  return started.draftId;
}
