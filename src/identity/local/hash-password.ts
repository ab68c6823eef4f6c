import { scrypt, timingSafeEqual } from 'node:crypto';

interface Cost {
  /** The logarithm of N. */
  ln: number;
  r: number;
  p: number;
}

/** 32 MB and a quarter of a second (OWASP's third choice for scrypt, as strong as its first). */
const usual: Cost = { ln: 15, r: 8, p: 3 };
const keyBytes = 32;
let nobodys: Promise<string> | undefined;

/** What is kept of a password: scrypt with its parameters and its own salt in front. */
export async function hashPassword(password: string, salt: Uint8Array): Promise<string> {
  const key = await derive(password, salt, usual);
  return `scrypt$ln=${usual.ln},r=${usual.r},p=${usual.p}$${text(salt)}$${text(key)}`;
}

/** Whether it is the password; where there is none the same work is done for nothing, so that nobody learns who has an account (T22). */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  nobodys ??= hashPassword('nobody', new Uint8Array(16));
  const parts = /^scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([\w-]+)\$([\w-]+)$/.exec(kept ?? (await nobodys));
  if (!parts) return false;
  const [, ln, r, p, salt = '', expected = ''] = parts;
  const key = await derive(password, Buffer.from(salt, 'base64url'), { ln: Number(ln), r: Number(r), p: Number(p) });
  const known = Buffer.from(expected, 'base64url');
  return kept !== null && known.length === key.length && timingSafeEqual(known, key);
}

function derive(password: string, salt: Uint8Array, { ln, r, p }: Cost): Promise<Buffer> {
  const cost = { N: 2 ** ln, r, p, maxmem: 256 * 2 ** ln * r };
  // The same letters can be typed in two ways; NFC makes them one (RFC 8265).
  const typed = password.normalize('NFC');
  return new Promise((resolve, reject) => {
    scrypt(typed, salt, keyBytes, cost, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
