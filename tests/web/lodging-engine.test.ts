import { describe, expect, test } from 'vitest';
import type { Answers, StepName } from '../../src/web/lodging/answers.ts';
import {
  firstUnanswered,
  nextStep,
  orderOf,
  previousStep,
  stepAfter,
  withAnswer,
} from '../../src/web/lodging/engine.ts';
import { findServices } from '../../src/web/lodging/find-services.ts';
import type { Situation } from '../../src/web/lodging/step.ts';
import { steps } from '../../src/web/lodging/steps/index.ts';
import { situation } from '../support/lodging-situation.ts';

const plain: Answers = {
  aim: { aim: 'complain' },
  reported: { reported: 'yes' },
  home: { home: 'general' },
  service: { service: 'unknown' },
  'what-happened': { description: 'Bins' },
  when: { whenMore: ['ongoing'] },
  where: {},
  effect: {},
  outcome: {},
  files: { more: 'no' },
  'for-whom': { capacity: 'self' },
  name: { name: 'Sam' },
  'keep-name': { keepName: 'no' },
  contact: { contact: 'email', email: 'sam@example.org' },
  help: { language: 'en' },
  risk: { risk: 'no' },
};
const plainOrder = Object.keys(plain);

function order(changed: Answers = {}, other: Partial<Situation> = {}): string[] {
  return orderOf({ ...plain, ...changed }, { ...situation, ...other }).map(({ name }) => name);
}

function stepOf(name: StepName) {
  const found = steps.find((step) => step.name === name);
  if (!found) throw new Error(name);
  return found;
}

function answer(answers: Answers, name: StepName, given: Record<string, string | string[]>): Answers {
  return withAnswer(answers, stepOf(name), given, situation);
}

describe('Which pages somebody comes to', () => {
  test('a plain complaint takes sixteen, and a seventeenth to check them', () => {
    expect(order()).toEqual(plainOrder);
    expect(order()).toHaveLength(16);
  });

  test('who is nobody’s landlord does not ask about homes', () => {
    expect(order({}, { isLandlordToo: false })).toEqual(plainOrder.filter((name) => name !== 'home'));
  });

  test('an organisation without a list of services does not ask for one', () => {
    expect(order({}, { services: [] })).not.toContain('service');
  });

  const branches: [string, Answers, StepName[], StepName[]][] = [
    ['somebody who asks for something for the first time', { aim: { aim: 'ask' } }, ['ask'], []],
    ['what was never reported', { reported: { reported: 'no' } }, ['route'], []],
    [
      'who then would rather ask',
      { reported: { reported: 'no' }, route: { route: 'request' } },
      ['route', 'ask-instead'],
      [],
    ],
    ['what lies long back', { when: { 'when-month': '1', 'when-year': '2025' } }, ['knew'], []],
    ['for somebody else', { 'for-whom': { capacity: 'someoneElse' } }, ['represented', 'consent'], []],
    ['for a group', { 'for-whom': { capacity: 'group' } }, ['acting-for'], []],
    ['as a councillor', { 'for-whom': { capacity: 'councillor' } }, ['acting-for'], []],
    ['as a parish council', { 'for-whom': { capacity: 'parish' } }, ['acting-for'], []],
    ['as an organisation', { 'for-whom': { capacity: 'organisation' } }, ['acting-for'], []],
    ['anonymous', { name: { anonymous: 'yes' } }, [], ['keep-name', 'contact', 'help']],
    ['with ways that are not safe', { contact: { ...plain.contact, careful: ['yes'] } }, ['contact-care'], []],
  ];
  test.each(branches)('%s', (_who, changed, more, less) => {
    const expected = new Set([...plainOrder.filter((name) => !less.some((left) => left === name)), ...more]);
    expect(new Set(order(changed))).toEqual(expected);
  });

  test('what is still going on is never asked about as if it were long back', () => {
    const when = { 'when-month': '1', 'when-year': '2020', whenMore: ['ongoing'] };
    expect(order({ when })).not.toContain('knew');
  });
});

describe('There and back', () => {
  test('whatever was answered, back from the next page is this page', () => {
    const changes = [{}, { name: { anonymous: 'yes' } }, { 'for-whom': { capacity: 'someoneElse' } }] as Answers[];
    for (const changed of changes) {
      const answers = { ...plain, ...changed };
      const order = orderOf(answers, situation).map(({ name }) => name);
      const back = order.slice(1).map((name) => previousStep(name, answers, situation));
      expect(back).toEqual(order.slice(0, -1));
      expect(order.map((name) => nextStep(name, answers, situation))).toEqual([...order.slice(1), null]);
    }
  });

  test('the first page has none before it, and the last leads to the check', () => {
    expect(previousStep('aim', plain, situation)).toBeNull();
    expect(nextStep('risk', plain, situation)).toBeNull();
  });

  test('whoever comes back later goes on where nothing was said yet', () => {
    expect(firstUnanswered({}, situation)).toBe('aim');
    const { effect: _effect, risk: _risk, ...some } = plain;
    expect(firstUnanswered(some, situation)).toBe('effect');
    expect(firstUnanswered(plain, situation)).toBeNull();
  });
});

