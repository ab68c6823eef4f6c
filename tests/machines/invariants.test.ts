import { readFileSync } from 'node:fs';
import type { AnyStateMachine } from 'xstate';
import { describe, expect, it } from 'vitest';
import { chooseSettings } from '../../src/machines/choose-settings.ts';
import { clockTerms } from '../../src/machines/clock-rules.ts';
import { compile } from '../../src/machines/compile.ts';
import { clocksOf } from '../../src/machines/entrances.ts';
import { findProcedure } from '../../src/machines/find-procedure.ts';
import { buildStates } from '../../src/machines/build-states.ts';
import { defineProcedure, procedure as schema } from '../../src/machines/procedure.ts';
import { lintMachine, lintProcedure } from '../../src/machines/lint.ts';
import { procedures } from '../../src/machines/procedures/index.ts';
import { vocabulary } from '../../src/machines/case-setup.ts';
import { acknowledged, acknowledgedAgain, answered, escalated, given, givenUnder, received } from '../support/given.ts';

describe.each(procedures.map((procedure) => ({ id: procedure.id, procedure })))(
  'the procedure $id',
  ({ id, procedure }) => {
    const received = { type: 'receive', channel: 'web', description: 'x', at: '2026-09-01T10:00' } as const;
    const [first] = procedure.stages;

    it('is data: it can be written as JSON and read again', () => {
      expect(schema.parse(JSON.parse(JSON.stringify(procedure)))).toEqual(procedure);
    });

    it('gives the clause and the force of every figure', () => {
      const sources = figures(procedure);
      expect(sources.length).toBeGreaterThan(12);
      for (const figure of sources) expect(figure).toMatchObject({ citation: expect.stringMatching(/\S{3}/) });
    });

    it('sets the clocks of its first stage as it is entered, and names each in its terms', () => {
      const { clocks } = givenUnder({}, id, received).look();
      const ofStage = clocksOf(first!).map((clock) => `${first!.id}.${clock}`);
      expect(Object.keys(clocks).slice(0, ofStage.length)).toEqual(ofStage);
      expect(Object.hasOwn(clocks, 'response.backstop')).toBe(first!.backstop !== undefined);
      expect(Object.hasOwn(clocks, 'service.overall')).toBe(procedure.overall !== null);
      for (const name of Object.keys(clocks)) {
        expect(clockTerms(procedure, name, first!)).toMatchObject({ citation: expect.stringMatching(/\S{3}/) });
      }
    });

    it('passes the lint', () => {
      expect([...lintProcedure(procedure), ...lintMachine(compile(procedure))]).toEqual([]);
    });

    it('is refused without a citation, with an unknown key or with a wrong unit', () => {
      const bad = (stage: object) => () =>
        defineProcedure({ ...procedure, stages: [{ ...first!, ...stage }, ...procedure.stages.slice(1)] } as never);
      expect(bad({ letter: { ...first!.letter, citation: '' } })).toThrow('citation');
      expect(bad({ respond: { ...first!.respond, limit: { amount: 5, unit: 'year', count: 'dayZero' } } })).toThrow(
        'unit',
      );
      expect(bad({ skipAcknowledgement: true })).toThrow('skipAcknowledgement');
    });

    it('settles each open point by a choice that makes a procedure which may be used', () => {
      for (const setting of procedure.settings) {
        for (const choice of setting.choices) {
          const changed = chooseSettings(procedure, { [setting.id]: choice.id });
          expect(lintMachine(compile(changed)), `${setting.id} ${choice.id}`).toEqual([]);
          expect(JSON.stringify(changed) === JSON.stringify(procedure)).toBe(choice.id === setting.default);
        }
        expect(() => chooseSettings(procedure, { [setting.id]: 'nothing' })).toThrow(setting.id);
      }
      expect(() => chooseSettings(procedure, { noSuch: 'x' })).toThrow('noSuch');
    });
  },
);

describe.each(['lgsco-code', 'ho-code'])('under the Code of %s', (id) => {
  const procedure = findProcedure(id)!;
  const [one, two] = procedure.stages;

  it('a third stage, a hidden stage or a weaker letter is refused by the lint', () => {
    const most = { ...procedure.mostStages, stages: 3 };
    const three = [one!, two!, { ...two!, id: 'stage3' }];
    for (const mostStages of [procedure.mostStages, most]) {
      expect(lintProcedure({ ...procedure, mostStages, stages: three })).toEqual(
        expect.arrayContaining([expect.stringContaining('has 3 stages')]),
      );
    }
    for (const title of ['Stage 0', 'Informal stage', 'Pre-stage']) {
      expect(lintProcedure({ ...procedure, stages: [{ ...one!, title }, two!] })).toHaveLength(1);
    }
    expect(lintProcedure({ ...procedure, stages: [one!] })).not.toEqual([]);
    expect(lintProcedure({ ...procedure, stages: [two!, one!] })).not.toEqual([]);
  });

  it('a procedure of one’s own is held to two stages, too', () => {
    const own = {
      ...procedure,
      id: 'own',
      framework: 'own' as const,
      mostStages: { ...procedure.mostStages, stages: 3 },
    };
    const named = { ...own, stages: [one!, two!, { ...two!, id: 'stage3' }] };
    expect(lintProcedure(named)).toEqual(expect.arrayContaining([expect.stringContaining('has 3 stages')]));
    expect(lintProcedure({ ...own, stages: [{ ...one!, title: 'Stage 0' }, two!] })).toHaveLength(1);
  });

  it('a backstop that is not its two clocks together is refused', () => {
    const backstop = { ...one!.backstop!, limit: { ...one!.backstop!.limit, amount: 16 } };
    expect(lintProcedure({ ...procedure, stages: [{ ...one!, backstop }, two!] })).toHaveLength(1);
  });
});

it('a procedure of statute may have three stages, and a model procedure may call one informal', () => {
  expect(findProcedure('children-2006')!.stages).toHaveLength(3);
  expect(findProcedure('psow-csa')!.stages[0]!.title).toContain('informal');
});

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
