import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyEvent } from '../../src/cases/apply-event.ts';
import { caseHistory } from '../../src/cases/case-history.ts';
import { getCase } from '../../src/cases/get-case.ts';
import { listCases } from '../../src/cases/list-cases.ts';
import { decideChange } from '../../src/configuration/decide-change.ts';
import { listChanges } from '../../src/configuration/list-changes.ts';
import { listDocuments } from '../../src/documents/list-documents.ts';
import { findSession } from '../../src/identity/find-session.ts';
import { standsInFor } from '../../src/identity/delegation/stands-in-for.ts';
import { findPerson } from '../../src/identity/people/find-person.ts';
import { listPeople } from '../../src/identity/people/list-people.ts';
import { startStaffSession } from '../../src/identity/sessions.ts';
import { caseEvent } from '../../src/machines/events.ts';
import { tellStandIns } from '../../src/outbox/tell-stand-ins.ts';
import type { Permission } from '../../src/permissions/permission.ts';
import { whoLooked } from '../../src/reports/who-looked.ts';
import { act, lodge } from '../support/complaints.ts';
import { formBrowser, hiddenIn, type FormBrowser } from '../support/form-browser.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

let server: TestServer;
let admin: StaffMember;
let second: StaffMember;
let officer: StaffMember;
let colleague: StaffMember;
let manager: StaffMember;
let desk: FormBrowser;

beforeAll(async () => {
  server = await startTestServer();
  admin = await server.addStaff('Owen Price', 'admin');
  second = await server.addStaff('Una Frost', 'admin');
  officer = await server.addStaff('Priya Nair', 'officer');
  colleague = await server.addStaff('Tom Ashworth', 'officer');
  manager = await server.addStaff('Ruth Kowalczyk', 'manager');
  desk = await deskOf(admin);
});
afterAll(() => server.stop());

async function deskOf(member: StaffMember): Promise<FormBrowser> {
  return formBrowser(server, (await startStaffSession(member.ctx, { staffId: member.staffId }))?.secret);
}

const anybody = () => server.as({ kind: 'public', organisationId: server.organisationId });
const person = { name: 'Sam Jones', email: 'sam@example.org' };

/** Sends the first form of a page with what is typed, besides what a browser sends unasked. */
async function send({ go }: FormBrowser, path: string, typed: Record<string, string>, also: [string, string][] = []) {
  const { html } = await go(path);
  const unasked = ['formToken', 'seen'].map((name): [string, string] => [name, hiddenIn(html, name)]);
  return go(path, [...unasked, ...Object.entries(typed), ...also]);
}

const idIn = (to: string | null) => /people\/([0-9a-f-]{36})/.exec(to ?? '')?.[1] ?? '';
const days = (name: string, [day, month, year]: [string, string, string]) => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
});

describe('Somebody who starts to work here', () => {
  test('may read until their roles are given; to look after people is given by two', async () => {
    const added = await send(desk, '/staff/admin/people/new', { name: 'Megan Hughes', email: 'megan@example.org' });
    const staffId = idIn(added.to);
    expect((await findPerson(admin.ctx, { staffId }))?.role).toBe('reader');
    const roles = `/staff/admin/people/${staffId}/roles`;
    expect((await send(desk, roles, { role: 'officer' }, [['alsoRoles', 'approver']])).to).toContain('done=applied');
    expect(await findPerson(admin.ctx, { staffId })).toMatchObject({ role: 'officer', alsoRoles: ['approver'] });
    expect((await send(desk, roles, { role: 'admin' })).to).toContain('done=proposed');
    expect((await findPerson(admin.ctx, { staffId }))?.role).toBe('officer');
    const [waiting] = (await listChanges(second.ctx, { state: 'waiting', area: 'roles', limit: 5 })).items;
    const changeId = waiting?.changeId ?? '';
    expect((await decideChange(admin.ctx, { changeId, decision: 'apply' })).ok).toBe(false);
    expect((await decideChange(second.ctx, { changeId, decision: 'apply' })).ok).toBe(true);
    expect((await findPerson(admin.ctx, { staffId }))?.role).toBe('admin');
  });

  test('has an address of their own, and is found by a part of their name', async () => {
    const same = await send(desk, '/staff/admin/people/new', {
      name: 'Another',
      email: 'OWEN.PRICE@testham.example.org',
    });
    expect(same.status).toBe(422);
    expect(same.html).toContain('Somebody here has this email address already');
    const found = await send(desk, '/staff/admin/people', { words: 'riya' });
    expect(found.html).toContain('Priya Nair');
    expect(found.html).not.toContain('Tom Ashworth');
    expect((await listPeople(admin.ctx, { state: 'here', page: 1, words: '%' })).items).toEqual([]);
  });

  test('does not change what they may do themselves', async () => {
    const own = await send(desk, `/staff/admin/people/${admin.staffId}/roles`, { role: 'manager' });
    expect(own.status).toBe(422);
    expect(own.html).toContain('nobody changes what they may do themselves');
  });
});

