import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config.ts';

const bucket = { S3_BUCKET: 'redress', S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'secret' };

describe('where files go', () => {
  test('is a folder beside the database, or the one that is named', () => {
    expect(loadConfig({}).filesDir).toBe(resolve('.redress/files'));
    expect(loadConfig({ DATA_DIR: '/data' }).filesDir).toBe('/data/files');
    expect(loadConfig({ FILES_DIR: '/elsewhere' })).toMatchObject({ filesDir: '/elsewhere', bucket: undefined });
  });

  test('is a bucket where one is named whole, its secrets from files too', () => {
    expect(loadConfig(bucket).bucket).toMatchObject({ bucket: 'redress', region: 'eu-west-2', endpoint: undefined });
    const { S3_SECRET_ACCESS_KEY: _, ...rest } = bucket;
    const env = { ...rest, S3_SECRET_ACCESS_KEY_FILE: '/run/secrets/s3' };
    expect(loadConfig(env, () => 'from a file\n').bucket?.secretAccessKey).toBe('from a file');
    expect(() => loadConfig(rest)).toThrow('S3_SECRET_ACCESS_KEY is needed with S3_BUCKET');
    expect(() => loadConfig({ ...bucket, FILES_DIR: '/elsewhere' })).toThrow('FILES_DIR and S3_BUCKET are both given');
  });

  test('has its scanner by a port or a socket', () => {
    expect(loadConfig({}).clamdUrl).toBeUndefined();
    for (const CLAMD_URL of ['tcp://clamd:3310', 'unix:///run/clamav/clamd.ctl']) {
      expect(loadConfig({ CLAMD_URL }).clamdUrl).toBe(CLAMD_URL);
    }
    expect(() => loadConfig({ CLAMD_URL: 'http://clamd' })).toThrow('CLAMD_URL must be the address of clamd');
  });
});
