import { describe, expect, test } from 'vitest';
import { caseWords } from '../../src/language/en/case-words.ts';
import { clocks } from '../../src/language/en/clocks.ts';
import { bodyAfter } from '../../src/language/en/ombudsmen.ts';
import { stageWords } from '../../src/language/en/stages.ts';
import { clocksOf } from '../../src/machines/entrances.ts';
import { knownProcedures } from '../../src/machines/own-procedures.ts';
import { stageKinds } from '../../src/machines/stages/index.ts';
import { ombudsmen } from '../../src/machines/words.ts';
import { templates } from '../../src/notifications/templates/index.ts';
import { clockName, procedureName, statesInWords } from '../../src/web/case/case-in-words.ts';

/** A word that only a programmer would write. */
const ours = /[a-z][A-Z]|\w\.\w|undefined|\bwork$/;

describe.each(knownProcedures().map((procedure) => [procedure.id, procedure] as const))('%s', (id, procedure) => {
  test('each of its clocks has a name, and no two the same', () => {
    const names = procedure.stages.flatMap((stage) =>
      clocksOf(stage).map((clock) => clockName(`${stage.id}.${clock}`)),
    );
    for (const name of names) expect(name).not.toMatch(ours);
    expect(new Set(names).size).toBe(names.length);
  });

  test('each place of each stage is said in words', () => {
    for (const stage of procedure.stages) {
      for (const part of [...Object.keys(stageKinds[stage.kind].parts(procedure, stage)), 'answered']) {
        const words = statesInWords([stage.id, `${stage.id}.${part}`]);
        expect(words, part).toMatch(/^[A-Z][^,]*, [a-z]/);
        expect(words).not.toMatch(ours);
      }
    }
  });

  test('it has a name for people, and a body that comes after it with a website', () => {
    expect(procedureName(id)).not.toBe(id);
    expect(bodyAfter(procedure).website).toMatch(/^www\./);
  });
});

test('the clocks that every case may have are named too', () => {
  expect(
    [
      'response.update',
      'response.backstop',
      'service.overall',
      'escalation.window',
      'ombudsman.window',
      'remedy.van each week',
      'recommendation.pay',
      'action.3',
      'enquiry.first',
    ].map(clocks.name),
  ).toEqual([
    'Progress update',
    'The whole stage, from receipt to answer',
    'All stages together',
    'Time to ask for the next stage',
    'Time to go to the Ombudsman',
    'A remedy',
    'An Ombudsman recommendation',
    'Promised action 3',
    'An Ombudsman enquiry',
  ]);
});

test('the states outside the stages are said in words', () => {
  const states = [
    'refused',
    'withdrawn',
    'duplicate',
    'notRegulated',
    'closed',
    'serviceRequest',
    'serviceRequestDone',
  ];
  for (const state of states) expect(statesInWords([state])).toMatch(/^[A-Z][a-z]/);
  expect(statesInWords(['closed', 'closed.afterStage1'])).toBe('Closed');
});

test('only an answer of the last stage is called final', () => {
  const answered = (id: string) => [id, `${id}.answered`];
  expect(statesInWords(answered('stage2'), 'lgsco-code')).toBe('Stage 2, final answer given');
  expect(statesInWords(answered('stage2'), 'children-2006')).toBe('Stage 2, answered');
  expect(statesInWords(answered('single'), 'adult-2009')).toBe('The one stage, final answer given');
});

test('every notice has a name for staff', () => {
  for (const { occasion } of Object.values(templates)) expect(Object.keys(caseWords.occasions)).toContain(occasion);
});

test('every body that an event can name is one that a letter can name', () => {
  for (const ombudsman of ombudsmen) {
    expect(bodyAfter({ ombudsman })).toMatchObject({ phone: expect.stringMatching(/^0[38]00 |^0303 /) });
  }
});

test('a body that we do not know is named as the procedure says, and can follow "the"', () => {
  const nextBody = { name: 'The Charity Panel', website: 'panel.example' };
  expect(bodyAfter({ ombudsman: 'charity', nextBody })).toEqual({ name: 'Charity Panel', website: 'panel.example' });
});

test('a stage is called by its number, and by what its title says besides', () => {
  expect(stageWords.name({ id: 'stage2' })).toBe('stage 2');
  expect(stageWords.about({ title: 'Stage 2: formal investigation' })).toBe('formal investigation');
  expect(stageWords.about({ title: 'Stage 2' })).toBeNull();
  expect(stageWords.about({ title: 'Review by a trustee' })).toBe('Review by a trustee');
});
