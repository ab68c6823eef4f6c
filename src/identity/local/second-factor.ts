import { Secret, TOTP } from 'otpauth';
import type { Entropy, Vault } from '../../ports.ts';

const purpose = 'second-factor';
const period = 30;

/** A new secret of a second factor (RFC 6238): 160 bits, in base 32. */
export function newSecondFactor(entropy: Entropy): string {
  return new Secret({ buffer: Uint8Array.from(entropy.bytes(20)).buffer }).base32;
}

/** What an authenticator app reads from a picture. */
export function secondFactorAddress(secret: string, { organisation, email }: { organisation: string; email: string }) {
  return totp(secret, { issuer: organisation, label: email }).toString();
}

/** The step of time that a code belongs to, one before or after this one at most; null for a wrong code, or one of a step already used. */
export function stepOfCode(
  secret: string,
  code: string,
  { now, last }: { now: Date; last: number | null },
): number | null {
  const token = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const delta = totp(secret).validate({ token, timestamp: now.getTime(), window: 1 });
  if (delta === null) return null;
  const step = Math.floor(now.getTime() / 1000 / period) + delta;
  return last === null || step > last ? step : null;
}

/** Only this installation can read it, and only for this member of staff. */
export function sealSecondFactor(vault: Vault, staffId: string, secret: string): Buffer {
  return Buffer.from(vault.seal(purpose, staffId, Buffer.from(secret)));
}

/** Null for what was not sealed here for this member of staff. */
export function openSecondFactor(vault: Vault, staffId: string, sealed: Uint8Array): string | null {
  const plain = vault.open(purpose, staffId, sealed);
  return plain === null ? null : Buffer.from(plain).toString('utf8');
}

function totp(secret: string, names: { issuer?: string; label?: string } = {}): TOTP {
  return new TOTP({ ...names, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period });
}
