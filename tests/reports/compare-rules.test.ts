import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findProcedure } from '../../src/machines/find-procedure.ts';
import { policy, type Policy } from '../../src/machines/policy.ts';
import type { Procedure } from '../../src/machines/procedure.ts';
import { closuresThatCount } from '../../src/machines/policy.ts';
import { nationCalendar } from '../../src/calendar/nations.ts';
import { compareRules, isChanged } from '../../src/reports/compare-rules.ts';
import { scenarioFile, type Scenario } from '../../src/scenarios/scenario-file.ts';
import { paperHistories } from '../support/paper-history.ts';

const scenarios = ['scenarios', 'tests/scenarios/extra'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name): [string, Scenario] => [
      name,
      scenarioFile.parse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))),
    ]),
);
const code = findProcedure('lgsco-code')!;

/** The Code with so many working days for the answer of stage 1. */
function withDays(amount: number): Procedure {
  const draft = structuredClone(code);
  const stage = draft.stages[0]!;
  stage.respond = { ...stage.respond, limit: { ...stage.respond.limit!, amount } };
  if (stage.backstop) stage.backstop = { ...stage.backstop, limit: { ...stage.backstop.limit, amount: amount + 5 } };
  return draft;
}

function compareOne(steps: [string, Record<string, unknown>][], instead: { draft?: Procedure; policy?: Policy }) {
  const scenario = scenarioFile.parse({
    id: 'W',
    title: 'one case',
    procedure: 'lgsco-code',
    calendar: 'england-and-wales',
    steps: steps.map(([at, event]) => ({ at, event })),
  });
  const { histories, rules } = paperHistories(scenario);
  const { draft, policy: chosen } = instead;
  const calendar = chosen && nationCalendar('england-and-wales', { closures: closuresThatCount(chosen) });
  const other = {
    ...rules,
    draft,
    ...(chosen && { policyOf: () => chosen }),
    ...(calendar && { calendarOf: () => calendar }),
  };
  return compareRules(histories[0]!.bodies, rules, other, '2026-11-25')!;
}

const received = { type: 'receive', channel: 'web', description: 'missed bins' };
const usual: [string, Record<string, unknown>][] = [
  ['2026-03-02T10:00', received],
  ['2026-03-04T11:00', { type: 'acknowledge' }],
  ['2026-03-17T15:00', { type: 'respond', outcome: 'upheld' }],
];

describe('the same history under other rules', () => {
  test.each(scenarios)('%s: rules that say the same change nothing', (_name, scenario) => {
    const { histories, rules } = paperHistories(scenario);
    for (const { bodies } of histories) {
      const { id, version } = bodies[0]!.procedure;
      const draft = structuredClone(findProcedure(id, version)!);
      const compared = compareRules(bodies, rules, { ...rules, draft }, '2026-11-25');
      expect(compared?.refused).toEqual([]);
      expect(compared?.runs.filter(isChanged)).toEqual([]);
      expect(compared?.runs.length).toBeGreaterThanOrEqual(0);
    }
  });

  test('with eight working days instead of ten the same answer is late', () => {
    const { runs, refused } = compareOne(usual, { draft: withDays(8) });
    expect(refused).toEqual([]);
    expect(runs.filter(isChanged).filter(({ clock }) => clock === 'stage1.respond')).toEqual([
      {
        clock: 'stage1.respond',
        run: 1,
        before: { due: '2026-03-18', target: null, standing: 'met', missedTarget: false },
        after: { due: '2026-03-16', target: null, standing: 'late', missedTarget: false },
      },
    ]);
  });

  test('an extension in time under the one is too late under the other, and is named', () => {
    const extend = { type: 'extend', workingDays: 5, reason: 'illness', ombudsmanDetails: true };
    const [receive, acknowledge, respond] = usual;
    const { refused, runs } = compareOne([receive!, acknowledge!, ['2026-03-17T09:00', extend], respond!], {
      draft: withDays(8),
    });
    expect(refused).toEqual([
      { seq: 3, type: 'extend', happenedAt: '2026-03-17T09:00:00.000Z', code: 'extension-after-due' },
    ]);
    expect(runs.find(({ clock }) => clock === 'stage1.respond')?.after?.standing).toBe('late');
  });

  test('closures that stop the clock move dates later', () => {
    const closed = policy.parse({ closures: ['2026-03-05', '2026-03-06'], closuresStopClock: true });
    const { runs } = compareOne(usual, { policy: closed });
    const response = runs.find(({ clock }) => clock === 'stage1.respond');
    expect(response).toMatchObject({ before: { due: '2026-03-18' }, after: { due: '2026-03-20' } });
  });

  test("a target of the organisation's own is counted beside the date", () => {
    const strict = policy.parse({ targets: { 'stage1.respond': { workingDays: 8 } } });
    const response = compareOne(usual, { policy: strict }).runs.find(({ clock }) => clock === 'stage1.respond')!;
    expect(response.after).toEqual({ due: '2026-03-18', target: '2026-03-16', standing: 'met', missedTarget: true });
    expect(isChanged(response)).toBe(true);
  });

  test('a clock that only one of the two rules has is there on one side', () => {
    const draft = structuredClone(code);
    draft.overall = null;
    const overall = compareOne(usual, { draft }).runs.find(({ clock }) => clock === 'service.overall');
    expect(overall?.after).toBeNull();
    expect(overall?.before?.standing).toBe('overdue');
  });

  test('a history that does not come out as sealed is not compared', () => {
    const { histories, rules } = paperHistories(
      scenarioFile.parse({ ...scenarios[0]![1], steps: [{ at: usual[0]![0], event: received }] }),
    );
    const broken = histories[0]!.bodies.map((body) => ({ ...body, snapshot: 'x' }));
    expect(compareRules(broken, rules, rules, '2026-11-25')).toBeNull();
  });
});
