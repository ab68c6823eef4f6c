import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runScenario } from '../../src/scenarios/run-scenario.ts';
import { scenarioFile, type Scenario } from '../../src/scenarios/scenario-file.ts';

const files = readdirSync('scenarios').filter((name) => name.endsWith('.json'));
const read = (file: string): Scenario => scenarioFile.parse(JSON.parse(readFileSync(`scenarios/${file}`, 'utf8')));
const failures = (scenario: Scenario): string[] => {
  const run = runScenario(scenario);
  return [...run.steps.flatMap((step) => step.failures), ...(run.cutShort === null ? [] : [run.cutShort])];
};

describe('the scenarios, through the pure engine', () => {
  it.each(files)('%s holds', (file) => {
    expect(failures(read(file))).toEqual([]);
  });

  it.each(files)('%s would fail if any one expectation were wrong', (file) => {
    const scenario = read(file);
    for (const spoiled of spoil(scenario)) expect(failures(spoiled), JSON.stringify(spoiled)).not.toEqual([]);
  });
});

describe('further scenarios, one for each sentence of the README', () => {
  const folder = 'tests/scenarios/extra';
  it.each(readdirSync(folder))('%s holds', (file) => {
    expect(failures(scenarioFile.parse(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))))).toEqual([]);
  });
});

describe('the runner', () => {
  const base = { id: 'X', title: 'x', procedure: 'lgsco-code', calendar: 'england-and-wales' } as const;
  const receive = { type: 'receive', channel: 'web', description: 'x' };
  const run = (...steps: object[]) => runScenario(scenarioFile.parse({ ...base, steps }));

  it('refuses a malformed event with invalid-event, not with a fault', () => {
    const at = '2026-03-02T10:00';
    for (const event of [{ type: 'nonsense' }, { ...receive, extra: 1 }, { ...receive, channel: 'fax' }, { type: 'receive' }]) {
      expect(run({ at, event, expect: { accepted: false, code: 'invalid-event', cases: 0 } }).passed).toBe(true);
    }
  });

  it('takes a step without an expectation to be accepted', () => {
    expect(run({ at: '2026-03-02T10:00', event: { type: 'close' } }).passed).toBe(false);
  });

  it('compares the end of a clock as an instant', () => {
    const steps = [
      { at: '2026-07-01T10:00', event: receive },
      { at: '2026-07-02T10:00', event: { type: 'acknowledge' } },
    ];
    const stopped = (text: string) =>
      run(...steps, { at: '2026-07-02T11:00', expect: { clocks: { 'stage1.acknowledge': { stopped: text } } } }).passed;
    expect([stopped('2026-07-02T10:00'), stopped('2026-07-02T09:00Z'), stopped('2026-07-02T10:00Z')]).toEqual([true, true, false]);
  });

  it('leads every case of a file through a calendar change', () => {
    const steps = [
      { at: '2026-03-02T10:00', event: receive },
      { at: '2026-03-02T10:00', event: receive, expect: { creates: 'b', cases: 2 } },
      { at: '2026-03-03T10:00', event: { type: 'calendarChange', add: ['2026-03-05'], remove: [] } },
      { at: '2026-03-03T10:00', expect: { clocks: { 'stage1.acknowledge': { due: '2026-03-10', originalDue: '2026-03-09' } } } },
      { at: '2026-03-03T10:00', case: 'b', expect: { clocks: { 'stage1.acknowledge': { due: '2026-03-10' } } } },
    ];
    expect(run(...steps).steps.flatMap((step) => step.failures)).toEqual([]);
  });

  it('starts without a holiday that was announced later', () => {
    const without = { calendar: 'england-and-wales', calendarWithout: ['2022-09-19'] };
    const steps = [
      { at: '2022-09-06T10:00', event: receive },
      { at: '2022-09-07T10:00', event: { type: 'acknowledge' }, expect: { clocks: { 'stage1.respond': { due: '2022-09-21' } } } },
      {
        at: '2022-09-10T10:00',
        event: { type: 'calendarChange', add: ['2022-09-19'], remove: [] },
        expect: { clocks: { 'stage1.respond': { due: '2022-09-22', originalDue: '2022-09-21' } } },
      },
    ];
    expect(runScenario(scenarioFile.parse({ ...base, ...without, steps })).passed).toBe(true);
  });

  it('names its effects in two words', () => {
    expect(run({ at: '2026-03-02T10:00', event: receive }).steps[0]?.effects).toEqual([
      'startClock stage1.acknowledge',
      'startClock response.backstop',
      'startClock service.overall',
      'notify receipt',
    ]);
  });
});

/** The same scenario with one thing that it expects changed, for each thing. */
function spoil(scenario: Scenario): Scenario[] {
  return scenario.steps.flatMap((step, i) =>
    wrongExpectations(step.expect ?? {}).map((expect) => ({
      ...scenario,
      steps: scenario.steps.map((other, j) => (i === j ? { ...other, expect } : other)),
    })),
  );
}

function wrongExpectations(expected: NonNullable<Scenario['steps'][number]['expect']>): (typeof expected)[] {
  const clocks = expected.clocks ?? {};
  const wrong = (name: string, field: string) => ({
    ...expected,
    clocks: { ...clocks, [name]: { ...clocks[name], [field]: wrongFor(field) } },
  });
  return [
    ...Object.entries(clocks).flatMap(([name, clock]) => Object.keys(clock).map((field) => wrong(name, field))),
    ...(expected.state === undefined ? [] : [{ ...expected, state: 'nowhere' }]),
    ...(expected.code === undefined ? [] : [{ ...expected, code: 'another' }]),
    ...(expected.cases === undefined ? [] : [{ ...expected, cases: 9 }]),
    ...(expected.creates === undefined ? [] : [{ ...expected, creates: ['b', 'c', 'd'] }]),
    ...(expected.duties ?? []).map((duty) => ({ ...expected, notDuties: [duty] })),
    ...(expected.notDuties ?? []).map((duty) => ({ ...expected, duties: [duty] })),
    ...(expected.flags ?? []).map((flag) => ({ ...expected, notFlags: [flag] })),
    ...(expected.allowed ?? []).map((type) => ({ ...expected, notAllowed: [type] })),
    ...(expected.notAllowed ?? []).map((type) => ({ ...expected, allowed: [type] })),
  ];
}

function wrongFor(field: string): string | number | boolean | null {
  if (field === 'warning') return null;
  if (field === 'lateBy' || field === 'usedWorkingDays') return 999;
  if (field === 'stopped') return '1999-01-01T00:00';
  return field === 'state' ? 'nothing' : '1999-01-01';
}
