import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askForCode } from '../../src/identity/ask-for-code.ts';
import { enterCode } from '../../src/identity/enter-code.ts';
import { enterLetterCode } from '../../src/identity/enter-letter-code.ts';
import { findActor } from '../../src/identity/find-actor.ts';
import { issueCode } from '../../src/identity/issue-code.ts';
import { letterCode } from '../../src/identity/letter-code.ts';
import { startApi, type TestApi, type TestOrganisation } from '../support/api.ts';

const start = new Date('2026-03-02T10:00:00Z');
const address = 'maria@example.org';
let api: TestApi;
let council: TestOrganisation;
let reference: string;

beforeAll(async () => {
  api = await startApi();
  council = await api.addOrganisation();
  const body = { description: 'missed bins', person: { name: 'Maria', email: address } };
  const lodged = await api.call('POST', '/api/v1/cases', { host: council.host, body });
  reference = lodged.body.reference;
});
beforeEach(() => api.setClock(start));
afterAll(() => api.close());

async function ask(input: { address?: string; reference?: string; browser?: string } = {}) {
  const { challengeId } = await askForCode(council.ctx, { reference, address, ...input });
  const issued = await issueCode(council.ctx, { challengeId });
  return { challengeId, code: issued?.code ?? '' };
}

const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('A code', () => {
  test('opens the one complaint that it was asked for, whatever way the reference and code were typed', async () => {
    const typed = ` ${reference.toLowerCase().replaceAll('-', ' ')} `;
    const { challengeId, code } = await ask({ reference: typed, address: ' MARIA@example.org ' });
    expect(code).toMatch(/^\d{6}$/);
    const session = await enterCode(council.ctx, { challengeId, code: `${code.slice(0, 3)} ${code.slice(3)}` });
    const actor = await findActor(api.ports, { kind: 'session', secret: session?.secret ?? '' });
    expect(actor).toMatchObject({ kind: 'resident', organisationId: council.organisationId });
  });

  test('opens once', async () => {
    const asked = await ask();
    expect(await enterCode(council.ctx, asked)).not.toBeNull();
    expect(await enterCode(council.ctx, asked)).toBeNull();
  });

  test('opens once even when it is sent twenty times at the same moment', async () => {
    const asked = await ask();
    const answers = await Promise.all(Array.from({ length: 20 }, () => enterCode(council.ctx, asked)));
    expect(answers.filter(Boolean)).toHaveLength(1);
  });

  test('is dead after five wrong tries', async () => {
    const { challengeId, code } = await ask();
    for (let n = 0; n < 5; n++) expect(await enterCode(council.ctx, { challengeId, code: wrong(code) })).toBeNull();
    expect(await enterCode(council.ctx, { challengeId, code })).toBeNull();
  });

  test('still opens on the fifth try', async () => {
    const { challengeId, code } = await ask();
    for (let n = 0; n < 4; n++) await enterCode(council.ctx, { challengeId, code: wrong(code) });
    expect(await enterCode(council.ctx, { challengeId, code })).not.toBeNull();
  });

  test('gets no more than five tries however many are made at once', async () => {
    const { challengeId, code } = await ask();
    await Promise.all(Array.from({ length: 30 }, () => enterCode(council.ctx, { challengeId, code: wrong(code) })));
    const [row] = await api.db.superuserSql`select tries from redress.challenges where id = ${challengeId}`;
    expect(row?.['tries']).toBe(5);
  });

  test('is dead after ten minutes', async () => {
    const asked = await ask();
    api.setClock(new Date(start.getTime() + 10 * 60_000));
    expect(await enterCode(council.ctx, asked)).toBeNull();
  });

  test('works only in the browser that asked for it', async () => {
    const asked = await ask({ browser: 'mine' });
    expect(await enterCode(council.ctx, asked)).toBeNull();
    expect(await enterCode(council.ctx, { ...asked, browser: 'theirs' })).toBeNull();
    expect(await enterCode(council.ctx, { ...asked, browser: 'mine' })).not.toBeNull();
  });

  test('of one challenge does not open another', async () => {
    const [one, two] = [await ask(), await ask()];
    const code = one.code === two.code ? wrong(one.code) : one.code;
    expect(await enterCode(council.ctx, { challengeId: two.challengeId, code })).toBeNull();
  });

  test('asked for in one organisation opens nothing in another', async () => {
    const other = await api.addOrganisation();
    const asked = await ask();
    expect(await enterCode(other.ctx, asked)).toBeNull();
  });

  test('cannot be read from the database, nor the secret that it opens', async () => {
    const asked = await ask();
    const session = await enterCode(council.ctx, asked);
    const rows = await api.db.superuserSql`
      select to_jsonb(c)::text as row from redress.challenges c
      union all select to_jsonb(s)::text from redress.sessions s
      union all select to_jsonb(o)::text from redress.outbox o`;
    expect(JSON.stringify(rows)).not.toContain(`"${asked.code}"`);
    expect(JSON.stringify(rows)).not.toContain(session?.secret);
  });
});

