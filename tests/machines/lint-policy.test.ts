import { describe, expect, test } from 'vitest';
import { findProcedure } from '../../src/machines/find-procedure.ts';
import { lintPolicy } from '../../src/machines/lint-policy.ts';
import { policy } from '../../src/machines/policy.ts';

const among = (...ids: string[]) => ids.map((id) => findProcedure(id)!);
const faults = (chosen: unknown, ...ids: string[]) =>
  lintPolicy(policy.parse(chosen), among(...(ids.length === 0 ? ['lgsco-code', 'ho-code'] : ids)));

describe('a policy beside the procedures of its organisation', () => {
  test('one that chooses nothing may be adopted, whatever the procedures', () => {
    for (const id of ['lgsco-code', 'ho-code', 'spso-mchp', 'nipso-mchp', 'children-2006', 'fca-disp'])
      expect(faults({}, id)).toEqual([]);
  });

  test('a stricter target may be adopted; one that is no stricter, or of no clock, may not', () => {
    expect(faults({ targets: { 'stage1.respond': { workingDays: 8 } } })).toEqual([]);
    expect(faults({ targets: { 'stage1.respond': { workingDays: 10 } } })).toEqual([
      'targets: 10 working days for stage1.respond is not stricter than what is due anyway (10 working days).',
    ]);
    expect(faults({ targets: { 'stage1.answer': { workingDays: 3 } } })[0]).toMatch(
      /^targets: no clock is called "stage1\.answer"\. There are: stage1\.acknowledge, stage1\.respond, /,
    );
    expect(faults({ targets: { 'single.respond': { workingDays: 39 } } }, 'fca-disp')).toEqual([]);
    expect(faults({ targets: { 'single.respond': { workingDays: 40 } } }, 'fca-disp')[0]).toContain('(8 weeks)');
  });

  test('settings must be those of a procedure of the organisation', () => {
    expect(faults({ settings: { 'psow-csa': { stage2Start: 'acknowledgement' } } }, 'psow-csa')).toEqual([]);
    expect(faults({ settings: { 'psow-csa': { stage2Start: 'acknowledgement' } } })).toEqual([
      'settings: psow-csa is not among the procedures of the organisation (lgsco-code, ho-code).',
    ]);
    expect(faults({ settings: { 'psow-csa': { stageTwo: 'x' } } }, 'psow-csa')[0]).toContain('It has: stage2Start,');
    expect(faults({ settings: { 'psow-csa': { stage2Start: 'never' } } }, 'psow-csa')[0]).toContain(
      'can be request, acknowledgement, not "never"',
    );
  });

  test('a window may not be shorter than the one that people must have', () => {
    expect(faults({ escalationWindow: { workingDays: 20 } })).toEqual([]);
    expect(faults({ escalationWindow: { workingDays: 20 } }, 'children-2006')).toEqual([]);
    expect(faults({ escalationWindow: { workingDays: 19 } }, 'children-2006')[0]).toMatch(
      /^escalationWindow: 19 working days is shorter than children-2006 allows\. It gives 20 working days/,
    );
  });

  test('a complaint may not count as received later than it must', () => {
    expect(faults({ receipt: 'registered' })).toEqual([]);
    expect(faults({ receipt: 'registered' }, 'fca-disp')[0]).toContain('"registered" counts later than fca-disp says');
  });

  test('closures may not put off what must be done, but local holidays of a model procedure may', () => {
    const closed = { closures: ['2026-12-29'], closuresStopClock: true };
    expect(faults(closed, 'children-2006')[0]).toContain(
      'closuresStopClock: children-2006 says that stage1.respond must',
    );
    expect(faults({ closures: ['2026-12-29'] }, 'children-2006')).toEqual([]);
    expect(faults(closed, 'spso-mchp')).toEqual([]);
  });

  test('what would have no effect, or makes no sense, is said', () => {
    expect(faults({ cutOff: '17:00' })[0]).toContain('counts only with "receipt": "nextWorkingDay"');
    expect(faults({ cutOff: '17:00', receipt: 'nextWorkingDay' })).toEqual([]);
    const rung = (name: string, workingDays: number) => ({ rung: name, workingDays, at: '09:00', to: ['handler'] });
    const ladder = (...rungs: unknown[]) => ({ ladder: { rungs, repeatEveryWorkingDays: null } });
    expect(faults(ladder(rung('overdue', 3), rung('dueToday', 0)))).toEqual([
      'ladder: put the rungs in the order of their days.',
    ]);
    expect(faults(ladder(rung('overdue', 1), rung('overdue', 2)))).toEqual(['ladder: each rung may stand in it once.']);
    expect(faults({ openingHours: { '1': [{ from: '17:00', to: '09:00' }] } })[0]).toContain('ends before it begins');
  });
});
