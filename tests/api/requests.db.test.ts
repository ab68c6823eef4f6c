import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type Answer, type TestApi, type TestOrganisation } from '../support/api.ts';

let api: TestApi;
let council: TestOrganisation;
let officer: { staffId: string; token: string };
let auditor: { token: string };

beforeAll(async () => {
  api = await startApi();
  council = await api.addOrganisation();
  officer = await council.addStaff({ role: 'officer' });
  auditor = await council.addStaff({ role: 'auditor' });
});
afterAll(() => api.close());

const key = (value: string) => ({ 'Idempotency-Key': value });

function lodge(body: object, headers: Record<string, string> = {}, token?: string): Promise<Answer> {
  return api.call('POST', '/api/v1/cases', { body, headers, ...(token ? { token } : {}) });
}

async function newCase(description = 'missed bins'): Promise<string> {
  return (await lodge({ description })).body.reference;
}

const casesWith = async (description: string) => {
  const rows = await api.db.superuserSql`
    select count(*)::int as n from redress.case_texts where path = 'description' and value = ${description}`;
  return rows[0]?.['n'];
};

describe('The examples of the API’s own description work as they stand', () => {
  test('lodging and intake', async () => {
    const { body: document } = await api.call('GET', '/api/v1/openapi.json');
    const { examples } = document.paths['/cases'].post.requestBody.content['application/json'];
    const lodged = await lodge(examples.lodging.value);
    expect([lodged.status, lodged.text]).toEqual([201, expect.any(String)]);
    const taken = await lodge(examples.intake.value, {}, officer.token);
    expect([taken.status, taken.text]).toEqual([201, expect.any(String)]);
    expect(taken.body.receivedOn).toBe(examples.intake.value.receivedOn);
  });

  test('the acts on a case', async () => {
    const { body: document } = await api.call('GET', '/api/v1/openapi.json');
    const { examples } = document.paths['/cases/{reference}/events'].post.requestBody.content['application/json'];
    const reference = await newCase();
    for (const name of ['acknowledge', 'extend', 'respond']) {
      const path = `/api/v1/cases/${reference}/events`;
      const done = await api.call('POST', path, { token: officer.token, body: examples[name].value });
      expect([name, done.status]).toEqual([name, 201]);
    }
  });
});

describe('The same Idempotency-Key means the same act', () => {
  test('eight times at once lodges one complaint, answered the same each time', async () => {
    const body = { description: 'eight at once' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => lodge(body, key('eight'))));
    expect(answers.map((answer) => answer.status)).toEqual(Array(8).fill(201));
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect(await casesWith('eight at once')).toBe(1);
  });

  test('with other words it is refused, and nothing is lodged', async () => {
    await lodge({ description: 'first words' }, key('words'));
    const again = await lodge({ description: 'other words' }, key('words'));
    expect([again.status, again.body.type]).toEqual([422, '/problems/key-reused']);
    expect(await casesWith('other words')).toBe(0);
  });

  test('an event sent again is done once', async () => {
    const reference = await newCase();
    const send = (text: string) =>
      api.call('POST', `/api/v1/cases/${reference}/events`, {
        token: officer.token,
        headers: key('event'),
        body: { type: 'addInformation', text },
      });
    const answers = await Promise.all(Array.from({ length: 8 }, () => send('the same')));
    expect(answers.map((answer) => [answer.status, answer.body])).toEqual(
      Array(8).fill([201, { version: 2, sequence: 2, created: [] }]),
    );
    expect((await send('something else')).status).toBe(422);
  });

  test('it is another act in another organisation', async () => {
    const other = await api.addOrganisation();
    const body = { description: 'in two places' };
    const [here, there] = [
      await api.call('POST', '/api/v1/cases', { host: council.host, headers: key('two'), body }),
      await api.call('POST', '/api/v1/cases', { host: other.host, headers: key('two'), body }),
    ];
    expect(here.body.reference).not.toBe(there.body.reference);
    expect(await casesWith('in two places')).toBe(2);
  });
});

