/** Whether something given from outside can be the id of a file at all. */
export function isKey(key: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key);
}

/** Refuses a key that we did not make: the only way to a file outside the store would be a name from elsewhere. */
export function checkKey(key: string): void {
  if (!isKey(key)) throw new Error('Not a key of a stored file');
}

/** The key under which a store tries itself out. */
export const trialKey = '00000000-0000-0000-0000-000000000000';

/** Writes and reads a few bytes. Throws where they do not come back. */
export async function tryStore(store: {
  put(key: string, bytes: Uint8Array): Promise<void>;
  get(key: string): Promise<Uint8Array | null>;
}): Promise<void> {
  const bytes = new Uint8Array([114, 101, 100, 114, 101, 115, 115]);
  await store.put(trialKey, bytes);
  const back = await store.get(trialKey);
  if (back === null || !Buffer.from(back).equals(bytes)) throw new Error('What was written does not come back');
}
