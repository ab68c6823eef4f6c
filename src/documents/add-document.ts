import { createHash } from 'node:crypto';
import type { Context } from '../ports.ts';
import { insertDocument } from './insert-document.ts';
import { readUpload, type GivenFile } from './read-upload.ts';
import type { UploadFault } from './upload-fault.ts';

/** A file that waits for the event which brings it to a case: `documents: [{ id, hash }]`. */
export interface AddedDocument {
  id: string;
  /** SHA-256 of what is kept, in hexadecimal. */
  hash: string;
  name: string;
  mediaType: string;
  bytes: number;
}

/** Whose file it is until then: of a complaint that is being written, else of whoever acts. */
export type NewDocument = GivenFile & { draftId?: string };

/** Keeps a file: its bytes first, so that there is never a row without them. */
export async function addDocument(
  ctx: Context,
  { draftId, ...given }: NewDocument,
): Promise<{ document: AddedDocument } | { fault: UploadFault }> {
  const read = await readUpload(given);
  if ('fault' in read) return read;
  const { name, mediaType, bytes } = read.file;
  const hash = createHash('sha256').update(bytes).digest();
  const id = ctx.ids.uuid();
  await ctx.files.put(id, bytes);
  const row = { id, name, mediaType, bytes: bytes.length, hash, draftId: draftId ?? null };
  const outcome = await insertDocument(ctx, row).catch(async (error: unknown) => {
    await ctx.files.remove(id).catch(() => undefined);
    throw error;
  });
  if (outcome === 'added') {
    return { document: { id, hash: hash.toString('hex'), name, mediaType, bytes: bytes.length } };
  }
  await ctx.files.remove(id);
  return { fault: outcome };
}
