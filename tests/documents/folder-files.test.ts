import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { folderFiles } from '../../src/documents/folder-files.ts';
import { textBytes } from './sample.ts';

const key = '0196f1a2-0000-7000-8000-0000000000ab';
let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'redress-files-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const everything = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());

describe('files in a folder', () => {
  test('come back as they were, are read by nobody else, and go', async () => {
    const files = folderFiles(join(folder, 'not', 'there', 'yet'));
    expect(await files.get(key)).toBeNull();
    await files.put(key, textBytes('damp'));
    expect(Buffer.from((await files.get(key)) ?? []).toString()).toBe('damp');
    const [kept] = everything();
    expect(kept?.name).toBe(key);
    expect(statSync(join(kept?.parentPath ?? '', key)).mode & 0o077).toBe(0);
    await files.remove(key);
    await files.remove(key);
    expect(everything()).toEqual([]);
  });

  test('are whole or not there: many writers of one key leave one of theirs, and nothing else', async () => {
    const files = folderFiles(folder);
    const written = Array.from({ length: 20 }, (_, n) => String(n).repeat(200_000));
    const reads = written.map(async (text) => {
      await files.put(key, textBytes(text));
      return Buffer.from((await files.get(key)) ?? []).toString();
    });
    for (const text of await Promise.all(reads)) expect(written).toContain(text);
    expect(everything()).toHaveLength(1);
  });

  test.each(['../secret-key', '/etc/passwd', '', 'a', `${key}/..`, `${key}\0`, key.toUpperCase(), `../${key}`])(
    '%j is no key: nothing outside the folder is ever named',
    async (bad) => {
      const files = folderFiles(folder);
      expect(() => files.put(bad, textBytes('x'))).toThrow('Not a key');
      expect(() => files.get(bad)).toThrow('Not a key');
      expect(() => files.remove(bad)).toThrow('Not a key');
    },
  );

  test('a folder that takes files passes its check, and one that cannot fails it', async () => {
    await expect(folderFiles(folder).check()).resolves.toBeUndefined();
    writeFileSync(join(folder, 'plain'), '');
    await expect(folderFiles(join(folder, 'plain')).check()).rejects.toThrow('ENOTDIR');
  });

  test('a write that fails leaves nothing half behind', async () => {
    const files = folderFiles(folder);
    mkdirSync(join(folder, 'ab', key), { recursive: true });
    writeFileSync(join(folder, 'ab', key, 'in-the-way'), '');
    await expect(files.put(key, textBytes('damp'))).rejects.toThrow('EISDIR');
    expect(everything().map(({ name }) => name)).toEqual(['in-the-way']);
  });
});
