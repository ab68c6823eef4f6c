import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endSessionsOf } from '../../src/identity/end-sessions-of.ts';
import { findActor } from '../../src/identity/find-actor.ts';
import { inviteStaff } from '../../src/identity/local/invite-staff.ts';
import { resetSignIn } from '../../src/identity/local/reset-sign-in.ts';
import { inOrganisation } from '../../src/db/in-organisation.ts';
import { usualLimits } from '../../src/http/limits/settings.ts';
import { brokenErrorRules } from '../support/error-rules.ts';
import { generousLimits } from '../support/generous-limits.ts';
import { formBrowser, hiddenIn, type ForgetfulBrowser } from '../support/form-browser.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

const password = 'walnut pelican drizzle';
let server: TestServer;
let ruth: StaffMember;
let minute = 0;

beforeAll(async () => {
  server = await startTestServer({ limits: { ...generousLimits(), triesPerAccount: usualLimits.triesPerAccount } });
  ruth = await server.addStaff('Ruth Kowalczyk', 'manager');
});
afterAll(() => server.stop());

const email = 'ruth.kowalczyk@testham.example.org';
const setup = () => server.as({ kind: 'system', organisationId: server.organisationId, name: 'setup' });

/** Each time later: a code works once, and so does its half minute. */
function later(): void {
  minute += 2;
  server.setClock(
    `2026-03-02T${String(10 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
  );
}

const codeOf = (key: string) =>
  new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: server.ports.clock.now().getTime() });

async function send(browser: ForgetfulBrowser, path: string, form: Record<string, string>) {
  const formToken = hiddenIn((await browser.go(path)).html, 'formToken');
  return browser.go(path, { formToken, ...form });
}

const typePassword = (browser: ForgetfulBrowser, given = password, at = '/staff/sign-in') =>
  send(browser, at, { email, password: given });

async function lastLink(): Promise<string> {
  await server.relay();
  return /\/staff\/password\/[\w-]{43}/.exec(server.mails.at(-1)?.text ?? '')?.[0] ?? '';
}

const keyIn = (html: string) => (/<code>([A-Z2-7 ]+)<\/code>/.exec(html)?.[1] ?? '').replaceAll(' ', '');
const sessionIn = (browser: ForgetfulBrowser) => new Map(browser.cookies()).get('redress') ?? '';
const actorOf = (secret: string) => findActor(server.ports, { kind: 'session', secret });

/** Whoever holds everything: signed in by both halves. */
async function signedIn(key: string): Promise<ForgetfulBrowser> {
  later();
  const browser = formBrowser(server);
  expect((await typePassword(browser)).to).toBe('/staff/sign-in/code');
  expect((await send(browser, '/staff/sign-in/code', { code: codeOf(key) })).to).toBe('/staff');
  return browser;
}

describe('A local account', () => {
  let key: string;

  test('begins with a link that is sent, works once, and is used up by nobody who only looks', async () => {
    await inviteStaff(setup(), { staffId: ruth.staffId });
    const superseded = await lastLink();
    await inviteStaff(setup(), { staffId: ruth.staffId });
    const link = await lastLink();
    expect(server.mails.at(-1)).toMatchObject({ to: email, subject: 'Your account for complaints at Testham Council' });
    const browser = formBrowser(server);
    expect((await browser.go(superseded)).html).toContain('This link no longer works');
    for (const _look of [1, 2, 3]) expect((await formBrowser(server).go(link)).html).toContain('For Ruth Kowalczyk');
    const short = await send(browser, link, { password: 'too short' });
    expect(short.status).toBe(422);
    expect(brokenErrorRules(short.html)).toEqual([]);
    expect(short.html).toContain('Password must be 15 characters or more');
    expect((await send(browser, link, { password: 'ruth.kowalczyk.2026' })).html).toContain(
      'must not be made of your name',
    );
    expect((await send(browser, link, { password })).to).toBe('/staff/sign-in?set=yes');
    expect((await browser.go(link)).html).toContain('This link no longer works');
    const stored = await inOrganisation(setup(), (tx) =>
      tx.execute<{ row: string }>(`select row_to_json(l)::text as row from redress.staff_links l`),
    );
    expect(JSON.stringify(stored)).not.toContain(link.split('/').at(-1));
  });

  test('sets up an app at the first sign-in, which must show that it works', async () => {
    later();
    const browser = formBrowser(server);
    expect((await typePassword(browser)).to).toBe('/staff/sign-in/app');
    const page = (await browser.go('/staff/sign-in/app')).html;
    expect(page).toContain('<svg role="img" aria-label="QR code to scan');
    key = keyIn(page);
    expect(keyIn((await browser.go('/staff/sign-in/app')).html)).toBe(key);
    expect((await formBrowser(server).go('/staff/sign-in/app')).to).toBe('/staff/sign-in');
    const wrong = await send(browser, '/staff/sign-in/app', { code: '000000' });
    expect(wrong.html).toContain('That code does not work');
    expect(brokenErrorRules(wrong.html)).toEqual([]);
    const done = await send(browser, '/staff/sign-in/app', { code: codeOf(key) });
    expect(done.to).toBe('/staff');
    expect((await browser.go('/staff')).to).toBe('/staff/cases');
    expect(await actorOf(sessionIn(browser))).toMatchObject({
      staffId: ruth.staffId,
      role: 'manager',
      isConfirmed: true,
    });
    expect((await browser.go('/staff/sign-in/app')).to, 'it is set up once').toBe('/staff/sign-in');
  });

  test('a code works once, and leads back to where somebody wanted to go (T31)', async () => {
    later();
    const browser = formBrowser(server);
    const away = await browser.go('/staff/letters');
    expect(away.to).toBe('/staff/sign-in?returnTo=%2Fstaff%2Fletters');
    await typePassword(browser, password, away.to ?? '');
    const code = codeOf(key);
    expect((await send(browser, '/staff/sign-in/code', { code })).to).toBe('/staff/letters');
    const second = formBrowser(server);
    await typePassword(second, password, '/staff/sign-in?returnTo=%2F%2Fevil.example');
    expect((await send(second, '/staff/sign-in/code', { code })).html).toContain('That code does not work');
    later();
    expect((await send(second, '/staff/sign-in/code', { code: codeOf(key) })).to).toBe('/staff');
  });

  test('a planted session is worth nothing: each sign-in and each confirmation has its own (T25)', async () => {
    later();
    const browser = formBrowser(server, 'planted-by-somebody-who-waits-for-it-to-be-used');
    await typePassword(browser);
    await send(browser, '/staff/sign-in/code', { code: codeOf(key) });
    const first = sessionIn(browser);
    expect(first).not.toContain('planted');
    later();
    const wrong = await send(browser, '/staff/confirm', { password: 'another password', code: codeOf(key) });
    expect(wrong.html).toContain('Password or code is wrong');
    const confirmed = await send(browser, '/staff/confirm?returnTo=%2Fstaff%2Fletters', {
      password,
      code: codeOf(key),
    });
    expect(confirmed.to).toBe('/staff/letters');
    expect(sessionIn(browser)).not.toBe(first);
    expect(await actorOf(first)).toBeNull();
    expect(await actorOf(sessionIn(browser))).toMatchObject({ isConfirmed: true });
  });

  test('somebody who has not just shown who they are is no longer counted as confirmed, then signed out (T28, T32)', async () => {
    const browser = await signedIn(key);
    const secret = sessionIn(browser);
    minute += 14;
    later();
    expect(await actorOf(secret)).not.toHaveProperty('isConfirmed');
    minute += 61;
    later();
    expect(await actorOf(secret)).toBeNull();
  });

  test('a session ends at once wherever it is used: signing out, another password, leaving (T27)', async () => {
    const [here, there] = [await signedIn(key), await signedIn(key)];
    await send(here, '/sign-out', {});
    expect(await actorOf(sessionIn(there))).not.toBeNull();
    await send(formBrowser(server), '/staff/forgotten-password', { email });
    const link = await lastLink();
    expect(await actorOf(sessionIn(there)), 'asking for a link changes nothing').not.toBeNull();
    await send(formBrowser(server), link, { password });
    expect(await actorOf(sessionIn(there))).toBeNull();
    const again = await signedIn(key);
    await inOrganisation(setup(), (tx) => endSessionsOf(tx, setup(), { staffId: ruth.staffId }));
    expect((await again.go('/staff/cases')).to).toBe('/staff/sign-in');
  });

  test('a sign-in that was begun with the password before is over with it', async () => {
    later();
    const thief = formBrowser(server);
    expect((await typePassword(thief)).to).toBe('/staff/sign-in/code');
    await send(formBrowser(server), '/staff/forgotten-password', { email });
    const link = await lastLink();
    later();
    await send(formBrowser(server), link, { password });
    expect((await thief.go('/staff/sign-in/code')).status).not.toBe(200);
  });

  test('who asks for a link learns nothing of who has an account (T22)', async () => {
    const before = server.mails.length;
    const nobody = await send(formBrowser(server), '/staff/forgotten-password', {
      email: 'nobody@testham.example.org',
    });
    expect(nobody.to).toBe('/staff/forgotten-password?sent=yes');
    await server.relay();
    expect(server.mails.length).toBe(before);
  });

  test('guessing gets slower and slower, for accounts that are not there too (T23)', async () => {
    const guess = (address: string) =>
      send(formBrowser(server), '/staff/sign-in', { email: address, password: 'not the right password' });
    for (const address of ['nobody@testham.example.org', email]) {
      const statuses: number[] = [];
      for (let n = 0; n < 7; n += 1) statuses.push((await guess(address)).status);
      expect(statuses).toEqual([422, 422, 422, 422, 422, 429, 429]);
    }
  }, 20_000);

  test('is begun anew when a telephone is lost: everything is forgotten but the person', async () => {
    later();
    await resetSignIn(setup(), { staffId: ruth.staffId });
    await server.relay();
    expect(server.mails.at(-1)?.subject).toBe('Set your password for complaints at Testham Council');
    const [row] = await inOrganisation(setup(), (tx) =>
      tx.execute<{ password_hash: string | null; totp_secret: string | null }>(
        `select password_hash, totp_secret from redress.staff where id = '${ruth.staffId}'`,
      ),
    );
    expect(row).toEqual({ password_hash: null, totp_secret: null });
  });

  test('nothing that is kept lets anybody in who reads the database (T26)', async () => {
    const rows = await inOrganisation(setup(), (tx) =>
      tx.execute(
        `select to_json(s)::text as staff, (select json_agg(x)::text from redress.sessions x) as sessions from redress.staff s`,
      ),
    );
    const dump = JSON.stringify(rows);
    for (const secret of [password, key]) expect(dump).not.toContain(secret);
  });
});
