import { applyEvent } from '../cases/apply-event.ts';
import { addDocument } from '../documents/add-document.ts';
import type { GivenFile } from '../documents/read-upload.ts';
import type { UploadFault } from '../documents/upload-fault.ts';
import { eventSchemas } from '../machines/events.ts';
import type { Context } from '../ports.ts';
import { findRequest } from './look-at-request.ts';

export interface ServiceAnswer {
  token: string;
  text: string;
  /** The role of whoever answers. */
  by?: string | undefined;
  files: readonly GivenFile[];
}

/** Records what a service answered by its link, once; `gone` where it cannot be answered any more. */
export async function answerRequest(
  ctx: Context,
  { token, text, by, files }: ServiceAnswer,
): Promise<'answered' | 'gone' | { fault: UploadFault }> {
  const found = await findRequest(ctx, token);
  if (found?.state !== 'asked') return 'gone';
  // Nobody is signed in: what the link does is recorded as done by the service itself.
  const { organisationId } = ctx.actor;
  const acting: Context = { ...ctx, actor: { kind: 'system', organisationId, name: 'service' } };
  const documents: { id: string; hash: string }[] = [];
  for (const file of files) {
    const added = await addDocument(acting, file);
    if ('fault' in added) return added;
    documents.push({ id: added.document.id, hash: added.document.hash });
  }
  const answered = { type: 'answerService', id: found.id, text, by, ...(documents.length > 0 && { documents }) };
  const event = eventSchemas.answerService.parse(answered);
  const result = await applyEvent(acting, { caseId: found.caseId, event });
  return result.ok ? 'answered' : 'gone';
}
