import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redress, type CommandResult } from '../support/redress-command.ts';
import { startWorld, type World } from '../support/world.ts';

describe('redress audit verify', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
    await world.open();
  });
  afterAll(() => world.close());

  function run(args: string[], url = world.database.url): Promise<CommandResult> {
    return redress(['audit', 'verify', ...args], { DATABASE_URL: url, REDRESS_THROWAWAY_DATABASE: 'true' });
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
    const { code, out, errors } = await run([], 'postgres://nobody:nothing@127.0.0.1:1/none');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(errors).toContain('could not be checked');
  });

  it('ends with 1 and names the case and event when a history was changed', async () => {
    await world.database.superuserSql`update redress.case_texts set value = 'All is well'`;
    const { code, out } = await run([]);
    expect(code).toBe(1);
    expect(out).toMatch(/one fault was found[^]*case [0-9a-f-]{36}, event 1: description: the words were changed/);
  });
});
