import { applyEvent } from '../../cases/apply-event.ts';
import type { CaseView } from '../../cases/view.ts';
import { describeDocuments, type Description } from '../../documents/describe-documents.ts';
import { addFileTexts as texts } from '../../language/en/pages-add-file.ts';
import { eventSchemas } from '../../machines/events.ts';
import { faultsOfFailure } from '../event-forms/failure-faults.ts';
import type { WaitingFile } from '../event-forms/field.ts';
import type { FormFault } from '../form.ts';
import type { PageRequest } from '../page.ts';
import { isSentBefore } from '../pages/resident/files/is-sent-before.ts';

/** Brings files to a case as a note, so that the history says who did; what is wrong where it cannot be. */
export async function addFiles(
  { ctx, http }: PageRequest,
  { caseId }: CaseView,
  { files, said }: { files: readonly WaitingFile[]; said: Description },
): Promise<FormFault[]> {
  // First what they are: once in the case they are seen by whom that says.
  await describeDocuments(
    ctx,
    files.map(({ id }) => id),
    said,
  );
  const documents = files.map(({ id, hash }) => ({ id, hash }));
  const text = texts.note(said.kind, said.title);
  const event = eventSchemas.addNote.parse({ type: 'addNote', kind: 'evidence', text, documents });
  const idempotencyKey = http.get('idempotencyKey');
  const done = await applyEvent(ctx, { caseId, event, idempotencyKey });
  if (done.ok) return [];
  const isRepeated =
    done.failure.kind === 'key-reused' &&
    idempotencyKey !== undefined &&
    (await isSentBefore(ctx, { caseId, event, idempotencyKey }));
  return isRepeated ? [] : faultsOfFailure(done.failure, ['documents']);
}
