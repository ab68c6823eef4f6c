import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { scenarioCommand } from '../../src/cli/scenario.ts';

const folder = mkdtempSync(join(tmpdir(), 'redress-scenarios-'));
afterAll(() => rmSync(folder, { recursive: true }));

class Exit extends Error {
  readonly exitCode: number;

  constructor(exitCode: number) {
    super(`exit ${exitCode}`);
    this.exitCode = exitCode;
  }
}

describe('redress scenario', () => {
  it('prints a line for each scenario, then the sum', async () => {
    const { out, code } = await run('scenarios/S01-straight-through.json', 'scenarios/S05a-second-extension-refused.json');
    expect(out).toBe(
      'ok S01 Straight through, with a remedy to finish (LGSCO)\n' +
        'ok S05a Two extensions where the policy allows one (LGSCO)\n2 passed, 0 failed\n',
    );
    expect(code).toBe(0);
  });

  it('says at which step and how a scenario fails, and exits 1', async () => {
    const step = { at: '2026-03-02T10:00', event: { type: 'receive', channel: 'web', description: 'x' } };
    const expected = { clocks: { 'stage1.acknowledge': { due: '2026-03-08' } } };
    const { out, code } = await run(write('wrong.json', { steps: [step, { at: '2026-03-03T10:00', expect: expected }] }));
    expect(out).toBe('FAIL X01 step 2: stage1.acknowledge due is 2026-03-09, expected 2026-03-08\n0 passed, 1 failed\n');
    expect(code).toBe(1);
  });

  it('fails a scenario of a procedure that is not in this version, with the reason', async () => {
    const step = { at: '2026-03-02T10:00', event: { type: 'receive', channel: 'web', description: 'x' } };
    const { out, code } = await run(write('other.json', { procedure: 'of-another-country', steps: [step] }));
    expect(out).toContain('FAIL X01 step 1: there is no procedure of-another-country');
    expect(out).toContain('redress procedure list');
    expect(code).toBe(1);
  });

  it('answers every step in JSON, one object a line', async () => {
    const { out, error, code } = await run('scenarios/S05a-second-extension-refused.json', '--json');
    const answers = out.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers).toHaveLength(4);
    expect(Object.keys(answers[0]!)).toEqual(
      expect.arrayContaining(['step', 'at', 'accepted', 'code', 'states', 'clocks', 'duties', 'flags', 'effects', 'allowed']),
    );
    expect(answers[3]).toMatchObject({ step: 4, accepted: false, code: 'too-many-extensions', effects: [] });
    expect(error).toContain('1 passed, 0 failed');
    expect(code).toBe(0);
  });

  it('runs every file of a folder', async () => {
    const { out } = await run('scenarios');
    expect(out).toMatch(/\n23 passed, 0 failed\n$/);
  });

  it('says how to mend what cannot be read, and exits 2', async () => {
    writeFileSync(join(folder, 'broken.json'), '{');
    expect(await run(join(folder, 'broken.json'))).toMatchObject({ code: 2, error: expect.stringContaining('JSON') });
    expect(await run(write('odd.json', { steps: [], nation: 1 }))).toMatchObject({ code: 2, error: expect.stringContaining('scenarios/README.md') });
    const steps = [{ at: '2026-03-03T09:00' }, { at: '2026-03-02T09:00' }];
    expect(await run(write('back.json', { steps }))).toMatchObject({
      code: 2,
      error: expect.stringContaining('put the steps in order'),
    });
    expect(await run('no/such/folder')).toMatchObject({ code: 2, error: expect.stringContaining('Give the path') });
    expect(await run()).toMatchObject({ code: 2, error: expect.stringContaining('--help') });
  });
});

function write(name: string, part: object): string {
  const file = join(folder, name);
  const base = { id: 'X01', title: 'x', procedure: 'lgsco-code', calendar: 'england-and-wales' };
  writeFileSync(file, JSON.stringify({ ...base, ...part }));
  return file;
}

async function run(...args: string[]): Promise<{ out: string; error: string; code: number }> {
  const said = { out: '', error: '', code: 0 };
  const command = scenarioCommand({
    read: () => (async function* () {})(),
    write: async (text) => void (said.out += text),
    writeError: (text) => void (said.error += text),
    exit: (code) => {
      throw new Exit(code);
    },
    setExitCode: (code) => void (said.code = code),
  });
  try {
    await command.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
    said.code = error.exitCode;
  }
  return said;
}
