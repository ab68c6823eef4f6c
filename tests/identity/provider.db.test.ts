import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createOrganisation } from '../../src/identity/create-organisation.ts';
import { createStaff } from '../../src/identity/create-staff.ts';
import { findActor } from '../../src/identity/find-actor.ts';
import { listMemberships } from '../../src/identity/list-memberships.ts';
import { addProvider } from '../../src/identity/provider/add-provider.ts';
import { beginProviderSignIn } from '../../src/identity/provider/begin-provider-sign-in.ts';
import { checkProvider } from '../../src/identity/provider/check-provider.ts';
import { endProvider } from '../../src/identity/provider/end-provider.ts';
import { finishProviderSignIn } from '../../src/identity/provider/finish-provider-sign-in.ts';
import { startStaffSession } from '../../src/identity/sessions.ts';
import { switchOrganisation } from '../../src/identity/switch-organisation.ts';
import type { Context } from '../../src/ports.ts';
import { formBrowser, type ForgetfulBrowser } from '../support/form-browser.ts';
import { startForgingProvider, type ForgingProvider } from '../support/forging-provider.ts';
import { startIdentityProvider, type IdentityProvider } from '../support/identity-provider.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const roles = { Officer: 'officer', Manager: 'manager' } as const;
const callback = () => `${server.baseUrl}/staff/sign-in/callback`;
let server: TestServer;
let idp: IdentityProvider;
let forging: ForgingProvider;
let here: Context;
let there: Context;
let providerId: string;
let forgingId: string;

beforeAll(async () => {
  server = await startTestServer();
  idp = await startIdentityProvider(callback());
  forging = await startForgingProvider('redress');
  const setup = (organisationId: string) => server.as({ kind: 'system', organisationId, name: 'setup' });
  here = setup(server.organisationId);
  const other = await createOrganisation(server.ports, {
    name: 'Otherton Council',
    slug: 'otherton',
    hosts: ['otherton.example'],
    nation: 'england-and-wales',
    procedures: ['lgsco-code'],
  });
  there = setup(other.organisationId);
  // From now on there are two, and the address says which.
  await inTesthamsName();
  const { issuer, clientId, clientSecret } = idp;
  ({ providerId } = await addProvider(here, { name: 'Testham', issuer, clientId, clientSecret, roles }));
  const forged = { name: 'Forging', issuer: forging.issuer, clientId: 'redress', clientSecret: 'any', roles };
  forgingId = (await addProvider(here, forged)).providerId;
});
afterAll(async () => {
  await Promise.all([idp.stop(), forging.stop()]);
  await server.stop();
});
beforeEach(() => {
  server.setClock('2026-03-02T10:00');
  idp.next = {
    sub: 'u-1',
    name: 'Nia Evans',
    email: 'nia@testham.example.org',
    email_verified: true,
    roles: ['Officer'],
  };
});

async function inTesthamsName(): Promise<void> {
  await server.ports.db.sql.begin(async (tx) => {
    await tx`select set_config('app.organisation', ${server.organisationId}, true)`;
    await tx`update redress.organisations set hosts = '{127.0.0.1}' where id = ${server.organisationId}`;
  });
}

/** Through our pages to the provider and back. */
async function visit(
  browser: ForgetfulBrowser,
  query = '',
): Promise<{ back: string; answer: Awaited<ReturnType<typeof browser.go>> }> {
  const { to } = await browser.go(`/staff/sign-in/with/${providerId}${query}`);
  const at = await idp.visit(to ?? '');
  const back = `${at.pathname}${at.search}`;
  return { back, answer: await browser.go(back) };
}

const sessionIn = (browser: ForgetfulBrowser) => new Map(browser.cookies()).get('redress') ?? '';
const actorOf = (secret: string) => findActor(server.ports, { kind: 'session', secret });

