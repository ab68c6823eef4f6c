import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bucketFiles } from '../../src/documents/bucket-files.ts';
import { startBucket, type Bucket } from './bucket-server.ts';
import { textBytes } from './sample.ts';

const key = '0196f1a2-0000-7000-8000-0000000000ab';
const settings = { bucket: 'redress', region: 'eu-west-2', accessKeyId: 'AKIATEST', secretAccessKey: 'secret' };
let bucket: Bucket;
beforeEach(async () => void (bucket = await startBucket('redress')));
afterEach(() => bucket.close());

const files = (more: Partial<typeof settings> = {}) => bucketFiles({ ...settings, endpoint: bucket.endpoint, ...more });

describe('files in a bucket', () => {
  test('come back as they were, and go; every request is signed and asks by path', async () => {
    const store = files();
    expect(await store.get(key)).toBeNull();
    const bytes = new Uint8Array(300_000).map((_, n) => n % 251);
    await store.put(key, bytes);
    expect(bucket.kept.get(`files/${key}`)?.equals(Buffer.from(bytes))).toBe(true);
    expect(await store.get(key)).toEqual(bytes);
    await store.remove(key);
    await store.remove(key);
    expect(bucket.kept.size).toBe(0);
    expect(bucket.asked.map(({ line }) => line)).toContain(`PUT /redress/files/${key}`);
    expect(new Set(bucket.asked.map(({ signedBy }) => signedBy))).toEqual(new Set(['AKIATEST']));
  });

  test('are tried again where the bucket is busy or the line is cut', async () => {
    const store = files();
    bucket.fail.push(503, 'cut');
    await store.put(key, textBytes('damp'));
    bucket.fail.push('cut', 500);
    expect(await store.get(key)).toEqual(textBytes('damp'));
  });

  test('a bucket that stays away, forbids or is not there is a fault, never a file that is missing', async () => {
    const store = files();
    await store.put(key, textBytes('damp'));
    bucket.fail.push(500, 500, 500);
    await expect(store.get(key)).rejects.toThrow('Not here');
    bucket.fail.push(403);
    await expect(store.get(key)).rejects.toThrow('Not here');
    bucket.fail.push(403);
    await expect(store.put(key, textBytes('other'))).rejects.toThrow('Not here');
    await expect(files({ bucket: 'elsewhere' }).get(key)).rejects.toThrow('Not here');
    expect(await store.get(key)).toEqual(textBytes('damp'));
  });

  test('names nothing but keys of ours', async () => {
    await expect(files().put('../elsewhere', textBytes('x'))).rejects.toThrow('Not a key');
    await expect(files().get('')).rejects.toThrow('Not a key');
    expect(bucket.asked).toEqual([]);
  });

  test('pass their check where they can be written and read, else fail it', async () => {
    await expect(files().check()).resolves.toBeUndefined();
    await expect(files({ bucket: 'elsewhere' }).check()).rejects.toThrow('Not here');
    bucket.fail.push(200, 403);
    await expect(files().check()).rejects.toThrow('Not here');
    await expect(bucketFiles({ ...settings, endpoint: 'http://127.0.0.1:1' }).check()).rejects.toThrow('ECONNREFUSED');
  });
});