describe('Somebody who leaves', () => {
  test('is signed out everywhere, and their open complaints go to a colleague', async () => {
    const leaver = await server.addStaff('Kwame Boateng', 'officer');
    const session = await startStaffSession(leaver.ctx, { staffId: leaver.staffId });
    const { reference } = await lodge(anybody(), person);
    await act(manager.ctx, reference, { type: 'assign', handler: leaver.staffId });
    const path = `/staff/admin/people/${leaver.staffId}/leaves`;
    const without = await send(desk, path, {});
    expect(without.html).toContain('Choose who takes them over');
    const done = await send(desk, path, { to: colleague.staffId });
    expect(done.html).toContain('1 open complaints were handed over');
    expect((await getCase(manager.ctx, { reference }))?.owner?.name).toBe('Tom Ashworth');
    expect(await findSession(server.ports, session?.secret ?? '')).toBeNull();
    const answer = await fetch(`${server.baseUrl}/api/v1/cases`, {
      headers: { Authorization: `Bearer ${leaver.token}` },
    });
    expect(answer.status).toBe(401);
    expect(await startStaffSession(leaver.ctx, { staffId: leaver.staffId })).toBeNull();
  });
});

describe('A token', () => {
  async function make(typed: Record<string, string>, only: string[]): Promise<string> {
    const until = days('until', ['1', '2', '2027']);
    const also = only.map((one): [string, string] => ['only', one]);
    const made = await send(desk, '/staff/admin/tokens/new', { ...typed, ...until }, also);
    expect(made.status).toBe(200);
    return /rdr_[\w-]+/.exec(made.html)?.[0] ?? '';
  }
  const call = (token: string, method: string, path: string, body?: object) =>
    fetch(`${server.baseUrl}/api/v1${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });

  test('of another system brings complaints in, and sees those alone', async () => {
    const token = await make({ name: 'Street app', role: 'integration' }, []);
    const lodged = await call(token, 'POST', '/cases', { description: 'Lamp out' });
    const reference = /C-[\w-]+/.exec(await lodged.text())?.[0] ?? '';
    expect((await call(token, 'GET', `/cases/${reference}`)).status).toBe(200);
    const other = await lodge(anybody(), person);
    expect((await call(token, 'GET', `/cases/${other.reference}`)).status).toBe(404);
    expect((await call(token, 'GET', `/cases/${reference}/events`)).status).toBe(403);
    const note = { type: 'addNote', kind: 'note', text: 'x' };
    expect((await call(token, 'POST', `/cases/${reference}/events`, note)).status).toBe(403);
    expect((await desk.go('/staff/admin/tokens')).html).not.toContain(token);
  });

  test('does what it was limited to and nothing else, till its last day', async () => {
    const token = await make({ name: 'Reader of lists', role: 'officer' }, ['case.read']);
    const { reference } = await lodge(anybody(), person);
    expect((await call(token, 'GET', `/cases/${reference}`)).status).toBe(200);
    expect((await call(token, 'GET', `/cases/${reference}/events`)).status).toBe(403);
    server.setClock('2027-02-01T23:50');
    expect((await call(token, 'GET', `/cases/${reference}`)).status).toBe(200);
    server.setClock('2027-02-02T00:10');
    expect((await call(token, 'GET', `/cases/${reference}`)).status).toBe(401);
    server.setClock('2026-03-02T10:00');
  });

  test('is not good for more than a year, nor for what its role may not do', async () => {
    const asked = { name: 'Too much', role: 'reader' };
    const late = await send(desk, '/staff/admin/tokens/new', { ...asked, ...days('until', ['1', '6', '2027']) });
    expect(late.html).toContain('Enter a day within a year');
    const until = days('until', ['1', '6', '2026']);
    const beyond = await send(desk, '/staff/admin/tokens/new', { ...asked, ...until }, [['only', 'case.handle']]);
    expect(beyond.html).toContain('Choose only what the role may do');
  });
});

describe('Roles that are lent', () => {
  test('are had from the first day to the last, with the lender’s cases and notices', async () => {
    const lender = await deskOf(manager);
    const lent = await send(lender, '/staff/lending', {
      toId: colleague.staffId,
      ...days('startsOn', ['3', '3', '2026']),
      ...days('endsOn', ['5', '3', '2026']),
      reason: 'Leave',
    });
    expect(lent.to).toContain('done=lent');
    const session = await startStaffSession(colleague.ctx, { staffId: colleague.staffId });
    const rolesNow = async () => {
      const actor = await findSession(server.ports, session?.secret ?? '');
      return actor?.kind === 'staff' ? (actor.alsoRoles ?? []) : null;
    };
    expect(await rolesNow()).toEqual([]);
    expect(await standsInFor(colleague.ctx)).toEqual([]);
    server.setClock('2026-03-03T09:00');
    const again = await startStaffSession(colleague.ctx, { staffId: colleague.staffId });
    const actor = await findSession(server.ports, again?.secret ?? '');
    expect(actor).toMatchObject({ alsoRoles: ['manager'] });
    expect(await standsInFor(colleague.ctx)).toEqual([manager.staffId]);
    expect(await toldOf('first')).toEqual([colleague.staffId, manager.staffId].toSorted());
    const back = await deskOf(manager);
    const { html } = await back.go('/staff/lending');
    const ends = /name="ends"\s+value="([^"]+)"/.exec(html)?.[1] ?? '';
    await send(back, '/staff/lending', { ends });
    expect(await standsInFor(colleague.ctx)).toEqual([]);
    expect(await toldOf('second')).toEqual([manager.staffId]);
    server.setClock('2026-03-02T10:00');
  });

  test('are one’s own to lend, never a colleague’s', async () => {
    const typed = { fromId: manager.staffId, toId: officer.staffId, reason: 'Power' };
    const when = { ...days('startsOn', ['2', '3', '2026']), ...days('endsOn', ['5', '3', '2026']) };
    const tried = await send(await deskOf(officer), '/staff/lending', { ...typed, ...when });
    expect(tried.html).toContain('Lend your own roles');
  });

  test('are not taken by whoever looks after people, who gives themselves nothing', async () => {
    const typed = { fromId: manager.staffId, toId: admin.staffId, reason: 'Power' };
    const when = { ...days('startsOn', ['2', '3', '2026']), ...days('endsOn', ['5', '3', '2026']) };
    const tried = await send(await deskOf(admin), '/staff/lending', { ...typed, ...when });
    expect(tried.html).toContain('Ask another administrator');
    expect(await standsInFor(admin.ctx)).toEqual([]);
  });

  test('are lent to nobody who sees no complaints, and such people are not offered', async () => {
    const parish = await server.addStaff('Alan Reeve', 'partner');
    const own = await deskOf(officer);
    const { html } = await own.go('/staff/lending');
    expect(html).toContain('Ruth Kowalczyk');
    expect(html).not.toContain('Alan Reeve');
    const when = { ...days('startsOn', ['2', '3', '2026']), ...days('endsOn', ['5', '3', '2026']) };
    const tried = await send(own, '/staff/lending', { toId: parish.staffId, reason: 'Power', ...when });
    expect(tried.html).toContain('Choose somebody who sees complaints');
    expect(await standsInFor(parish.ctx)).toEqual([]);
  });

  /** Whom a notice to the manager reaches. */
  async function toldOf(key: string): Promise<string[]> {
    const { caseId } = await lodge(anybody(), person);
    const outboxId = server.ports.ids.uuid();
    return server.ports.db.sql
      .begin(async (tx) => {
        await tx`select set_config('app.organisation', ${server.organisationId}, true)`;
        await tx`
        insert into redress.outbox (organisation_id, id, kind, occasion, effect_key, case_id, seq, staff_id, state, created_at)
        values (${server.organisationId}, ${outboxId}, 'notice', 'reminder', ${key}, ${caseId}, 1, ${manager.staffId},
          'sent', ${server.ports.clock.now()})`;
        return tx;
      })
      .then(async () => {
        for (let n = 0; n < 2; n++) await tellStandIns(manager.ctx, { outboxId, staffId: manager.staffId });
        return server.ports.db.sql.begin(async (tx) => {
          await tx`select set_config('app.organisation', ${server.organisationId}, true)`;
          const rows = await tx`select staff_id from redress.outbox where effect_key like ${`${key}%`}`;
          return rows.map((row) => String(row['staff_id'])).toSorted();
        });
      });
  }
});

test('Whoever is signed in for the pages gets by them alone to what they ask of people, not by the API with their cookie', async () => {
  const { reference } = await lodge(anybody(), person);
  const statusBy = async (secret: string) => {
    const headers = { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' };
    const event = { type: 'respond', outcome: 'upheld', letter: 'Approved by nobody.' };
    const at = new URL(`/api/v1/cases/${reference}/events`, server.baseUrl);
    return (await fetch(at, { method: 'POST', headers, body: JSON.stringify(event) })).status;
  };
  const session = await startStaffSession(officer.ctx, { staffId: officer.staffId });
  expect(await statusBy(session?.secret ?? '')).toBe(401);
  expect(await statusBy(officer.token), 'while a token gets as far as the rules').toBe(409);
});

test('The words of a history are for those alone who may read the file and what is sensitive in it', async () => {
  const { reference } = await lodge(anybody(), { ...person, adjustments: 'wordAdjusted' });
  await act(officer.ctx, reference, { type: 'addNote', kind: 'note', text: 'wordNote' });
  const seenBy = async (given: { role: 'officer' | 'intake'; only?: readonly Permission[] }) => {
    const actor = { kind: 'staff', organisationId: server.organisationId, staffId: officer.staffId, ...given } as const;
    return JSON.stringify(await caseHistory({ ...officer.ctx, actor }, { reference, limit: 10 }));
  };
  expect(await seenBy({ role: 'officer' })).toContain('wordNote');
  expect(await seenBy({ role: 'intake' })).not.toContain('wordNote');
  expect(await seenBy({ role: 'officer', only: ['case.read', 'case.file'] })).not.toContain('wordNote');
});

describe('Somebody with a conflict of interest', () => {
  test('is given nothing of the case, does nothing to it, and sees of it what a reader does', async () => {
    const { reference } = await lodge(anybody(), { ...person, adjustments: 'wordAdjusted' });
    await act(officer.ctx, reference, { type: 'declareConflict', staff: officer.staffId, reason: 'My brother' });
    const tried = async (ctx: StaffMember['ctx'], event: object) => {
      const done = await applyEvent(ctx, { reference, event: caseEvent.parse(event) });
      return done.ok ? 'done' : done.failure.kind === 'refused' ? done.failure.faults?.[0]?.pointer : done.failure.kind;
    };
    expect(await tried(manager.ctx, { type: 'assign', handler: officer.staffId })).toBe('/handler');
    expect(await tried(manager.ctx, { type: 'appoint', as: 'deputy', staff: officer.staffId })).toBe('/staff');
    expect(await tried(officer.ctx, { type: 'label', add: ['mine'] })).toBe('forbidden');
    expect(await tried(officer.ctx, { type: 'addNote', kind: 'note', text: 'I know them' })).toBe('done');
    const seen = await getCase(officer.ctx, { reference });
    expect(JSON.stringify(seen)).not.toMatch(/wordAdjusted|My brother|I know them/);
    expect(seen?.allowed.filter((event) => event !== 'addNote' && event !== 'declareConflict')).toEqual([]);
    expect(JSON.stringify(await getCase(manager.ctx, { reference }))).toMatch(/wordAdjusted.*My brother/);
    expect(await caseHistory(officer.ctx, { reference, limit: 10 })).toBeNull();
    expect(await listDocuments(officer.ctx, { caseId: seen?.caseId ?? '' })).toEqual([]);
    expect(await tried(officer.ctx, { type: 'endConflict', staff: officer.staffId, reason: 'No' })).toBe('forbidden');
    expect(await tried(manager.ctx, { type: 'endConflict', staff: officer.staffId, reason: 'Moved' })).toBe('done');
    expect(await tried(manager.ctx, { type: 'assign', handler: officer.staffId })).toBe('done');
  });
});

describe('A councillor', () => {
  test('sees where the complaints stand that they brought in, and no other', async () => {
    const councillor = await server.addStaff('Cllr Bello', 'member');
    const brought = await lodge(councillor.ctx, { ...person, adjustments: 'wordAdjusted' });
    const other = await lodge(anybody(), person);
    const { go } = await deskOf(councillor);
    const list = await go('/staff/brought-in');
    expect(list.html).toContain(brought.reference);
    expect(list.html).not.toContain(other.reference);
    const standing = await go(`/staff/brought-in/${brought.reference}`);
    expect(standing.html).toContain('Where it stands');
    expect(standing.html).not.toContain('wordAdjusted');
    expect((await go(`/staff/brought-in/${other.reference}`)).status).toBe(404);
    expect((await listCases(councillor.ctx, { limit: 10 })).items.map(({ reference }) => reference)).toEqual([
      brought.reference,
    ]);
    const { items } = await whoLooked(manager.ctx, { caseId: brought.caseId, limit: 10 });
    expect(items[0]).toMatchObject({ kind: 'staff', name: 'Cllr Bello', what: 'case' });
    expect((await whoLooked(manager.ctx, { caseId: other.caseId, limit: 10 })).items).toEqual([]);
  });
});
