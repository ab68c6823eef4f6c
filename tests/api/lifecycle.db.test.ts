import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issueCode } from '../../src/identity/issue-code.ts';
import { startApi, type Answer, type TestApi, type TestOrganisation } from '../support/api.ts';

let api: TestApi;
let council: TestOrganisation;
let officer: { staffId: string; token: string };
let second: { staffId: string; token: string };
let auditor: { token: string };
let resident: string;
let reference: string;

beforeAll(async () => {
  api = await startApi();
  council = await api.addOrganisation();
  officer = await council.addStaff({ name: 'Olu Officer', role: 'officer' });
  second = await council.addStaff({ name: 'Rita Reviewer', role: 'officer' });
  await council.addStaff({ name: 'Mo Manager', role: 'manager' });
  auditor = await council.addStaff({ role: 'auditor' });
});
afterAll(() => api.close());

const at = (text: string) => api.setClock(new Date(text));

function send(event: object, token = officer.token): Promise<Answer> {
  return api.call('POST', `/api/v1/cases/${reference}/events`, { token, body: event });
}

async function seen(token = officer.token) {
  return (await api.call('GET', `/api/v1/cases/${reference}`, { token })).body;
}

async function stored() {
  const { superuserSql: sql } = api.db;
  const events = await sql`select kind from redress.case_events order by seq`;
  const deadlines = await sql`
    select clock, due_on::text as due, state from redress.deadlines where due_on is not null order by clock, run`;
  const outbox = await sql`select occasion from redress.outbox where kind = 'notice' order by id`;
  return {
    events: events.map(({ kind }) => kind),
    deadlines: Object.fromEntries(deadlines.map(({ clock, due, state }) => [clock, `${due} ${state}`])),
    outbox: outbox.map(({ occasion }) => occasion),
  };
}

async function signIn(): Promise<string> {
  const asked = await api.call('POST', '/api/v1/challenges', { body: { reference, email: 'sam@example.org' } });
  const issued = await issueCode(council.ctx, asked.body);
  const body = { challengeId: asked.body.challengeId, code: issued?.code ?? '' };
  const session = await api.call('POST', '/api/v1/sessions', { body });
  expect(session.status).toBe(201);
  expect(session.body.reference).toBe(reference);
  return session.body.token;
}

