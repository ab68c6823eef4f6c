import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import type { Entropy, Vault } from '../ports.ts';

const ivLength = 12;
const tagLength = 16;

/** AES-256-GCM and HMAC-SHA256 with keys derived from one secret, one for each purpose and thing (RFC 5869). */
export function createVault(secret: string, entropy: Pick<Entropy, 'bytes'>): Vault {
  const keyFor = (purpose: string, id: string) =>
    Buffer.from(hkdfSync('sha256', secret, 'redress', `${purpose}\u0000${id}`, 32));
  return {
    seal(purpose, id, plain) {
      const iv = entropy.bytes(ivLength);
      const cipher = createCipheriv('aes-256-gcm', keyFor(`seal ${purpose}`, id), iv);
      const body = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]);
    },
    open(purpose, id, sealed) {
      if (sealed.length < ivLength + tagLength) return null;
      const decipher = createDecipheriv('aes-256-gcm', keyFor(`seal ${purpose}`, id), sealed.subarray(0, ivLength));
      decipher.setAuthTag(sealed.subarray(ivLength, ivLength + tagLength));
      try {
        return Buffer.concat([decipher.update(sealed.subarray(ivLength + tagLength)), decipher.final()]);
      } catch {
        return null;
      }
    },
    mac: (purpose, text) => createHmac('sha256', keyFor('mac', purpose)).update(text).digest(),
  };
}
