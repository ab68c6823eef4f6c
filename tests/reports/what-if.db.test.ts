import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fireDeadlines } from '../../src/cases/fire-deadlines.ts';
import type { OpenedCase } from '../../src/cases/open-case.ts';
import { findProcedure } from '../../src/machines/find-procedure.ts';
import { policy } from '../../src/machines/policy.ts';
import type { Procedure } from '../../src/machines/procedure.ts';
import { compliance } from '../../src/reports/compliance.ts';
import type { WhatIfQuestion } from '../../src/reports/read-comparisons.ts';
import type { WhatIfCase } from '../../src/reports/what-if-tally.ts';
import { whatIf } from '../../src/reports/what-if.ts';
import { redress, type CommandResult } from '../support/redress-command.ts';
import { acknowledgement, answer, startWorld, valueOf, type World } from '../support/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'redress-what-if-'));
const code = findProcedure('lgsco-code')!;
let world: World;
/** Answered on the seventh, ninth and eleventh working day; extended on the ninth; never answered; of the other Code. */
let cases: Record<'early' | 'ninth' | 'late' | 'extended' | 'open' | 'home', OpenedCase>;

beforeAll(async () => {
  world = await startWorld({ at: '2026-03-02T10:15' });
  const open = async (procedure = 'lgsco-code') => {
    world.setClock('2026-03-02T10:15');
    const opened = await world.open({ procedure });
    world.setClock('2026-03-02T11:00');
    await act(opened, acknowledgement);
    return opened;
  };
  cases = {
    early: await open(),
    ninth: await open(),
    late: await open(),
    extended: await open(),
    open: await open(),
    home: await open('ho-code'),
  };
  const add = { type: 'addIssue', text: 'A broken lid', related: false, wouldDelay: false };
  await act(cases.early, add, '2026-03-03T09:00');
  await act(cases.early, answer, '2026-03-11T09:00');
  await act(cases.ninth, answer, '2026-03-13T09:00');
  await act(
    cases.extended,
    { type: 'extend', workingDays: 5, reason: 'ill', ombudsmanDetails: true },
    '2026-03-13T09:00',
  );
  world.setClock('2026-03-16T09:30');
  await fireDeadlines(world.sweep, { limit: 50 });
  await act(cases.late, answer, '2026-03-17T09:00');
  await act(cases.home, answer, '2026-03-13T09:00');
  await act(cases.extended, answer, '2026-03-18T09:00');
  world.setClock('2026-06-01T09:00');
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await world.close();
});

async function act(opened: OpenedCase, event: unknown, at?: string): Promise<void> {
  if (at !== undefined) world.setClock(at);
  valueOf(await world.apply(opened, event));
}

function withDays(amount: number): Procedure {
  const draft = structuredClone(code);
  const stage = draft.stages[0]!;
  stage.respond = { ...stage.respond, limit: { ...stage.respond.limit!, amount } };
  if (stage.backstop) stage.backstop = { ...stage.backstop, limit: { ...stage.backstop.limit, amount: amount + 5 } };
  return draft;
}

const period = { from: '2026-03-01', to: '2026-03-31' };

async function ask(question: Partial<WhatIfQuestion>) {
  const found: WhatIfCase[] = [];
  const progress: number[] = [];
  const report = await whatIf(
    world.sweep,
    { ...period, ...question },
    {
      onCase: (changed) => void found.push(changed),
      onProgress: (cases) => void progress.push(cases),
    },
  );
  return { report, found, progress };
}

const answerOf = ({ changed }: WhatIfCase) => changed.find(({ clock }) => clock === 'stage1.respond');

describe('what if the Code gave eight working days instead of ten', () => {
  test('the cases that change are those answered after the eighth, and those still open', async () => {
    const { report, found, progress } = await ask({ draft: withDays(8), of: 'lgsco-code' });
    const changed = new Map(found.map((one) => [one.reference, answerOf(one)]));
    expect(changed.get(cases.ninth.reference)).toMatchObject({
      before: { due: '2026-03-16', standing: 'met' },
      after: { due: '2026-03-12', standing: 'late' },
    });
    expect(changed.get(cases.early.reference)).toMatchObject({
      before: { standing: 'met' },
      after: { standing: 'met' },
    });
    expect(changed.get(cases.late.reference)).toMatchObject({
      before: { standing: 'late' },
      after: { standing: 'late' },
    });
    expect(changed.get(cases.open.reference)).toMatchObject({ after: { due: '2026-03-12', standing: 'overdue' } });
    expect(changed.has(cases.home.reference)).toBe(false);
    // Five complaints, and the one that came of the broken lid, which was never acknowledged.
    expect(report).toMatchObject({ cases: 6, notReplayed: 0, changed: 6 });
    const row = report.clocks.find(({ clock }) => clock === 'stage1.respond');
    expect(row?.before).toMatchObject({ n: 5, met: 2, metExtended: 1, late: 1, overdue: 1 });
    expect(row?.after).toMatchObject({ n: 5, met: 1, metExtended: 0, late: 3, overdue: 1 });
    expect(progress.at(-1)).toBe(6);
  });

  test('an extension that would have come too late is named with its refusal', async () => {
    const { report, found } = await ask({ draft: withDays(8), of: 'lgsco-code' });
    expect(report.refusedEvents).toBe(1);
    expect(found.find(({ reference }) => reference === cases.extended.reference)?.refused).toEqual([
      expect.objectContaining({ type: 'extend', code: 'extension-after-due' }),
    ]);
  });
});

