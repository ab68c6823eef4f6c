import { addDocument } from '../../../../documents/add-document.ts';
import { uploadCount } from '../../../../documents/upload-limits.ts';
import type { UploadFault } from '../../../../documents/upload-fault.ts';
import { countUpload } from '../../../../http/limits.ts';
import type { FormFault } from '../../../form.ts';
import type { PageRequest } from '../../../page.ts';

/** The field in which files are chosen. */
export const filesField = 'files';

/** Keeps the files that came with a form, until something is sent with them; what is wrong with any is said at the field. */
export async function takeFiles(request: PageRequest, form: FormData): Promise<FormFault[]> {
  const given = form.getAll(filesField).filter((value) => typeof value !== 'string' && value.name !== '');
  if (given.length > uploadCount) return [faultOf('tooMany', request)];
  const faults: FormFault[] = [];
  for (const file of given) {
    if (typeof file === 'string') continue;
    await countUpload(request.http);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const added = await addDocument(request.ctx, { name: file.name, bytes });
    if ('fault' in added) faults.push(faultOf(added.fault, request));
  }
  return faults.slice(0, 1);
}

function faultOf(fault: UploadFault, { texts }: PageRequest): FormFault {
  return { field: filesField, message: texts.documents.faults[fault] };
}
