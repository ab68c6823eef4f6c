import { createCipheriv, createHash } from 'node:crypto';
import { rc4 } from './rc4.ts';

/** The encryption dictionary of a PDF (ISO 32000-2, 7.6.4), as far as it decides whether it opens without a password. */
export interface PdfLock {
  revision: number;
  owner: Buffer;
  user: Buffer;
  permissions: number;
  /** The first half of the file's identifier. */
  id: Buffer;
  keyBytes: number;
  hidesMetadata: boolean;
}

const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

/** Whether the empty password is the user's: then every reader opens the file without asking. */
export function opensWithout(lock: PdfLock): boolean {
  const { revision, user } = lock;
  if (revision >= 5) return user.subarray(0, 32).equals(hashOf(revision, user.subarray(32, 40)));
  const key = keyOf(lock);
  if (revision === 2) return rc4(key, padding).equals(user.subarray(0, 32));
  const check = createHash('md5').update(padding).update(lock.id).digest();
  let value: Buffer = rc4(key, check);
  for (let n = 1; n <= 19; n++)
    value = rc4(
      key.map((byte) => byte ^ n),
      value,
    );
  return value.equals(user.subarray(0, 16));
}

/** Algorithm 2. */
function keyOf({ owner, permissions, id, revision, hidesMetadata, keyBytes }: PdfLock): Buffer {
  const rights = Buffer.alloc(4);
  rights.writeInt32LE(permissions | 0);
  const hash = createHash('md5').update(padding).update(owner.subarray(0, 32)).update(rights).update(id);
  if (revision >= 4 && !hidesMetadata) hash.update(Buffer.alloc(4, 255));
  let key = hash.digest().subarray(0, keyBytes);
  if (revision < 3) return key;
  for (let n = 0; n < 50; n++) key = createHash('md5').update(key).digest().subarray(0, keyBytes);
  return key;
}

/** Algorithm 2.B, for the empty password. */
function hashOf(revision: number, salt: Buffer): Buffer {
  let key = createHash('sha256').update(salt).digest();
  if (revision === 5) return key;
  let last = 0;
  for (let round = 0; round < 64 || last > round - 32; round++) {
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32)).setAutoPadding(false);
    const mixed = cipher.update(Buffer.concat(Array.from({ length: 64 }, () => key)));
    const kind = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = createHash(['sha256', 'sha384', 'sha512'][kind] ?? 'sha256')
      .update(mixed)
      .digest();
    last = mixed.at(-1) ?? 0;
  }
  return key.subarray(0, 32);
}
