import { listWaiting } from '../../../../documents/list-waiting.ts';
import { removeDraftDocument } from '../../../../documents/remove-draft-document.ts';
import type { PageRequest } from '../../../page.ts';

export type WaitingFile = Awaited<ReturnType<typeof listWaiting>>[number];

/** The button that takes a file out again carries its id under this name. */
export const removeField = 'remove';

/** The files that are with us and not sent yet. */
export async function waitingFiles({ ctx }: PageRequest): Promise<WaitingFile[]> {
  return listWaiting(ctx);
}

/** Takes a file out again where its button was pressed; whether one was. */
export async function removeWaiting({ ctx }: PageRequest, form: FormData): Promise<boolean> {
  const id = form.get(removeField);
  if (typeof id !== 'string' || id === '') return false;
  await removeDraftDocument(ctx, { id });
  return true;
}