describe('If-Match', () => {
  test('an event for a case that has changed since it was read is refused, and says what it is now', async () => {
    const reference = await newCase();
    const send = (tag: string) =>
      api.call('POST', `/api/v1/cases/${reference}/events`, {
        token: officer.token,
        headers: { 'If-Match': tag },
        body: { type: 'addInformation', text: 'more' },
      });
    expect((await send('"1"')).status).toBe(201);
    const stale = await send('"1"');
    expect([stale.status, stale.body.type, stale.body.version]).toEqual([412, '/problems/stale', 2]);
    expect((await send('"2"')).status).toBe(201);
    expect((await send('W/"3"')).status).toBe(400);
    expect((await send('*')).status).toBe(201);
  });

  test('of two officers who act on what they both read, one is refused', async () => {
    const reference = await newCase();
    const send = (n: number) =>
      api.call('POST', `/api/v1/cases/${reference}/events`, {
        token: officer.token,
        headers: { 'If-Match': '"1"' },
        body: { type: 'addInformation', text: `from ${n}` },
      });
    const statuses = (await Promise.all([send(1), send(2)])).map((answer) => answer.status);
    expect(statuses.toSorted((a, b) => a - b)).toEqual([201, 412]);
  });

  test('without it two acts at once are both done', async () => {
    const reference = await newCase();
    const send = (n: number) =>
      api.call('POST', `/api/v1/cases/${reference}/events`, {
        token: officer.token,
        body: { type: 'addInformation', text: `from ${n}` },
      });
    const answers = await Promise.all([send(1), send(2), send(3)]);
    expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map((answer) => answer.body.version))).toEqual(new Set([2, 3, 4]));
  });
});

describe('What is wrong with a request is said where it is wrong', () => {
  const pointers = (answer: Answer) => answer.body.errors.map((error: { pointer: string }) => error.pointer).sort();

  test('in a lodging', async () => {
    const person = { email: 'not an address', shoeSize: 9 };
    const refused = await lodge({ description: ' ', awareOn: '2026-02-30', organisationId: 'x', person });
    expect([refused.status, refused.body.type]).toEqual([422, '/problems/invalid-event']);
    expect(pointers(refused)).toEqual([
      '/awareOn',
      '/description',
      '/organisationId',
      '/person/email',
      '/person/shoeSize',
    ]);
    expect(refused.body).toMatchObject({ status: 422, instance: '/api/v1/cases', requestId: expect.any(String) });
  });

  test.each([
    [{ type: 'extend', workingDays: 0, reason: 'x' }, ['/ombudsmanDetails', '/workingDays']],
    [{ type: 'respond', outcome: 'perhaps' }, ['/outcome']],
    [{ type: 'fly' }, ['/type']],
    [{ text: 'no type' }, ['/type']],
    [{ type: 'addInformation', text: 'x', version: 7, role: 'manager' }, ['/role', '/version']],
    [{ type: 'addInformation', text: 'x', happenedAt: 'yesterday' }, ['/happenedAt']],
    [{ type: 'addInformation', text: 'x'.repeat(50_001) }, ['/text']],
  ])('in an event: %j', async (event, expected) => {
    const path = `/api/v1/cases/${await newCase()}/events`;
    const refused = await api.call('POST', path, { token: officer.token, body: event });
    expect([refused.status, refused.body.type]).toEqual([422, '/problems/invalid-event']);
    expect(pointers(refused)).toEqual(expected);
  });

  test.each(['not json', '', '{"description":'])('a body that is not JSON is malformed: %j', async (body) => {
    const refused = await api.call('POST', '/api/v1/cases', { body });
    expect([refused.status, refused.body.type]).toEqual([400, '/problems/malformed']);
  });

  test('a letter with a placeholder that nobody filled in is refused; braces that are none go out as they are', async () => {
    const reference = await newCase();
    const path = `/api/v1/cases/${reference}/events`;
    const acknowledge = { type: 'acknowledge', ombudsmanDetails: true, definition: { issues: ['Bins'] } };
    const send = (letter: string) => api.call('POST', path, { body: { ...acknowledge, letter }, token: officer.token });
    const refused = await send('Dear {name}, your reference is {reference}.');
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toMatchObject([{ pointer: '/letter', message: expect.stringContaining('{name}') }]);
    expect((await send('Dear Sam, the form {blue} is enclosed.')).status).toBe(201);
  });

  test('a NUL is refused before it reaches the database', async () => {
    const refused = await lodge({ description: 'a\u0000b' });
    expect([refused.status, pointers(refused)]).toEqual([422, ['/description']]);
  });

  test.each(['cursor=xyz', 'cursor=%00', 'limit=0', 'limit=1000', 'limit=1&limit=2', 'nonsense=1', 'overdue=perhaps'])(
    'GET /cases?%s is malformed',
    async (query) => {
      const refused = await api.call('GET', `/api/v1/cases?${query}`, { token: officer.token });
      expect([refused.status, refused.body.type]).toEqual([400, '/problems/malformed']);
    },
  );

  test('an address that is not there, and a method that is not, are problems too', async () => {
    const absent = await api.call('GET', '/api/v1/nothing');
    expect([absent.status, absent.body.type]).toEqual([404, '/problems/not-found']);
    const wrong = await api.call('PUT', '/api/v1/cases', { body: {} });
    expect([wrong.status, wrong.body.type, wrong.headers.get('allow')]).toEqual([
      405,
      '/problems/method-not-allowed',
      'POST, GET',
    ]);
  });

  test('the page of each problem says how to mend it', async () => {
    const page = await api.call('GET', '/problems/extension-after-due');
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('delay notice')]);
    expect((await api.call('GET', '/problems/constructor')).status).toBe(404);
  });
});

