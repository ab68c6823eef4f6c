import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../src/machines/compile.ts';
import { findProcedure } from '../../src/machines/find-procedure.ts';
import { lintMachine, lintProcedure } from '../../src/machines/lint.ts';
import { addProcedures } from '../../src/machines/own-procedures.ts';
import type { Procedure } from '../../src/machines/procedure.ts';
import { readProcedures } from '../../src/machines/read-procedures.ts';
import { runScenario } from '../../src/scenarios/run-scenario.ts';
import { scenarioFile } from '../../src/scenarios/scenario-file.ts';
import { readSource } from '../architecture/rules/source.ts';
import { givenUnder } from '../support/given.ts';

const page = readFileSync('docs/add-a-procedure.md', 'utf8');
const blocks = [...page.matchAll(/^```(ts|json)\n([^]*?)^```/gm)].map(([, kind = '', text = '']) => ({ kind, text }));
const file = blocks.find(({ kind, text }) => kind === 'ts' && text.includes('defineProcedure('))?.text ?? '';
const line = blocks.find(({ kind, text }) => kind === 'ts' && text.startsWith('import { university }'))?.text ?? '';
const story =
  blocks.find(({ kind, text }) => kind === 'json' && text.includes('"procedure": "university"'))?.text ?? '';
const example = readFileSync('examples/university.json', 'utf8');

/** A copy of the source with the one file and the one line of the page, and nothing else. */
let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'redress-eleventh-'));
  for (const part of ['src', 'bin', 'package.json', 'tsconfig.json'])
    cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
  const folder = join(copy, 'src/machines/procedures');
  writeFileSync(join(folder, 'university.ts'), file);
  const index = readFileSync(join(folder, 'index.ts'), 'utf8');
  const [imported = '', listed = ''] = line.split('\n');
  writeFileSync(join(folder, 'index.ts'), `${imported}\n${index.replace(/\n\];/, `\n${listed}\n];`)}`);
  mkdirSync(join(copy, 'scenarios'));
  writeFileSync(join(copy, 'scenarios/U01.json'), story);
});
afterAll(() => rmSync(copy, { recursive: true }));

function redress(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { PATH: process.env['PATH'], HOME: copy };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(copy, 'bin/redress.mjs'), ...args], { env, cwd: copy }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

describe('an eleventh procedure is one file and one line', () => {
  test('with them it is there, and a complaint under it is lived through to its end', async () => {
    const shown = await redress('procedure', 'show', 'university');
    expect(shown.out).toContain('stage1.respond      60 calendar days');
    const run = await redress('scenario', 'scenarios/U01.json');
    expect(run.out).toContain('1 passed, 0 failed');
    expect(run.code).toBe(0);
  }, 120_000);

  test('without them there is no such procedure', () => {
    const run = runScenario(scenarioFile.parse(JSON.parse(story)));
    expect(run).toMatchObject({ passed: false, cutShort: expect.stringContaining('university') });
  });

  test('no other file of the source names it', () => {
    expect(
      readSource()
        .filter(({ text }) => /university|\boia\b/i.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test('as JSON it says the same, and is kept in step', async () => {
    const { out } = await redress('procedure', 'export', 'university');
    expect(JSON.parse(example)).toEqual(JSON.parse(out));
  }, 120_000);
});

describe("the example as a council's own procedure", () => {
  let university: Procedure;
  beforeAll(() => {
    university = readProcedures(example).procedures[0]!;
    addProcedures([university]);
  });

  test('is taken as it is', () => {
    expect(readProcedures(example).faults).toEqual([]);
  });

  test('passes the lint, and its machine has no way of acting by itself', () => {
    expect([...lintProcedure(university), ...lintMachine(compile(university))]).toEqual([]);
    expect(findProcedure('university')?.stages.map(({ title }) => title)).toEqual(['Formal stage', 'Review']);
  });

  test('a stage of early resolution before it would be a third stage, and is refused', () => {
    const [formal, review] = university.stages;
    const early = { ...formal!, id: 'stage1', title: 'Early resolution' };
    const stages = [early, { ...formal!, id: 'stage2' }, { ...review!, id: 'stage3' }];
    expect(lintProcedure({ ...university, stages })).toContainEqual(expect.stringContaining('has 3 stages'));
  });

  test('goes from the formal stage to the review and to the Independent Adjudicator, and can be left everywhere', () => {
    const received = { type: 'receive', channel: 'email', description: 'x', at: '2026-03-02T10:00' } as const;
    let one = givenUnder({}, 'university', received);
    const steps = [
      [{ type: 'acknowledge', at: '2026-03-05T09:00' }, 'stage1.awaitingResponse'],
      [{ type: 'respond', outcome: 'upheld', at: '2026-04-01T09:00' }, 'stage1.answered'],
      [{ type: 'requestEscalation', at: '2026-04-10T09:00' }, 'stage2.awaitingResponse'],
      [{ type: 'respond', outcome: 'notUpheld', at: '2026-05-05T09:00' }, 'stage2.answered'],
    ] as const;
    for (const [event, state] of steps) {
      expect(one.look().allowed.length).toBeGreaterThan(0);
      one = one.when(event).then(state);
    }
    expect(one.look().clocks['ombudsman.window']?.due).toBe('2027-05-05');
    one.when({ type: 'requestEscalation', at: '2026-05-06T09:00' }).thenRefused('event-not-permitted');
  });

  test('every scenario step of the page holds', () => {
    const run = runScenario(scenarioFile.parse(JSON.parse(story)));
    expect(run.steps.flatMap(({ step, failures }) => failures.map((failure) => `${step}: ${failure}`))).toEqual([]);
    expect(run.passed).toBe(true);
  });
});
