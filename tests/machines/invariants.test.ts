import { readFileSync } from 'node:fs';
import type { AnyStateMachine } from 'xstate';
import { describe, expect, it } from 'vitest';
import { isWindow, isWork } from '../../src/machines/clock-rules.ts';
import { caseMachine, compile } from '../../src/machines/compile.ts';
import { buildStates } from '../../src/machines/build-states.ts';
import { defineProcedure, procedure as schema } from '../../src/machines/procedure.ts';
import { lintMachine, lintProcedure } from '../../src/machines/lint.ts';
import { procedures } from '../../src/machines/procedures/index.ts';
import { vocabulary } from '../../src/machines/case-setup.ts';
import {
  acknowledged,
  acknowledgedAgain,
  answered,
  answeredFinally,
  escalated,
  given,
  received,
  type Case,
} from '../support/given.ts';

const known = (id: string): id is 'lgsco-code' | 'ho-code' => id === 'lgsco-code' || id === 'ho-code';

describe.each(procedures.map((procedure) => ({ id: procedure.id, procedure })))(
  'the procedure $id',
  ({ id, procedure }) => {
    if (!known(id)) throw new Error(`Add ${id} to the invariants.`);
    const stageOne = [received, acknowledged, answered];
    const stageTwo = [...stageOne, escalated, acknowledgedAgain, answeredFinally];

    it('is data: it can be written as JSON and read again', () => {
      expect(schema.parse(JSON.parse(JSON.stringify(procedure)))).toEqual(procedure);
    });

    it('gives the clause and the force of every figure', () => {
      const sources = figures(procedure);
      expect(sources.length).toBeGreaterThan(15);
      for (const figure of sources) expect(figure).toMatchObject({ citation: expect.stringMatching(/\S{3}/) });
    });

    it('can be left from every state but the end', () => {
      const { accepts } = caseMachine({ id, version: procedure.version });
      const places = [[], [received], [received, acknowledged], stageOne, stageTwo].map((steps) => given(id, ...steps));
      for (const one of places) {
        const value = one.situation.snapshot?.value ?? caseMachine(procedure).initial;
        expect([...accepts(value)].some((type) => ['receive', 'refuse', 'withdraw', 'close'].includes(type))).toBe(
          true,
        );
      }
    });

    it('sets the clocks of each stage as it is entered', () => {
      const clocks = (steps: Parameters<typeof given>[1][]) => Object.keys(given(id, ...steps).look().clocks);
      expect(clocks([received])).toEqual([
        'stage1.acknowledge',
        'stage1.respond',
        'response.backstop',
        'service.overall',
      ]);
      expect(clocks([...stageOne, escalated])).toEqual(
        expect.arrayContaining(['stage2.acknowledge', 'stage2.respond']),
      );
    });

    it('leaves no clock open at an end, but promised work and the time that is the person’s own', () => {
      const ends: Case[] = [
        given(id, received, { type: 'withdraw', by: 'x' }),
        given(id, received, { type: 'refuse', ground: 'other', reasons: 'x', ombudsmanRights: true }),
        given(id, ...stageOne, { type: 'close' }),
        given(id, ...stageTwo, { type: 'close' }),
      ];
      for (const end of ends) {
        const open = Object.entries(end.look().clocks).filter(([, { state }]) =>
          ['pending', 'running', 'dueToday', 'overdue', 'invalidStop'].includes(state),
        );
        expect(open.map(([name]) => name).filter((name) => !isWork(name) && !isWindow(name))).toEqual([]);
      }
    });

    it('passes the lint', () => {
      expect([...lintProcedure(procedure), ...lintMachine(compile(procedure))]).toEqual([]);
    });

    it('is refused by the lint with a third stage, a hidden stage, or a weaker letter', () => {
      const [one, two] = procedure.stages;
      expect(lintProcedure({ ...procedure, stages: [one!, two!, { ...two!, id: 'stage3' }] })).toEqual(
        expect.arrayContaining([expect.stringContaining('has 3 stages')]),
      );
      for (const title of ['Stage 0', 'Informal stage', 'Pre-stage']) {
        expect(lintProcedure({ ...procedure, stages: [{ ...one!, title }, two!] })).toHaveLength(1);
      }
      expect(lintProcedure({ ...procedure, stages: [one!] })).not.toEqual([]);
      expect(lintProcedure({ ...procedure, stages: [two!, one!] })).not.toEqual([]);
    });

    it('is refused without a citation, with an unknown key or with a wrong unit', () => {
      const [one, two] = procedure.stages;
      const bad = (stage: object) => () => defineProcedure({ ...procedure, stages: [{ ...one!, ...stage }, two!] });
      expect(bad({ acknowledge: { ...one!.acknowledge, citation: '' } })).toThrow('citation');
      expect(bad({ acknowledge: { ...one!.acknowledge, limit: { ...one!.acknowledge.limit, unit: 'week' } } })).toThrow(
        'unit',
      );
      expect(bad({ skipAcknowledgement: true })).toThrow('skipAcknowledgement');
    });
  },
);

describe('a machine that would act by itself', () => {
  const procedure = procedures[0]!;
  const withRoot = (more: object): string[] =>
    lintMachine(
      asAny(
        vocabulary.createMachine({ id: 'bad', type: 'parallel', states: buildStates(procedure), ...more } as never),
      ),
    );

  it('is refused by the lint: timers, raised events, unnamed actions', () => {
    expect(withRoot({})).toEqual([]);
    expect(withRoot({ after: { 1000: { target: '.complaint' } } })).not.toEqual([]);
    expect(withRoot({ entry: [{ type: 'xstate.raise' }] })).not.toEqual([]);
    expect(withRoot({ entry: [() => undefined] })).not.toEqual([]);
  });
});

it('every notice has a name that a template can have', () => {
  const effects = readFileSync('src/machines/effects.ts', 'utf8');
  const occasions = [...effects.matchAll(/^ {2}\| '([a-z0-9-]+)'/gm)].map((match) => match[1]);
  const stageTwo = [received, acknowledged, answered, escalated, acknowledgedAgain];
  const told = stageTwo.flatMap((happening, i) => given('ho-code', ...stageTwo.slice(0, i)).when(happening).effects);
  const names = told.flatMap((effect) => (effect.type === 'notify' ? [effect.occasion] : []));
  expect(names).toEqual(['receipt', 'acknowledgement', 'response', 'escalation-received', 'stage2-acknowledgement']);
  expect(occasions).toEqual(expect.arrayContaining(names));
});

// XState's own AnyStateMachine does not take its machines under exactOptionalPropertyTypes.
function asAny(machine: unknown): AnyStateMachine {
  return machine as AnyStateMachine;
}

function figures(part: unknown): unknown[] {
  if (typeof part !== 'object' || part === null) return [];
  const inner = Object.values(part).flatMap(figures);
  return 'strength' in part || 'limit' in part ? [part, ...inner] : inner;
}
