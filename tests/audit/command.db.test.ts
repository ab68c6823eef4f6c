import { execFile } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../support/world.ts';

interface Ended {
  code: number;
  out: string;
  err: string;
}

describe('redress audit verify', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
    await world.open();
  });
  afterAll(() => world.close());

  function run(args: string[], url = world.database.url): Promise<Ended> {
    const env = { PATH: process.env['PATH'], DATABASE_URL: url, REDRESS_THROWAWAY_DATABASE: 'true' };
    return new Promise((resolve) => {
      execFile(process.execPath, ['bin/redress.mjs', 'audit', 'verify', ...args], { env }, (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
      });
    });
  }

  it('ends with 0 when every history is whole, with the answer alone on standard output', async () => {
    const { code, out } = await run(['--json']);
    expect(JSON.parse(out)).toEqual({
      ok: true,
      organisations: 1,
      cases: 1,
      events: 1,
      faults: [],
      configuration: { steps: 0, faults: [] },
      letters: { letters: 0, faults: [] },
    });
    expect(code).toBe(0);
  });

  it('ends with 2 when it cannot tell', async () => {
    const { code, out, err } = await run([], 'postgres://nobody:nothing@127.0.0.1:1/none');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('could not be checked');
  });

  it('ends with 1 and names the case and event when a history was changed', async () => {
    await world.database.superuserSql`update redress.case_texts set value = 'All is well'`;
    const { code, out } = await run([]);
    expect(code).toBe(1);
    expect(out).toMatch(/one fault was found[^]*case [0-9a-f-]{36}, event 1: description: the words were changed/);
  });
});