test('Whoever acts for somebody gets in by no code once that is refused or over, not even by one that was sent before', async () => {
  const person = { name: 'Rob', email: 'rob@example.org', address: '1 High Street' };
  const body = { description: 'for my mother', person, represented: { name: 'Ann', consent: 'given' } };
  const lodged = await api.call('POST', '/api/v1/cases', { host: council.host, body });
  const theirs = { reference: String(lodged.body.reference), address: person.email };
  const [row] = await api.db.superuserSql`
    select p.case_id, p.person_id from redress.case_people p join redress.people h on h.id = p.person_id
    where h.email = ${person.email}`;
  const reader = { caseId: row?.['case_id'], personId: row?.['person_id'], address: person.address };
  const byLetter = { reference: theirs.reference, code: letterCode(council.ctx, reader) };
  const before = await ask(theirs);
  expect(await enterLetterCode(council.ctx, byLetter)).not.toBeNull();
  for (const ending of [
    { consent: 'refused', expires_on: null },
    { consent: 'given', expires_on: '2020-01-01' },
  ]) {
    await api.db.superuserSql`
      update redress.case_people set ${api.db.superuserSql(ending)}
      where case_id = ${reader.caseId} and role = 'represented'`;
    expect((await ask(theirs)).code).toBe('');
    expect(await enterCode(council.ctx, before)).toBeNull();
    expect(await enterLetterCode(council.ctx, byLetter)).toBeNull();
  }
});

describe('Whether a complaint or an address exists is not to be seen', () => {
  test.each([
    ['another address', { address: 'somebody@example.org' }],
    ['a reference that nobody has', { reference: 'C-0000-000-0' }],
    ['no reference at all', { reference: '' }],
  ])('asking with %s writes the same rows, but no code is made', async (_what, input) => {
    const count = async () => {
      const [row] = await api.db.superuserSql`
        select (select count(*)::int from redress.challenges) as challenges,
               (select count(*)::int from redress.outbox where kind = 'code') as mails`;
      return row;
    };
    const before = await count();
    const asked = await ask(input);
    expect(await count()).toEqual({ challenges: before?.['challenges'] + 1, mails: before?.['mails'] + 1 });
    expect(asked.code).toBe('');
    expect(await enterCode(council.ctx, { ...asked, code: '000000' })).toBeNull();
  });

  test('the answers of the API are alike', async () => {
    const answer = async (email: string) => {
      const { status, body, headers } = await api.call('POST', '/api/v1/challenges', {
        host: council.host,
        body: { reference, email },
      });
      return [status, Object.keys(body), headers.get('content-length'), [...headers.keys()]];
    };
    expect(await answer(address)).toEqual(await answer('somebody@example.org'));
  });

  test('a wrong code and a challenge that leads nowhere are answered alike', async () => {
    const answer = async (challengeId: string, code: string) => {
      const { status, body } = await api.call('POST', '/api/v1/sessions', {
        host: council.host,
        body: { challengeId, code },
      });
      return { status, ...body, requestId: '' };
    };
    const real = await ask();
    const dummy = await ask({ address: 'somebody@example.org' });
    const none = '01900000-0000-7000-8000-000000000000';
    const first = await answer(real.challengeId, wrong(real.code));
    expect(first).toMatchObject({ status: 401, type: '/problems/wrong-code' });
    expect(await answer(dummy.challengeId, '123456')).toEqual(first);
    expect(await answer(none, '123456')).toEqual(first);
  });
});
