import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type TestApi, type TestOrganisation } from '../support/api.ts';

let api: TestApi;
let council: TestOrganisation;

beforeAll(async () => {
  api = await startApi({ trustProxy: true, limits: {} });
  council = await api.addOrganisation();
});
afterAll(() => api.close());

function lodge(description: string, from: string) {
  const headers = { 'X-Forwarded-For': from };
  return api.call('POST', '/api/v1/cases', { host: council.host, body: { description }, headers });
}

describe('Two thousand posts of programs', () => {
  test('keep no genuine complaint out: each of the twenty among them is taken the first time it is sent', async () => {
    const genuine: Promise<number>[] = [];
    const bots: number[] = [];
    for (let n = 0; n < 2_000; n += 50) {
      const some = Array.from({ length: 50 }, (_, i) => lodge(`Buy pills ${n + i}`, `198.51.100.${(n + i) % 5}`));
      if (n % 100 === 0) genuine.push(lodge(`My bins ${n}`, `192.0.2.${n / 100}`).then(({ status }) => status));
      bots.push(...(await Promise.all(some)).map(({ status }) => status));
    }
    const taken = await Promise.all(genuine);
    expect(taken).toEqual(Array.from({ length: 20 }, () => 201));
    expect(bots.filter((status) => status === 429).length).toBeGreaterThan(1_500);
    const [row] = await api.db
      .superuserSql`select count(*)::int as n from redress.case_texts where value like 'My bins%'`;
    expect(row?.['n']).toBe(20);
  }, 300_000);
});
