import { openCase, type OpenedCase } from '../../cases/open-case.ts';
import { openedWithKey } from '../../cases/opened-with-key.ts';
import { markDraftSent } from '../../drafts/mark-draft-sent.ts';
import { clearDraftCookie } from '../../http/cookies.ts';
import { HttpFailure } from '../../http/http-failure.ts';
import { countLodging } from '../../http/limits.ts';
import type { PageRequest } from '../page.ts';
import { sentNote } from '../sent-note.ts';
import type { KeptComplaint } from './answers.ts';
import { noteSuspicion } from './note-suspicion.ts';
import type { Situation } from './step.ts';
import { toCase } from './to-case.ts';
import { toldBy } from './told-by.ts';

/**
 * Lodges a complaint: received from here on. Its draft is the key, so that however often and from however many pages it
 * is sent, it is one complaint. False where something it brings is gone: then it can be sent again.
 */
export async function sendComplaint(
  request: PageRequest,
  { draftId, kept, situation }: { draftId: string; kept: KeptComplaint; situation: Situation },
): Promise<boolean> {
  await countLodging(request.http);
  noteSuspicion(request.ctx, kept);
  const opened = await open(request, draftId, kept, situation);
  if (opened === null) return false;
  await markDraftSent(request.ctx, { draftId, caseId: opened.caseId });
  clearDraftCookie(request.http);
  const { caseId, reference, acknowledgeBy, answerBy } = opened;
  sentNote.leave(request.http, { caseId, reference, acknowledgeBy, answerBy, told: toldBy(kept.answers, situation) });
  return true;
}

async function open(
  { ctx }: PageRequest,
  draftId: string,
  { answers }: KeptComplaint,
  situation: Situation,
): Promise<OpenedCase | null> {
  const idempotencyKey = `draft:${draftId}`;
  const files = situation.files.filter(({ scan }) => scan !== 'infected').map(({ id, hash }) => ({ id, hash }));
  const opened = await openCase(ctx, { ...toCase(answers, situation, files), idempotencyKey });
  if (opened.ok) return opened.value;
  if (opened.failure.kind === 'key-reused') return openedWithKey(ctx, idempotencyKey);
  if (opened.failure.kind === 'refused') return null;
  throw new HttpFailure('forbidden');
}
