import type { Config } from '../config.ts';
import { bucketFiles } from '../documents/bucket-files.ts';
import { folderFiles } from '../documents/folder-files.ts';
import type { FileStore } from '../ports.ts';

/** With S3_BUCKET files go there, else into a folder of this machine. */
export function openFiles({ bucket, filesDir }: Config): FileStore {
  return bucket === undefined ? folderFiles(filesDir) : bucketFiles(bucket);
}
