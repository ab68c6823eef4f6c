import type { Config } from '../config.ts';
import { folderFiles } from '../documents/folder-files.ts';
import type { FileStore } from '../ports.ts';

/** With S3_BUCKET files go there, else into a folder of this machine. What speaks to buckets is loaded only where there is one. */
export async function openFiles({ bucket, filesDir }: Config): Promise<FileStore> {
  if (bucket === undefined) return folderFiles(filesDir);
  const { bucketFiles } = await import('../documents/bucket-files.ts');
  return bucketFiles(bucket);
}
