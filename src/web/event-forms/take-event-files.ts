import { addDocument } from '../../documents/add-document.ts';
import { listWaiting } from '../../documents/list-waiting.ts';
import { uploadCount } from '../../documents/upload-limits.ts';
import { countUpload } from '../../http/limits.ts';
import { documentsTexts } from '../../language/en/pages-documents.ts';
import type { FormFault } from '../form.ts';
import type { PageRequest } from '../page.ts';
import { newFilesOf } from './draw-files.tsx';
import type { Field, WaitingFile } from './field.ts';

/** The files of a form: those that came with it now are kept and join, ticked, those that had come with it before. */
export async function takeEventFiles(
  request: PageRequest,
  form: FormData,
  fields: readonly Field[],
): Promise<{ files: WaitingFile[]; faults: FormFault[] }> {
  const field = fields.find(({ kind }) => kind === 'files');
  if (field === undefined) return { files: [], faults: [] };
  const faults = await keepNew(request, form, field.name);
  const named = new Set(form.getAll(field.name));
  // Only what came with this very form: a file for another case must never slip into this one.
  const waiting = named.size === 0 ? [] : await listWaiting(request.ctx);
  return { files: waiting.filter(({ id }) => named.has(id)), faults };
}

async function keepNew(request: PageRequest, form: FormData, name: string): Promise<FormFault[]> {
  const given = form
    .getAll(newFilesOf(name))
    .flatMap((one) => (typeof one === 'string' || one.name === '' ? [] : [one]));
  if (given.length > uploadCount) return [{ field: name, message: documentsTexts.faults.tooMany }];
  for (const file of given) {
    await countUpload(request.http);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const added = await addDocument(request.ctx, { name: file.name, bytes });
    if ('fault' in added) return [{ field: name, message: documentsTexts.faults[added.fault] }];
    form.append(name, added.document.id);
  }
  return [];
}