describe('Sign-in at the organisation’s provider', () => {
  test('lets in whoever has a role, with code flow, PKCE, state and nonce, and leads back', async () => {
    const browser = formBrowser(server);
    expect((await browser.go('/staff/sign-in')).html).toContain('Sign in with Testham');
    const { to } = await browser.go(`/staff/sign-in/with/${providerId}?returnTo=%2Fstaff%2Fletters`);
    const asked = new URL(to ?? '').searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: callback(),
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
    const at = await idp.visit(to ?? '');
    expect((await browser.go(`${at.pathname}${at.search}`)).to).toBe('/staff/letters');
    expect(await actorOf(sessionIn(browser))).toMatchObject({ role: 'officer', isVouchedFor: true });
  });

  test('knows them again by issuer and subject, whatever else has changed; another role ends what is open elsewhere (T27)', async () => {
    const first = formBrowser(server);
    await visit(first);
    const before = await actorOf(sessionIn(first));
    idp.next = { ...idp.next, email: 'nia.married@testham.example.org', roles: ['Manager', 'Officer'] };
    const second = formBrowser(server);
    await visit(second);
    const after = await actorOf(sessionIn(second));
    expect(after).toMatchObject({
      staffId: before?.kind === 'staff' ? before.staffId : '',
      role: 'manager',
      alsoRoles: ['officer'],
    });
    expect(await actorOf(sessionIn(first))).toBeNull();
  });

  test('takes over an account only by a verified address that nobody else answers to', async () => {
    const { staffId } = await createStaff(here, {
      name: 'Owen Price',
      email: 'owen@testham.example.org',
      role: 'reader',
    });
    const owen = { sub: 'u-2', name: 'Owen', email: 'Owen@Testham.example.org', roles: ['Officer'] };
    idp.next = { ...owen, email_verified: false };
    const browser = formBrowser(server);
    expect((await visit(browser)).answer.html).toContain('belongs to another account');
    idp.next = { ...owen, email_verified: true };
    await visit(browser);
    expect(await actorOf(sessionIn(browser))).toMatchObject({ staffId, role: 'officer' });
    idp.next = { ...owen, sub: 'u-3', email_verified: true };
    expect((await visit(formBrowser(server))).answer.html).toContain('belongs to another account');
  });

  test('says in plain words why nobody was let in, and signs nobody in', async () => {
    for (const [claims, words] of [
      [{ sub: 'u-4', roles: [] }, 'has not given you a role'],
      [{ sub: 'u-4', roles: ['officer'] }, 'has not given you a role'],
      [{ sub: 'u-4', roles: ['Officer'], email: undefined }, 'did not say your email address'],
    ] as const) {
      idp.next = { ...idp.next, ...claims } as typeof idp.next;
      const browser = formBrowser(server);
      const { answer } = await visit(browser);
      expect(answer.html).toContain('You are not signed in');
      expect(answer.html).toContain(words);
      expect(sessionIn(browser)).toBe('');
    }
  });

  test('comes back once, within ten minutes, in the browser that went (T24)', async () => {
    const browser = formBrowser(server);
    const { back } = await visit(browser);
    const again = await browser.go(back);
    expect(again.html).toContain('was not begun in this browser, has been used already');
    const { to } = await browser.go(`/staff/sign-in/with/${providerId}`);
    const at = await idp.visit(to ?? '');
    const path = `${at.pathname}${at.search}`;
    expect((await formBrowser(server).go(path)).html).toContain('was not begun in this browser');
    server.setClock('2026-03-02T10:10');
    expect((await browser.go(path)).html).toContain('took longer than ten minutes');
    expect((await browser.go('/staff/sign-in/callback')).html).toContain('You are not signed in');
    for (const id of [server.ports.ids.uuid(), 'no-id'])
      expect((await browser.go(`/staff/sign-in/with/${id}`)).html).toContain('no longer used');
  });

  test('is asked again before what must not be done at a computer left open, of the same person (T25, T32)', async () => {
    const browser = formBrowser(server);
    await visit(browser);
    const first = sessionIn(browser);
    server.setClock('2026-03-02T10:20');
    expect(await actorOf(first)).not.toHaveProperty('isConfirmed');
    expect((await browser.go('/staff/confirm')).html).toContain('Confirm with your organisation’s sign-in');
    const { to } = await browser.go(`/staff/sign-in/with/${providerId}?again=yes`);
    expect(new URL(to ?? '').searchParams.get('max_age')).toBe('0');
    const { answer } = await visit(browser, '?again=yes&returnTo=%2Fstaff%2Fletters');
    expect(answer.to).toBe('/staff/letters');
    expect(sessionIn(browser)).not.toBe(first);
    expect(await actorOf(first)).toBeNull();
    expect(await actorOf(sessionIn(browser))).toMatchObject({ isConfirmed: true });
    idp.next = { ...idp.next, sub: 'u-9', email: 'somebody@testham.example.org' };
    const second = await visit(browser, '?again=yes');
    expect(second.answer.html).toContain('You confirmed as somebody else');
  });

  test('is checked by name and address, and tells no secret', async () => {
    const check = await checkProvider(here, { providerId });
    expect(check).toMatchObject({ isGood: true, issuer: idp.issuer });
    expect(JSON.stringify(check)).not.toContain(idp.clientSecret);
    const wrong = { name: 'Wrong', issuer: `${idp.issuer}/`, clientId: 'redress', roles };
    const { providerId: wrongId } = await addProvider(here, wrong);
    expect(await checkProvider(here, { providerId: wrongId })).toEqual({ isGood: false, problem: 'otherIssuer' });
    await endProvider(here, { providerId: wrongId });
    expect(await checkProvider(here, { providerId: wrongId })).toEqual({ isGood: false, problem: 'gone' });
    expect(await checkProvider(there, { providerId })).toEqual({ isGood: false, problem: 'gone' });
  });
});