describe('drafts that say the same', () => {
  test('change nothing, and what they count is what the compliance report counts', async () => {
    const { report, found } = await ask({ draft: structuredClone(code), of: 'lgsco-code' });
    expect(found).toEqual([]);
    expect(report.changed).toBe(0);
    const { clocks } = await compliance(world.auditor, period);
    for (const { clock, before, after } of report.clocks) {
      expect(after).toEqual(before);
      const counted = clocks.find((row) => row.procedure === 'lgsco-code' && row.clock === clock);
      const { missedTarget: _own, ...standings } = before;
      expect(counted).toMatchObject(standings);
    }
  });

  test('of a policy, too, over the cases of every procedure', async () => {
    const { report } = await ask({ policy: policy.parse({}) });
    expect(report).toMatchObject({ cases: 7, changed: 0, refusedEvents: 0 });
  });
});

describe('what if the policy were another one', () => {
  test('closures that stop the clock move the dates behind them', async () => {
    const closed = policy.parse({ closures: ['2026-03-05', '2026-03-06'], closuresStopClock: true });
    const { found } = await ask({ policy: closed, of: 'ho-code' });
    expect(found.map(({ reference }) => reference)).toEqual([cases.home.reference]);
    expect(answerOf(found[0]!)).toMatchObject({ before: { due: '2026-03-16' }, after: { due: '2026-03-18' } });
  });

  test('own dates are counted beside the ones of the Code', async () => {
    const strict = policy.parse({ targets: { 'stage1.respond': { workingDays: 8 } } });
    const { report } = await ask({ policy: strict, of: 'lgsco-code' });
    const row = report.clocks.find(({ clock }) => clock === 'stage1.respond');
    expect(row?.before.missedTarget).toBe(0);
    expect(row?.after).toMatchObject({ missedTarget: 4, late: row?.before.late });
  });
});

describe('many cases', () => {
  test('are read page by page and each is counted once; other periods are left out', async () => {
    world.setClock('2026-05-04T10:00');
    for (let i = 0; i < 205; i += 1) await world.open();
    world.setClock('2026-06-01T09:00');
    const { report, progress } = await ask({
      draft: withDays(8),
      of: 'lgsco-code',
      from: '2026-05-01',
      to: '2026-05-31',
    });
    expect(progress).toEqual([200, 205]);
    expect(report.cases).toBe(205);
    expect((await ask({ draft: withDays(8), from: '2026-07-01', to: '2026-07-31' })).report.cases).toBe(0);
  });
});

describe('redress what-if', () => {
  function run(...args: string[]): Promise<CommandResult> {
    const env = { DATABASE_URL: world.database.url, REDRESS_THROWAWAY_DATABASE: 'true' };
    return redress(['what-if', '--from', period.from, '--to', period.to, ...args], env);
  }

  function file(name: string, content: unknown): string {
    writeFileSync(join(folder, name), JSON.stringify(content));
    return join(folder, name);
  }

  test('shows bars before and after, the cases that change and what was refused; progress goes to standard error', async () => {
    const { code: ended, out, errors } = await run('--procedure', file('draft.json', withDays(8)));
    expect(ended).toBe(0);
    expect(out).toContain('6 cases received from 2026-03-01 to 2026-03-31');
    expect(out).toMatch(/stage1\.respond +as they were +3 +1 +1 .*█/);
    expect(out).toMatch(/ +draft +1 +3 +1 .*█/);
    expect(out).toMatch(
      new RegExp(`${cases.ninth.reference} +stage1\\.respond +2026-03-16 +→ +2026-03-12 +met +→ +late`),
    );
    expect(out).toMatch(/1 event could not have happened[^]*extend +2026-03-13 +extension-after-due/);
    expect(errors).toContain('Looked at 6 cases');
  }, 180_000);

  test('gives every change as JSON or CSV', async () => {
    const draft = file('draft.json', withDays(8));
    const json = JSON.parse((await run('--procedure', draft, '--json')).out);
    expect(json.report).toMatchObject({ cases: 6, changed: 6 });
    expect(json.changes).toContainEqual(
      expect.objectContaining({ kind: 'clock', reference: cases.ninth.reference, oldState: 'met', newState: 'late' }),
    );
    const lines = (await run('--procedure', draft, '--csv')).out.trimEnd().split('\r\n');
    expect(lines).toHaveLength(json.changes.length + 1);
    expect(lines.filter((line) => line.startsWith('event,'))).toHaveLength(1);
  }, 180_000);

  test('says what is wrong with what it was asked', async () => {
    expect((await run()).errors).toContain('Give a draft: --procedure FILE or ID, --policy FILE, or both.');
    expect((await run('--procedure', 'nope')).errors).toContain('There is no procedure nope. There are: lgsco-code');
    const broken = file('broken.json', { ...withDays(8), stages: [] });
    expect((await run('--procedure', broken)).errors).toContain(`${broken} at /stages`);
    const laxer = file('policy.json', { targets: { 'stage1.respond': { workingDays: 12 } } });
    const { code: ended, errors } = await run('--policy', laxer, '--of', 'lgsco-code');
    expect(errors).toContain('is not stricter than what is due anyway');
    expect(ended).toBe(0);
  }, 180_000);
});
