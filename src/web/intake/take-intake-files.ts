import { addDocument } from '../../documents/add-document.ts';
import { uploadCount } from '../../documents/upload-limits.ts';
import { countUpload } from '../../http/limits.ts';
import type { FormFault } from '../form.ts';
import type { PageRequest } from '../page.ts';
import type { Opening } from './opening.ts';

/** Keeps the files that came with the form: the intake with them, and what is wrong with any. */
export async function takeIntakeFiles(
  request: PageRequest,
  form: FormData,
  opening: Opening,
): Promise<{ opening: Opening; faults: FormFault[] }> {
  const words = request.texts.documents.faults;
  const given = form.getAll('files').filter((value) => typeof value !== 'string' && value.name !== '');
  const fault = (message: string): FormFault => ({ field: 'files', message });
  if (opening.files.length + given.length > uploadCount) return { opening, faults: [fault(words.tooMany)] };
  const files = [...opening.files];
  const faults: FormFault[] = [];
  for (const file of given) {
    if (typeof file === 'string') continue;
    await countUpload(request.http);
    const added = await addDocument(request.ctx, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    if ('fault' in added) faults.push(fault(words[added.fault]));
    else files.push({ id: added.document.id, hash: added.document.hash, name: added.document.name });
  }
  return { opening: { ...opening, files }, faults: faults.slice(0, 1) };
}
