import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../src/calendar/london.ts';
import { nationCalendar } from '../../src/calendar/nations.ts';
import { OutsideCoverage } from '../../src/calendar/outside-coverage.ts';
import { deadlinesOf, type WorkedOutDate } from '../../src/machines/deadlines-of.ts';
import { requireProcedure } from '../../src/machines/find-procedure.ts';
import { knownProcedures } from '../../src/machines/own-procedures.ts';
import { policy, type Policy } from '../../src/machines/policy.ts';
import type { Procedure, StageRule } from '../../src/machines/procedure.ts';
import { givenUnder, received, type Case, type Happening } from '../support/given.ts';

const latestOf = (id: string) =>
  knownProcedures()
    .filter((one) => one.id === id)
    .reduce((a, b) => (a.version > b.version ? a : b));
const ids = [...new Set(knownProcedures().map(({ id }) => id))];

function workedOut(procedure: Procedure, on: string, chosen: Policy = policy.parse({})) {
  const calendar = nationCalendar(procedure.nations[0] ?? 'england-and-wales');
  return deadlinesOf({ procedure, calendar, policy: chosen }, { receivedAt: parseInstant(`${on}T10:00`) });
}

function dueBy(dates: readonly WorkedOutDate[], clock: string, supposing?: string): string | null | undefined {
  return dates.findLast((date) => date.clock === clock && (supposing === undefined || date.supposing === supposing))
    ?.due;
}

/** What is done in a stage, each thing on its last day; what has no day is done at once. */
function stepsOf(stage: StageRule, dates: readonly WorkedOutDate[]): [event: Happening, clock: string][] {
  const acknowledge: Happening = { type: 'acknowledge', definition: { issues: ['bins'] } };
  const definition: Happening = { type: 'define', issues: ['bins'] };
  const before: Record<StageRule['kind'], [Happening, string][]> = {
    'acknowledged-response': [[acknowledge, 'acknowledge']],
    'defined-response': [[acknowledge, 'acknowledge']],
    'direct-response': [],
    'parallel-response': [[acknowledge, 'acknowledge']],
    'regulated-response': [[acknowledge, 'acknowledge']],
    'summary-response': [[acknowledge, 'acknowledge']],
    investigation: [[definition, 'statement']],
    'panel-review': [
      [{ type: 'meetPanel' }, 'panel'],
      [{ type: 'reportPanel' }, 'report'],
    ],
  };
  const answer: Happening = { type: 'respond', outcome: 'notUpheld' };
  const steps: [Happening, string][] = [...before[stage.kind], [answer, 'respond']];
  return steps.filter(([, clock]) => clock === 'statement' || dates.some((date) => date.clock.endsWith(`.${clock}`)));
}

/** A case in which everything is done at the last moment. */
function ledToTheLast(procedure: Procedure, on: string, dates: readonly WorkedOutDate[]): Case {
  let one = givenUnder({ calendar: procedure.nations[0]! }, procedure.id, { ...received, at: `${on}T10:00` });
  let day = on;
  for (const [i, stage] of procedure.stages.entries()) {
    if (i > 0) one = one.and({ type: 'requestEscalation', at: `${day}T18:00` });
    for (const [event, clock] of stepsOf(stage, dates)) {
      day = dueBy(dates, `${stage.id}.${clock}`) ?? day;
      one = one.and({ ...event, at: `${day}T1${clock === 'respond' ? 7 : 8}:00` });
    }
  }
  return one;
}

describe('The dates of a procedure, worked out before there is a case', () => {
  for (const id of ids) {
    for (const on of ['2026-07-04', '2026-12-24', '2027-03-01']) {
      it(`of ${id} are those that a case received on ${on} would get`, () => {
        const procedure = latestOf(id);
        const { dates } = workedOut(procedure, on);
        const one = ledToTheLast(procedure, on, dates);
        const { clocks } = one.situation.snapshot!.context;
        const ofCase = Object.entries(clocks).flatMap(([clock, { dueOn, targetOn, run }]) =>
          run === 0 ? [] : [[clock, dueOn, targetOn]],
        );
        const worked = ofCase.map(([clock]) => {
          const date = dates.findLast((each) => each.clock === clock);
          return [clock, date?.due ?? null, date?.target?.due ?? null];
        });
        expect(worked).toEqual(ofCase);
        expect(ofCase.length).toBeGreaterThan(1);
      });
    }
  }

  it('the answer is due ten days after an acknowledgement on the first day, or on the last', () => {
    const { dates, receivedOn } = workedOut(latestOf('lgsco-code'), '2026-03-02');
    expect(receivedOn).toBe('2026-03-02');
    expect(dueBy(dates, 'stage1.acknowledge')).toBe('2026-03-09');
    expect(dueBy(dates, 'stage1.respond', 'sameDay')).toBe('2026-03-16');
    expect(dueBy(dates, 'stage1.respond', 'latest')).toBe('2026-03-23');
    expect(dates.find(({ clock }) => clock === 'response.backstop')).toMatchObject({
      stage: 'stage1',
      due: '2026-03-23',
    });
    expect(dates.findLast(({ clock }) => clock === 'stage1.respond')?.extension).toEqual({
      workingDays: 10,
      due: '2026-04-08',
    });
  });

  it('a complaint that comes on a Sunday is registered on Monday where the procedure says so', () => {
    const { cameOn, receivedOn, dates } = workedOut(latestOf('nipso-mchp'), '2026-03-01');
    expect([cameOn, receivedOn]).toEqual(['2026-03-01', '2026-03-02']);
    expect(dueBy(dates, 'stage1.respond')).toBe('2026-03-09');
    expect(dueBy(dates, 'stage1.unanswered')).toBe('2026-03-16');
  });

  it('an own target stands beside the date of the Code, and a chosen window takes its place', () => {
    const chosen = policy.parse({
      targets: { 'stage1.acknowledge': { workingDays: 2 } },
      escalationWindow: { months: 1 },
    });
    const { dates } = workedOut(latestOf('lgsco-code'), '2026-03-02', chosen);
    expect(dates[0]).toMatchObject({ due: '2026-03-09', target: { due: '2026-03-04', limit: { amount: 2 } } });
    expect(dueBy(dates, 'escalation.window')).toBe('2026-04-23');
  });

  it('what has no day has no date, and nothing is made up after it', () => {
    const { dates } = workedOut(latestOf('dp-complaint'), '2026-07-01');
    expect(dates.find(({ clock }) => clock === 'single.respond')).toMatchObject({ limit: null, due: null });
  });

  it('a figure that is changed changes its date and those that follow from it', () => {
    const changed = structuredClone(requireProcedure({ id: 'ho-code', version: 1 }));
    const [stage] = changed.stages;
    if (stage?.kind === 'defined-response') stage.acknowledge.limit.amount = 4;
    const before = workedOut(latestOf('ho-code'), '2026-03-02').dates;
    const after = workedOut(changed, '2026-03-02').dates;
    expect([dueBy(before, 'stage1.acknowledge'), dueBy(after, 'stage1.acknowledge')]).toEqual([
      '2026-03-09',
      '2026-03-06',
    ]);
    expect([dueBy(before, 'stage1.respond'), dueBy(after, 'stage1.respond')]).toEqual(['2026-03-23', '2026-03-20']);
  });

  it('a day beyond the bank holidays that are known is an error, not a guess', () => {
    expect(() => workedOut(latestOf('lgsco-code'), '2028-12-20')).toThrow(OutsideCoverage);
  });
});
