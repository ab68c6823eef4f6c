import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createToken } from '../../src/identity/create-token.ts';
import { findActor } from '../../src/identity/find-actor.ts';
import { findOrganisation } from '../../src/identity/find-organisation.ts';
import { revokeToken } from '../../src/identity/revoke-token.ts';
import { endSession, startStaffSession } from '../../src/identity/sessions.ts';
import { startApi, type TestApi, type TestOrganisation } from '../support/api.ts';

const start = new Date('2026-03-02T10:00:00Z');
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
let api: TestApi;
let council: TestOrganisation;
let officer: { staffId: string; token: string; tokenId: string };

beforeAll(async () => {
  api = await startApi();
  council = await api.addOrganisation();
  officer = await council.addStaff({ role: 'officer' });
});
beforeEach(() => api.setClock(start));
afterAll(() => api.close());

const holder = (kind: 'token' | 'session', secret: string) => findActor(api.ports, { kind, secret });

describe('API tokens', () => {
  test('a token acts for its member of staff, in the role of the token', async () => {
    const { organisationId } = council;
    expect(await holder('token', officer.token)).toEqual({
      kind: 'staff',
      organisationId,
      staffId: officer.staffId,
      role: 'officer',
    });
    expect(officer.token).toMatch(/^rdr_[\w-]{43}$/);
  });

  test('a token nobody was given is worth nothing', async () => {
    expect(await holder('token', `rdr_${'x'.repeat(43)}`)).toBeNull();
  });

  test('a token ends when it runs out, even while it is remembered', async () => {
    const expiresAt = later(5);
    const { token } = await createToken(council.ctx, { name: 'short', role: 'officer', expiresAt });
    api.setClock(later(4.99));
    expect(await holder('token', token)).not.toBeNull();
    api.setClock(expiresAt);
    expect(await holder('token', token)).toBeNull();
  });

  test('a revoked token is worth nothing at once', async () => {
    const made = await createToken(council.ctx, { name: 'gone', role: 'manager', expiresAt: later(60) });
    expect(await holder('token', made.token)).not.toBeNull();
    expect(await revokeToken(council.ctx, made)).toBe(true);
    expect(await holder('token', made.token)).toBeNull();
    expect(await revokeToken(council.ctx, made)).toBe(false);
  });

  test('another organisation cannot revoke it', async () => {
    const other = await api.addOrganisation();
    expect(await revokeToken(other.ctx, officer)).toBe(false);
    expect(await holder('token', officer.token)).not.toBeNull();
  });

  test('the tokens of somebody who has left are worth nothing within ten seconds', async () => {
    const leaver = await council.addStaff({ role: 'manager' });
    expect(await holder('token', leaver.token)).not.toBeNull();
    await api.db.superuserSql`update redress.staff set is_active = false where id = ${leaver.staffId}`;
    api.setClock(new Date(start.getTime() + 10_000));
    expect(await holder('token', leaver.token)).toBeNull();
  });

  test('no token can be read from the database', async () => {
    const rows = await api.db.superuserSql`select to_jsonb(t)::text as row from redress.tokens t`;
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(officer.token.slice(10));
  });
});

describe('Staff sessions', () => {
  const signIn = async () => {
    const session = await startStaffSession(council.ctx, officer);
    if (!session) throw new Error('not signed in');
    return session;
  };

  test('last while they are used, and end an hour after they were not', async () => {
    const { secret } = await signIn();
    for (const minutes of [59, 118, 177]) {
      api.setClock(later(minutes));
      expect(await holder('session', secret)).toMatchObject({ staffId: officer.staffId, role: 'officer' });
    }
    api.setClock(later(177 + 60));
    expect(await holder('session', secret)).toBeNull();
  });

  test('end after twelve hours however much they are used', async () => {
    const { secret } = await signIn();
    for (let minutes = 30; minutes < 720; minutes += 30) {
      api.setClock(later(minutes));
      expect(await holder('session', secret)).not.toBeNull();
    }
    api.setClock(later(720));
    expect(await holder('session', secret)).toBeNull();
  });

  test('end at once when signed out, and only that one', async () => {
    const [one, two] = [await signIn(), await signIn()];
    await endSession(council.ctx, one);
    expect(await holder('session', one.secret)).toBeNull();
    expect(await holder('session', two.secret)).not.toBeNull();
  });

  test('end at once for somebody who has left, who cannot start another', async () => {
    const leaver = await council.addStaff({ role: 'officer' });
    const session = await startStaffSession(council.ctx, leaver);
    await api.db.superuserSql`update redress.staff set is_active = false where id = ${leaver.staffId}`;
    expect(await holder('session', session?.secret ?? '')).toBeNull();
    expect(await startStaffSession(council.ctx, leaver)).toBeNull();
  });

  test('cannot be started for the staff of another organisation', async () => {
    const other = await api.addOrganisation();
    expect(await startStaffSession(other.ctx, officer)).toBeNull();
  });
});

test('with several organisations the address decides which is meant, and an unknown one means none', async () => {
  const other = await api.addOrganisation();
  expect(await findOrganisation(api.ports, other.host)).toBe(other.organisationId);
  expect(await findOrganisation(api.ports, council.host)).toBe(council.organisationId);
  expect(await findOrganisation(api.ports, 'elsewhere.test')).toBeNull();
});