describe('Changing an answer', () => {
  test('leads back to the check when nothing new is asked', () => {
    const answers = answer(plain, 'what-happened', { description: 'Other words' });
    expect(stepAfter('what-happened', { answers, situation, isChange: true })).toBeNull();
    expect(answers).toEqual({ ...plain, 'what-happened': { description: 'Other words' } });
  });

  test('leads to what it opened, one page after the other, and then back to the check', () => {
    let answers = answer(plain, 'for-whom', { capacity: 'someoneElse' });
    expect(stepAfter('for-whom', { answers, situation, isChange: true })).toBe('represented');
    answers = answer(answers, 'represented', { theirName: 'Ann', relationship: 'Son', knows: 'yes' });
    expect(stepAfter('represented', { answers, situation, isChange: true })).toBe('consent');
    answers = answer(answers, 'consent', { consent: 'ask' });
    expect(stepAfter('consent', { answers, situation, isChange: true })).toBeNull();
  });

  test('forgets what was only asked because of the old one', () => {
    const forAnn = { ...plain, 'for-whom': { capacity: 'someoneElse' }, represented: { theirName: 'Ann' } };
    expect(answer(forAnn, 'for-whom', { capacity: 'self' })).toEqual(plain);
  });

  test('forgets that one person agreed when it is for another', () => {
    const first = { ...plain, 'for-whom': { capacity: 'someoneElse' } };
    const forAnn = { ...first, represented: { theirName: 'Ann' }, consent: { consent: 'given' } };
    expect(answer(forAnn, 'represented', { theirName: 'Ben' }).consent).toBeUndefined();
    expect(answer(forAnn, 'represented', { theirName: 'Ann' }).consent).toEqual({ consent: 'given' });
  });

  test('forgets how to reach somebody who turns anonymous', () => {
    const answers = answer(plain, 'name', { anonymous: 'yes' });
    expect(Object.keys(answers)).not.toEqual(expect.arrayContaining(['contact']));
    expect(answers.risk).toEqual({ risk: 'no' });
    expect(firstUnanswered(answers, situation)).toBeNull();
  });

  test('somebody who has told us before goes on as one who complains', () => {
    const answers = answer({ aim: { aim: 'ask' } }, 'ask', {});
    expect(answers).toMatchObject({ aim: { aim: 'complain' }, reported: { reported: 'yes' } });
    expect(nextStep('ask', answers, situation)).toBe('reported');
    const chosen = { ...plain, reported: { reported: 'no' }, route: { route: 'request' } };
    const instead = answer(chosen, 'ask-instead', {});
    expect(instead.route).toEqual({ route: 'complaint' });
    expect(nextStep('ask-instead', instead, situation)).toBe('home');
  });
});

test('every step has an address of its own, a heading of its own and something to ask or say', () => {
  const titles = steps.map((step) => step.title({ answers: plain, situation }));
  expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length);
  // The page where one asks instead is the same to the eye, reached by another way.
  expect(new Set(titles).size).toBe(steps.length - 1);
  for (const step of steps) {
    const asks = step.fields({ answers: plain, situation }).length > 0;
    expect(asks || step.before !== undefined).toBe(true);
  }
});

describe('A long list of services', () => {
  const names = ['Highways', 'Street lighting', 'Housing repairs', 'Tŷ a chartref', 'Council tax', 'Parking', 'Waste'];
  const services = names.map((name, index) => ({ id: String(index), name }));
  const found = (find: string, answers: Answers = {}) =>
    findServices({ answers, situation: { ...situation, services, find } }).map(({ name }) => name);

  test('every word that was searched for is in the name, whatever its case and accents', () => {
    expect(found('')).toEqual(names);
    expect(found('HOUSING rep')).toEqual(['Housing repairs']);
    expect(found('ty')).toEqual(['Tŷ a chartref']);
    expect(found('libraries')).toEqual([]);
  });

  test('what was chosen before stays to be seen', () => {
    expect(found('waste', { service: { service: '5' } })).toEqual(['Parking', 'Waste']);
  });
});