const now = () => Math.floor(Date.now() / 1000);
const bad: [string, () => ForgingProvider['next']][] = [
  ['not signed', () => ({ header: { alg: 'none' }, signature: 'none' })],
  ['not signed, but said to be', () => ({ signature: 'none' })],
  ['signed by another key', () => ({ signature: 'otherKey' })],
  ['changed after it was signed', () => ({ signature: 'ofAnother' })],
  ['signed with the public key as a secret', () => ({ header: { alg: 'HS256' } })],
  ['signed by a key nobody knows', () => ({ header: { kid: 'two' } })],
  ['with a part that must be understood', () => ({ header: { crit: ['exp'] } })],
  ['for another client', () => ({ claims: { aud: 'another' } })],
  [
    'for several clients, ours not the authorised one',
    () => ({ claims: { aud: ['redress', 'another'], azp: 'another' } }),
  ],
  ['of another issuer with the same subject', () => ({ claims: { iss: 'https://login.evil.example' } })],
  ['of nobody in particular', () => ({ claims: { iss: undefined } })],
  ['without an audience', () => ({ claims: { aud: undefined } })],
  ['without a subject', () => ({ claims: { sub: undefined } })],
  ['whose subject is a number', () => ({ claims: { sub: 1 } })],
  ['that has run out', () => ({ claims: { iat: now() - 7200, exp: now() - 3600 } })],
  ['without an end', () => ({ claims: { exp: undefined } })],
  ['whose end is a word', () => ({ claims: { exp: 'never' } })],
  ['that is not valid yet', () => ({ claims: { nbf: now() + 3600 } })],
  ['without a beginning', () => ({ claims: { iat: undefined } })],
  ['with another nonce', () => ({ claims: { nonce: 'x'.repeat(43) } })],
  ['without a nonce', () => ({ claims: { nonce: undefined } })],
];

