import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adoptPolicy } from '../../src/identity/adopt-policy.ts';
import { policiesOf } from '../../src/identity/policies-of.ts';
import { policy } from '../../src/machines/policy.ts';
import { redress } from '../support/redress-command.ts';
import { staffId, startWorld, type World } from '../support/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'redress-policy-'));
let world: World;
beforeAll(async () => {
  // The command has the clock of this machine.
  world = await startWorld({ at: new Date().toISOString() });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await world.close();
});

const run = (...args: string[]) =>
  redress(['policy', ...args], { DATABASE_URL: world.database.url, REDRESS_THROWAWAY_DATABASE: 'true' });
const file = (content: unknown): string => {
  const path = join(folder, 'policy.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
};
const year = new Date().getFullYear() + 2;
const far = `${year}-06-01`;

describe('redress policy', () => {
  test('what it shows as JSON is taken back by adopt, as the next version, by the one who decided it', async () => {
    const shown = await run('show', '--json');
    expect(shown.code).toBe(0);
    const chosen = { ...JSON.parse(shown.out), targets: { 'stage1.respond': { workingDays: 8 } } };
    const email = `ruth.kowalczyk@${world.organisationId}.example.org`;
    const adopted = await run('adopt', file(chosen), '--from', far, '--by', email);
    expect(adopted).toMatchObject({ code: 0, out: expect.stringContaining('Version 2 is adopted.') });
    const [latest, first] = await policiesOf(world.officer);
    expect(latest).toMatchObject({ version: 2, by: 'Ruth Kowalczyk', body: { targets: chosen.targets } });
    expect(latest?.inForceFrom.toISOString()).toBe(`${year}-05-31T23:00:00.000Z`);
    expect(first).toMatchObject({ version: 1 });
    const { out } = await run('show');
    expect(out).toMatch(new RegExp(`2 +${far} +adopted by Ruth Kowalczyk\n1 +\\d{4}-\\d\\d-\\d\\d +in force`));
    expect(out).toContain('Version 1:');
  }, 180_000);

  test('what is laxer than the procedures is refused, and nothing is written', async () => {
    const count = async () => (await policiesOf(world.officer)).length;
    const before = await count();
    const laxer = await run('adopt', file({ targets: { 'stage1.respond': { workingDays: 12 } } }), '--from', far);
    expect(laxer.code).toBe(1);
    expect(laxer.errors).toContain('cannot be adopted.\ntargets: 12 working days for stage1.respond is not stricter');
    const malformed = await run('adopt', file({ maxExtensions: 'many' }), '--from', far);
    expect(malformed.errors).toContain('policy.json at /maxExtensions: ');
    expect(await count()).toBe(before);
  }, 180_000);

  test('says what is wrong with the day and the person', async () => {
    expect((await run('adopt', file({}), '--from', '2020-01-01')).errors).toContain('has passed: what was decided');
    const unknown = await run('adopt', file({}), '--from', far, '--by', 'nobody@example.org');
    expect(unknown.errors).toContain('--by: no active member of staff has this e-mail address');
    expect((await run('show', '--organisation', 'nowhere')).errors).toContain('There is no organisation nowhere');
  }, 180_000);
});

describe('adopting a policy', () => {
  const chosen = policy.parse({ maxExtensions: 2 });
  const inForceFrom = new Date(`${year + 3}-01-01T00:00:00Z`);

  test('two at once become two versions', async () => {
    const adopt = () => adoptPolicy(world.manager, { policy: chosen, inForceFrom, by: staffId(world.manager) });
    const versions = (await Promise.all([adopt(), adopt()])).map(({ version }) => version);
    expect(versions[0]).not.toBe(versions[1]);
  });

  test('one that would put another out of force before it begins is refused', async () => {
    const early = { policy: chosen, inForceFrom: new Date(`${year + 2}-01-01T00:00:00Z`), by: null };
    expect(await adoptPolicy(world.manager, early)).toMatchObject({ outcome: 'tooEarly', inForceFrom });
  });

  test('another council keeps its own', async () => {
    const elsewhere = await startWorld({ beside: world });
    expect((await policiesOf(elsewhere.officer)).map(({ version }) => version)).toEqual([1]);
  });
});
