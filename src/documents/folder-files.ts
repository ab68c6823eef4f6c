import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileStore } from '../ports.ts';
import { checkKey, tryStore } from './stored-key.ts';

/** Files in a folder of this machine, or of one that all processes share. */
export function folderFiles(folder: string): FileStore {
  const store = {
    put: (key: string, bytes: Uint8Array) => write(placeOf(folder, key), bytes),
    get: (key: string) => read(placeOf(folder, key)),
    remove: (key: string) => rm(placeOf(folder, key), { force: true }),
  };
  return { ...store, check: () => tryStore(store) };
}

/** By the last two characters, which are chance; the first ones are the time and would all be the same. */
function placeOf(folder: string, key: string): string {
  checkKey(key);
  return join(folder, key.slice(-2), key);
}

/** Whole or not at all, and there after a power cut: written beside, forced to the disk, then named. */
async function write(place: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(place), { recursive: true, mode: 0o700 });
  const beside = `${place}.part-${process.pid}-${++writes}`;
  try {
    const file = await open(beside, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, place);
    await syncFolder(dirname(place));
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

let writes = 0;

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function read(place: string): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await readFile(place));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
