import type { FileStore } from '../../src/ports.ts';

/** Files that are gone with the process: for tests. */
export function memoryFiles(): FileStore {
  const kept = new Map<string, Uint8Array>();
  return {
    put: async (key, bytes) => void kept.set(key, bytes),
    get: async (key) => kept.get(key) ?? null,
    remove: async (key) => void kept.delete(key),
    check: async () => undefined,
  };
}
