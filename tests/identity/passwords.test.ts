import { describe, expect, test } from 'vitest';
import { hashPassword, isPassword } from '../../src/identity/local/hash-password.ts';
import { passwordFault } from '../../src/identity/local/password-fault.ts';
import { newSecondFactor, secondFactorAddress, stepOfCode } from '../../src/identity/local/second-factor.ts';
import { systemEntropy } from '../../src/system/system-entropy.ts';
import { TOTP, Secret } from 'otpauth';

const owner = {
  name: 'Ruth Kowalczyk',
  email: 'ruth.kowalczyk@northmere.gov.uk',
  organisation: 'Northmere Borough Council',
};
const salt = new Uint8Array(16).fill(7);

describe('A password (T23)', () => {
  test.each([
    ['walnut pelican drizzle', null],
    ['correct-kettle-gravel', null],
    ['ﬁle œuvre naïve pöbel', null],
    ['fourteen chars', 'short'],
    ['x'.repeat(201), 'long'],
    ['passwordpassword', 'common'],
    ['P4ssw0rd!P4ssw0rd!', 'common'],
    ['aaaaaaaaaaaaaaaaaaaa', 'common'],
    ['123456789012345678', 'common'],
    ['abcdefghijklmnopq', 'common'],
    ['Summer2026!Winter2027', 'common'],
    ['qwertyuiopasdfghjkl', 'common'],
    ['LiverpoolLiverpool1', 'common'],
    ['correcthorsebatterystaple', 'common'],
    ['ruth.kowalczyk-2026', 'personal'],
    ['northmere borough council', 'personal'],
    ['Kowalczyk Northmere 1', 'personal'],
  ])('%j: %s', (password, fault) => {
    expect(passwordFault(password, owner)).toBe(fault);
  });

  test('of small letters alone is taken: nothing is asked of capitals, digits or signs', () => {
    expect(passwordFault('gravelpelicandrizzle', owner)).toBeNull();
  });

  test('is kept with the cost that it took and its own salt, and never as it was typed', async () => {
    const kept = await hashPassword('walnut pelican drizzle', salt);
    expect(kept).toMatch(/^scrypt\$ln=15,r=8,p=3\$[\w-]{22}\$[\w-]{43}$/);
    expect(kept).not.toContain('walnut');
    expect(await isPassword('walnut pelican drizzle', kept)).toBe(true);
    expect(await isPassword('walnut pelican drizzlE', kept)).toBe(false);
  });

  test('kept at another cost is still read by what stands in front of it', async () => {
    const dear = await hashPassword('walnut pelican drizzle', salt);
    expect(await isPassword('walnut pelican drizzle', dear.replace('ln=15', 'ln=14'))).toBe(false);
    expect(await isPassword('walnut pelican drizzle', 'plain text')).toBe(false);
  });

  test('typed with composed or with separate accents is the same', async () => {
    const kept = await hashPassword('caf\u00e9 pelican drizzle', salt);
    expect(await isPassword('cafe\u0301 pelican drizzle', kept)).toBe(true);
  });

  test('takes as long to refuse where there is no account (T22)', async () => {
    const kept = await hashPassword('walnut pelican drizzle', salt);
    const took = async (hash: string | null) => {
      const from = performance.now();
      await isPassword('another password here', hash);
      return performance.now() - from;
    };
    await took(null);
    const known = await took(kept);
    expect(await took(null)).toBeGreaterThan(known / 4);
  });
});

describe('A second factor', () => {
  const secret = newSecondFactor(systemEntropy);
  const codeAt = (at: Date) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });
  const now = new Date('2026-03-02T10:00:15Z');
  const step = Math.floor(now.getTime() / 30_000);

  test('takes the code of this step, and of one before or after', () => {
    for (const shift of [-1, 0, 1]) {
      const at = new Date(now.getTime() + shift * 30_000);
      expect(stepOfCode(secret, codeAt(at), { now, last: null })).toBe(step + shift);
    }
    expect(stepOfCode(secret, codeAt(new Date(now.getTime() - 90_000)), { now, last: null })).toBeNull();
  });

  test('takes no code of a step that was used, and none before it', () => {
    expect(stepOfCode(secret, codeAt(now), { now, last: step })).toBeNull();
    expect(stepOfCode(secret, codeAt(now), { now, last: step + 1 })).toBeNull();
    expect(stepOfCode(secret, codeAt(now), { now, last: step - 1 })).toBe(step);
  });

  test('is typed with or without blanks, and nothing else is a code', () => {
    const code = codeAt(now);
    expect(stepOfCode(secret, `${code.slice(0, 3)} ${code.slice(3)}`, { now, last: null })).toBe(step);
    for (const wrong of ['', '12345', 'abcdef', `${code}0`, `-${code.slice(1)}`])
      expect(stepOfCode(secret, wrong, { now, last: null })).toBeNull();
  });

  test('is read by an app from its address', () => {
    const address = secondFactorAddress(secret, { organisation: 'Northmere', email: 'ruth@northmere.gov.uk' });
    expect(address).toMatch(
      /^otpauth:\/\/totp\/Northmere:ruth%40northmere\.gov\.uk\?issuer=Northmere&secret=[A-Z2-7]{32}/,
    );
  });
});