describe('A token that is not what it should be lets nobody in (T24)', () => {
  const begin = async (ctx: Context, id: string, browser = 'browser-1') => {
    const to = await beginProviderSignIn(ctx, {
      providerId: id,
      browser,
      callback: callback(),
      returnTo: null,
      again: null,
    });
    if (typeof to === 'string') return { state: to, nonce: '' };
    return { state: to.searchParams.get('state') ?? '', nonce: to.searchParams.get('nonce') ?? '' };
  };
  const finish = (ctx: Context, state: string, browser = 'browser-1') =>
    finishProviderSignIn(ctx, { query: new URLSearchParams({ code: 'code', state }), browser, secret: undefined });

  test('nor does somebody whom the provider signed in long ago count as having just shown who they are (T32)', async () => {
    const confirmedWhen = async (claims: Record<string, unknown>) => {
      const { state, nonce } = await begin(here, forgingId);
      forging.nonce = nonce;
      forging.next = { claims };
      const done = await finish(here, state);
      return actorOf('secret' in done ? done.secret : '');
    };
    const ago = (minutes: number) => Math.floor(server.ports.clock.now().getTime() / 1000) - minutes * 60;
    expect(await confirmedWhen({ auth_time: ago(1) })).toMatchObject({ isConfirmed: true });
    expect(await confirmedWhen({ auth_time: ago(20) })).toMatchObject({ role: 'officer' });
    expect(await confirmedWhen({ auth_time: ago(20) })).not.toHaveProperty('isConfirmed');
    expect(await confirmedWhen({})).not.toHaveProperty('isConfirmed');
    expect(await confirmedWhen({ auth_time: ago(-600) }), 'nor is what is still to come').not.toHaveProperty(
      'isConfirmed',
    );
  });

  test('while a good one does', async () => {
    const { state, nonce } = await begin(here, forgingId);
    forging.nonce = nonce;
    forging.next = {};
    expect(await finish(here, state)).toHaveProperty('secret');
  });

  test.each(bad)('%s', async (_what, forgery) => {
    const { state, nonce } = await begin(here, forgingId);
    forging.nonce = nonce;
    forging.next = forgery();
    expect(await finish(here, state)).toEqual({ refused: 'notVouched' });
    expect(await finish(here, state), 'and its state is used up').toEqual({ refused: 'over' });
  });

  test('nor a good one for another browser, another organisation, or a state that nobody sent', async () => {
    const { state, nonce } = await begin(here, forgingId);
    forging.nonce = nonce;
    forging.next = {};
    expect(await finish(here, state, 'browser-2')).toEqual({ refused: 'over' });
    expect(await finish(there, state)).toEqual({ refused: 'over' });
    expect(await finish(here, 'x'.repeat(43))).toEqual({ refused: 'over' });
    expect(await begin(there, forgingId)).toEqual({ state: 'gone', nonce: '' });
    expect(await finish(here, state)).toHaveProperty('secret');
  });
});

describe('Somebody who works in two organisations', () => {
  test('goes from one to the other where the same provider vouches for them in both, and shows again who they are there', async () => {
    const browser = formBrowser(server);
    await visit(browser);
    const secret = sessionIn(browser);
    const alone = await listMemberships(here, { secret });
    expect(alone.map(({ name }) => name)).toEqual(['Testham Council']);
    const { issuer, clientId, clientSecret } = idp;
    const shared = await addProvider(there, { name: 'Shared', issuer, clientId, clientSecret, roles });
    const asked = {
      providerId: shared.providerId,
      browser: 'there',
      callback: callback(),
      returnTo: null,
      again: null,
    };
    const to = await beginProviderSignIn(there, asked);
    const at = await idp.visit(String(to));
    await finishProviderSignIn(there, { query: at.searchParams, browser: 'there', secret: undefined });
    expect((await browser.go('/staff/organisations')).html).toContain('Go to Otherton Council');
    const session = await switchOrganisation(here, { secret, organisationId: there.actor.organisationId });
    expect(await actorOf(secret)).toBeNull();
    const actor = await actorOf(session?.secret ?? '');
    expect(actor).toMatchObject({ organisationId: there.actor.organisationId, role: 'officer' });
    expect(actor).not.toHaveProperty('isConfirmed');
    await endProvider(there, shared);
    expect(await actorOf(session?.secret ?? ''), 'whoever came in by a provider that was ended').toBeNull();
  });

  test('but not where only the address is the same, nor without a provider', async () => {
    const made = await createStaff(there, { name: 'Gwen', email: 'gwen@testham.example.org', role: 'manager' });
    idp.next = { ...idp.next, sub: 'u-7', email: 'gwen@testham.example.org' };
    const browser = formBrowser(server);
    await visit(browser);
    const secret = sessionIn(browser);
    expect(await listMemberships(here, { secret })).toHaveLength(1);
    expect(await switchOrganisation(here, { secret, organisationId: there.actor.organisationId })).toBeNull();
    const local = await startStaffSession(there, made);
    expect(await listMemberships(there, { secret: local?.secret ?? '' })).toEqual([]);
  });
});
