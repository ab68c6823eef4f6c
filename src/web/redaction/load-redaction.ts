import { getCase } from '../../cases/get-case.ts';
import type { DocumentFile } from '../../documents/read-document.ts';
import { readDocument } from '../../documents/read-document.ts';
import { hasPages, readPages } from '../../documents/redaction/read-pages.ts';
import { listDocuments } from '../../documents/list-documents.ts';
import { found } from '../found.ts';
import { param, type PageRequest } from '../page.ts';

/** The file of this case that is to be redacted; the page is not there for any other. */
export async function fileToRedact(
  request: PageRequest,
): Promise<{ file: DocumentFile; caseId: string; reference: string }> {
  const id = param(request, 'id');
  const view = found(await getCase(request.ctx, { reference: param(request, 'reference') }));
  const ofCase = (await listDocuments(request.ctx, { caseId: view.caseId })) ?? [];
  found(ofCase.find((one) => one.id === id && hasPages(one.mediaType)) ?? null);
  const file = found(await readDocument(request.ctx, { id }));
  return { file, caseId: view.caseId, reference: view.reference };
}

/** How many pages it has; 0 where it cannot be made into pictures. */
export async function countPages({ contents, mediaType }: DocumentFile): Promise<number> {
  const read = await readPages(contents, mediaType, 1).catch(() => null);
  return read?.count ?? 0;
}
