import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CaseView } from '../../src/cases/view.ts';
import { nextSteps } from '../../src/web/case/next-step.ts';
import { statesInWords } from '../../src/web/case/case-in-words.ts';
import { countBars } from '../../src/web/charts/count-bars.ts';
import { stackedBars } from '../../src/web/charts/stacked-bars.ts';
import { numberOf, shareOf } from '../../src/web/pages/audit/count-link.ts';
import { readPeriod } from '../../src/web/pages/audit/read-period.ts';
import { givenUnder } from '../support/given.ts';
import { projectFolder } from '../support/process.ts';

describe('The bars of the compliance page', () => {
  const part = (name: string, n: number) => ({ name, n, className: `redress-svg-${name}` });
  const chart = stackedBars(
    [
      { name: 'First <b>', parts: [part('met', 3), part('late', 1), part('void', 0)] },
      { name: 'Second', parts: [part('met', 0), part('late', 0), part('void', 2)] },
    ],
    'Two bars',
  );

  test('each part is as long as its share', () => {
    const widths = [...String(chart.svg).matchAll(/width="([\d.]+)"\s+height="22"/g)].map(([, width]) => Number(width));
    expect(widths).toEqual([479, 159, 639]);
  });

  test('says the same in a table and in a sentence, for those who cannot look', () => {
    expect(chart.table.rows).toEqual([
      ['First <b>', '3', '1', '0'],
      ['Second', '0', '0', '2'],
    ]);
    expect(String(chart.svg)).toContain('aria-label="Two bars"');
  });

  test('carries no style of its own, which the content policy would refuse, and no markup of others', () => {
    expect(String(chart.svg)).not.toMatch(/style=|<b>/);
  });
});

test('A bar that counts has its number at its name: a narrow screen cuts off where the longest bar ends', () => {
  const chart = countBars([{ name: 'Priya Nair', n: 22, className: 'redress-svg-working' }], 'One bar', [
    'Who',
    'Open',
  ]);
  expect(String(chart.svg)).toContain('>Priya Nair: 22</text');
});

test('Numbers and percentages of the compliance page lead to their cases, for those only who may see them', () => {
  const counts = { met: 2, metExtended: 0, late: 1, overdue: 0, running: 0, void: 0 };
  const row = { procedure: 'lgsco-code', clock: 'stage1.respond', n: 3, ownTarget: null, ...counts };
  const period = { from: '2026-01-01', to: '2026-12-31' };
  const share = { state: 'finished', kept: 2, of: 3 } as const;
  expect(String(shareOf(row, share, { ...period, mayFollow: true }))).toMatch(/href="[^"]*state=finished"[^>]*>67%/);
  expect(String(shareOf(row, share, { ...period, mayFollow: false }))).toBe('67% (2 of 3)');
  expect(String(numberOf(row, { state: 'late', n: 1, name: 'Late' }, { ...period, mayFollow: false }))).toBe('1');
});

describe('The period of the compliance page', () => {
  const read = (query: string) => readPeriod(new URLSearchParams(query), '2026-04-09');

  test('is the last twelve months unless another is asked for', () => {
    expect(read('').period).toEqual({ from: '2025-04-10', to: '2026-04-09' });
  });

  test('comes in one piece from a link and in three boxes from the form', () => {
    expect(read('from=2026-03-01&to=2026-03-31').period).toEqual({ from: '2026-03-01', to: '2026-03-31' });
    const boxes = 'from-day=1&from-month=3&from-year=2026&to-day=31&to-month=3&to-year=2026';
    expect(read(boxes).period).toEqual({ from: '2026-03-01', to: '2026-03-31' });
  });

  test('a day that is none, and an end before its beginning, are said at their boxes', () => {
    expect(read('from=2026-02-30').faults).toEqual([
      { field: 'from-day', message: 'Enter a real date, for example 27 3 2026' },
    ]);
    expect(read('from=2026-04-01&to=2026-03-01').faults.map(({ field }) => field)).toEqual(['to-day']);
  });
});

describe('The next step of a case', () => {
  const look: CaseView['look'] = { states: [], clocks: {}, duties: [], flags: [], allowed: [] };
  const clock = (name: string) => ({ clock: name, due: '2026-03-09' });
  const nothing = { stage: null, issues: [], remedies: [], actions: [], forStaff: null, represented: null };

  test('is what stops the next clock', () => {
    const nextDue = clock('stage2.respond');
    expect(nextSteps({ ...nothing, allowed: ['assign', 'respond'], nextDue, look })).toEqual({
      primary: 'respond',
      others: ['assign'],
    });
  });

  test('is what settles a duty where the clock cannot be stopped yet', () => {
    const owed: CaseView['look'] = { ...look, duties: ['late-complaint-discretion'] };
    const steps = nextSteps({
      ...nothing,
      allowed: ['refuse', 'acceptLate'],
      nextDue: clock('stage1.acknowledge'),
      look: owed,
    });
    expect(steps).toEqual({ primary: 'acceptLate', others: ['refuse'] });
  });

  test('is to write the points down where the time to answer waits for them', () => {
    const stage = { id: 'stage2', title: 'Investigation', contents: [], extension: null };
    const at = { at: '2026-03-02T10:00' };
    const inquiry = givenUnder(
      {},
      'children-2006',
      { type: 'receive', channel: 'web', description: 'The visits stopped', ...at },
      { type: 'transfer', reason: 'Both agree to an investigation', ...at },
    );
    const waiting = inquiry.look();
    const steps = nextSteps({ ...nothing, stage, allowed: ['assign', 'define'], nextDue: null, look: waiting });
    expect(steps).toEqual({ primary: 'define', others: ['assign'] });
  });

  test('offers nothing that may not be done, nor a remedy where none was promised', () => {
    expect(nextSteps({ ...nothing, allowed: [], nextDue: clock('stage1.respond'), look })).toEqual({
      primary: null,
      others: [],
    });
    expect(nextSteps({ ...nothing, allowed: ['completeRemedy'], nextDue: null, look }).others).toEqual([]);
  });

  test('a state is told in words, never by its name in the machine', () => {
    expect(statesInWords(['stage1', 'stage1.awaitingResponse'])).toBe('Stage 1, to be answered');
    expect(statesInWords(['stage1', 'stage1.somethingNew'])).toBe('Stage 1');
  });
});

describe('The stylesheet', () => {
  test('is what the sources make of it', () => {
    const run = () => execFileSync(process.execPath, ['scripts/build-css.mjs', '--check'], { cwd: projectFolder });
    expect(run).not.toThrow();
  });

  test('holds no typeface of GOV.UK, nor fetches one', () => {
    const css = readFileSync(`${projectFolder}src/web/assets/redress.css`, 'utf8');
    expect(css.length).toBeGreaterThan(100_000);
    expect(css).not.toMatch(/GDS Transport|@font-face/);
  });
});
