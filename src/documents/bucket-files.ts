import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { FileStore } from '../ports.ts';
import { checkKey, tryStore } from './stored-key.ts';

export interface BucketSettings {
  bucket: string;
  region: string;
  /** Absent: Amazon's own. */
  endpoint: string | undefined;
  accessKeyId: string;
  secretAccessKey: string;
}

/** Below this, so that a bucket may hold other things too. */
const prefix = 'files/';
const patience = { connectionTimeout: 3_000, requestTimeout: 30_000, throwOnRequestTimeout: true };

/** Files in a bucket that speaks S3: Amazon's, or one of your own. */
export function bucketFiles({ bucket, region, endpoint, accessKeyId, secretAccessKey }: BucketSettings): FileStore {
  const client = new S3Client({
    region,
    ...(endpoint === undefined ? {} : { endpoint }),
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: 3,
    requestHandler: patience,
  });
  const named = (key: string) => {
    checkKey(key);
    return { Bucket: bucket, Key: `${prefix}${key}` };
  };
  const store = {
    put: async (key: string, bytes: Uint8Array) => {
      const type = 'application/octet-stream';
      await client.send(new PutObjectCommand({ ...named(key), Body: bytes, ContentType: type }));
    },
    get: async (key: string) => {
      try {
        const { Body } = await client.send(new GetObjectCommand(named(key)));
        return Body === undefined ? null : await Body.transformToByteArray();
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },
    remove: async (key: string) => void (await client.send(new DeleteObjectCommand(named(key)))),
  };
  return { ...store, check: () => tryStore(store) };
}