describe('One complaint, from the first word to the final answer, by the API alone', () => {
  test('a resident lodges it, and is told by when it will be acknowledged', async () => {
    at('2026-03-02T10:15:00Z');
    const body = {
      description: 'missed bins',
      awareOn: '2026-02-20',
      person: { name: 'Sam', email: 'sam@example.org' },
    };
    const lodged = await api.call('POST', '/api/v1/cases', { body });
    expect([lodged.status, lodged.text]).toEqual([201, expect.any(String)]);
    expect(lodged.body).toMatchObject({ receivedOn: '2026-03-02', acknowledgeBy: '2026-03-09', version: 1 });
    reference = lodged.body.reference;
    expect(reference).toMatch(/^C-[0-9A-Z]{4}-[0-9A-Z]{3}-[0-9A-Z]$/);
    expect(lodged.headers.get('location')).toBe(`/api/v1/cases/${reference}`);
    expect(await stored()).toEqual({
      events: ['case.received'],
      deadlines: expect.objectContaining({ 'stage1.acknowledge': '2026-03-09 armed' }),
      outbox: ['receipt'],
    });
  });

  test('an officer finds it in the worklist and acknowledges it', async () => {
    at('2026-03-04T11:00:00Z');
    const list = await api.call('GET', '/api/v1/cases', { token: officer.token });
    expect(list.body.items).toEqual([
      expect.objectContaining({ reference, nextDue: { clock: 'stage1.acknowledge', due: '2026-03-09' } }),
    ]);
    const definition = { issues: ['The bins were missed three times'], outcomesSought: ['Regular collections'] };
    const done = await send({ type: 'acknowledge', ombudsmanDetails: true, definition });
    expect([done.status, done.body]).toEqual([201, { version: 2, sequence: 2, created: [] }]);
    expect(done.headers.get('etag')).toBe('"2"');
    expect(await seen()).toMatchObject({
      version: 2,
      description: 'missed bins',
      person: { name: 'Sam', email: 'sam@example.org' },
      issues: [{ number: 1, text: 'The bins were missed three times' }],
      clocks: { 'stage1.acknowledge': { state: 'met' }, 'stage1.respond': { due: '2026-03-18', state: 'running' } },
    });
    expect(await stored()).toMatchObject({
      events: ['case.received', 'case.acknowledged'],
      deadlines: { 'stage1.acknowledge': '2026-03-09 stopped', 'stage1.respond': '2026-03-18 armed' },
      outbox: ['receipt', 'acknowledgement'],
    });
  });

  test('extends it, and everybody can see why the new date is what it is', async () => {
    at('2026-03-16T09:00:00Z');
    await send({ type: 'assign', handler: officer.staffId });
    const event = { type: 'extend', workingDays: 5, reason: 'waiting for the contractor', ombudsmanDetails: true };
    expect((await send(event)).status).toBe(201);
    resident = await signIn();
    for (const token of [officer.token, auditor.token, resident]) {
      const why = await api.call('GET', `/api/v1/cases/${reference}/clocks/stage1.respond`, { token });
      expect(why.body).toMatchObject({ due: '2026-03-25', agrees: true, strength: 'should' });
      expect(why.body.citation).not.toBe('');
      expect(why.body.days.at(-1)).toMatchObject({ date: '2026-03-25', isDue: true });
    }
    expect((await stored()).deadlines['stage1.respond']).toBe('2026-03-25 armed');
    expect((await stored()).outbox).toContain('extension');
  });

  test('answers it, and the resident reads the letter', async () => {
    at('2026-03-24T15:00:00Z');
    const letter = 'Dear Sam, we are sorry. We uphold your complaint.';
    const done = await send({ type: 'respond', outcome: 'upheld', letter });
    expect([done.status, done.text]).toEqual([201, expect.any(String)]);
    const own = await seen(await signIn());
    expect(own.clocks['stage1.respond']).toMatchObject({ state: 'metExtended' });
    expect(JSON.stringify(own.messages)).toContain(letter);
    expect(own).not.toHaveProperty('owner');
  });

  test('the resident asks for stage 2, and can do nothing that is for staff', async () => {
    at('2026-04-01T09:00:00Z');
    resident = await signIn();
    expect((await seen(resident)).allowed).toEqual(expect.arrayContaining(['requestEscalation']));
    expect((await seen(resident)).allowed).not.toContain('close');
    expect((await send({ type: 'close' }, resident)).status).toBe(403);
    expect((await send({ type: 'requestEscalation', reason: 'still missed' }, resident)).status).toBe(201);
    expect(await stored()).toMatchObject({
      deadlines: { 'stage2.acknowledge': '2026-04-10 armed' },
      outbox: expect.arrayContaining(['escalation-received']),
    });
  });

  test('the same officer may not deal with stage 2', async () => {
    const refused = await send({ type: 'assign', handler: officer.staffId });
    expect(refused.status).toBe(409);
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
    expect(refused.body).toMatchObject({ type: '/problems/same-handler', status: 409, instance: expect.any(String) });
    expect(refused.body.clause).toEqual({ citation: 'Code 6.14', strength: 'should' });
    expect(refused.body.possibleEvents).toContain('acknowledge');
  });

  test('another acknowledges it and gives the final answer', async () => {
    at('2026-04-09T09:00:00Z');
    expect((await send({ type: 'assign', handler: second.staffId })).status).toBe(201);
    expect((await send({ type: 'acknowledge', ombudsmanDetails: true }, second.token)).status).toBe(201);
    at('2026-04-30T09:00:00Z');
    expect((await send({ type: 'respond', outcome: 'upheld', letter: 'Our final answer.' }, second.token)).status).toBe(
      201,
    );
    const end = await seen();
    expect(end.clocks).toMatchObject({ 'stage2.acknowledge': { state: 'met' }, 'stage2.respond': { state: 'met' } });
    expect((await stored()).outbox.slice(-2)).toEqual(['stage2-acknowledgement', 'final-response']);
    expect((await send({ type: 'requestEscalation' }, await signIn())).status).toBe(409);
  });

  test('the history tells it all in order, page by page, with a chain that verifies', async () => {
    const all = await api.call('GET', `/api/v1/cases/${reference}/events?limit=100`, { token: auditor.token });
    const kinds = all.body.items.map((item: { kind: string }) => item.kind);
    expect(kinds).toEqual((await stored()).events);
    const paged: unknown[] = [];
    let cursor = '';
    do {
      const query = `limit=3${cursor && `&cursor=${encodeURIComponent(cursor)}`}`;
      const page = await api.call('GET', `/api/v1/cases/${reference}/events?${query}`, { token: auditor.token });
      paged.push(...page.body.items);
      cursor = page.body.nextCursor ?? '';
    } while (cursor);
    expect(paged).toEqual(all.body.items);
  });
});