describe('Only staff may say how and when something came in', () => {
  test.each([{ channel: 'letter' }, { receivedOn: '2026-02-01' }, { procedure: 'ho-code' }, { lateEntryReason: 'x' }])(
    'a lodging with %j needs a token',
    async (field) => {
      const refused = await lodge({ description: 'x', ...field });
      expect([refused.status, refused.body.type]).toEqual([401, '/problems/unauthenticated']);
      expect(refused.headers.get('www-authenticate')).toContain('Bearer');
    },
  );

  test('an auditor may not take anything in', async () => {
    expect((await lodge({ description: 'x', channel: 'letter' }, {}, auditor.token)).status).toBe(403);
    expect((await lodge({ description: 'x' }, {}, auditor.token)).status).toBe(403);
  });

  test('a letter that lay for a week is judged by the day it came, and needs a reason', async () => {
    const letter = { description: 'a letter', channel: 'letter', receivedOn: '2026-02-23' };
    const refused = await lodge(letter, {}, officer.token);
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/lateEntryReason']);
    const taken = await lodge({ ...letter, lateEntryReason: 'lay in another office' }, {}, officer.token);
    expect(taken.body).toMatchObject({ receivedOn: '2026-02-23', acknowledgeBy: '2026-03-02' });
  });

  test('nothing can have come in tomorrow', async () => {
    const letter = { description: 'a letter', channel: 'letter', receivedOn: '2026-03-03' };
    expect((await lodge(letter, {}, officer.token)).status).toBe(422);
  });
});

describe('The worklist', () => {
  test('goes through every case once, in order of what is due, whatever the size of a page', async () => {
    const other = await api.addOrganisation();
    const { token } = await other.addStaff({ role: 'officer' });
    const made: string[] = [];
    for (let day = 2; day <= 8; day++) {
      api.setClock(new Date(`2026-03-0${day}T09:00:00Z`));
      const lodged = await api.call('POST', '/api/v1/cases', { host: other.host, body: { description: `day ${day}` } });
      made.push(lodged.body.reference);
    }
    for (const limit of [1, 2, 3, 50]) {
      const seen: { reference: string; nextDue: { due: string } }[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const query: string = `limit=${limit}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`;
        const page: Answer = await api.call('GET', `/api/v1/cases?${query}`, { token });
        seen.push(...page.body.items);
        cursor = page.body.nextCursor;
      }
      expect(seen.map((row) => row.reference).sort()).toEqual([...made].sort());
      const dues = seen.map((row) => row.nextDue.due);
      expect(dues).toEqual([...dues].sort());
    }
    const first = await api.call('GET', '/api/v1/cases?limit=2', { token });
    const cursor = encodeURIComponent(first.body.nextCursor);
    const changed = await api.call('GET', `/api/v1/cases?limit=2&overdue=true&cursor=${cursor}`, { token });
    expect([changed.status, changed.body.type]).toEqual([400, '/problems/malformed']);
    api.setClock(new Date('2026-03-02T10:15:00Z'));
  });
});
