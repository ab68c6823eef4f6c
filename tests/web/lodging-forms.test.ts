import { describe, expect, test } from 'vitest';
import type { Answers, StepName } from '../../src/web/lodging/answers.ts';
import { readStep } from '../../src/web/lodging/read-step.ts';
import { steps } from '../../src/web/lodging/steps/index.ts';
import { formOf, situation } from '../support/lodging-situation.ts';

function read(name: StepName, fields: Record<string, string | string[]>, answers: Answers = {}) {
  const step = steps.find((candidate) => candidate.name === name);
  if (!step) throw new Error(name);
  return readStep(step, formOf(fields), { answers, situation });
}

const faultsOf = (name: StepName, fields: Record<string, string | string[]>, answers?: Answers) =>
  read(name, fields, answers).faults.map(({ field, message }) => `${field}: ${message}`);

describe('What is left out', () => {
  test.each<[StepName, string[]]>([
    ['aim', ['aim: Select what you want to do']],
    ['reported', ['reported: Select whether you have reported this problem to us before']],
    ['route', ['route: Select whether you want to complain or to ask us to put the problem right']],
    ['home', ['home: Select whether your complaint is about your home']],
    ['service', ['service: Select a service, or “I do not know”']],
    ['what-happened', ['description: Enter what happened']],
    ['when', ['when-day: Enter when it happened, or select that it is still going on or that you do not know']],
    ['knew', ['knewThen: Select when you first knew about it']],
    ['where', []],
    ['effect', []],
    ['outcome', []],
    ['files', ['more: Select whether you want to add a file']],
    ['for-whom', ['capacity: Select who you are complaining for']],
    [
      'represented',
      [
        'theirName: Enter the full name of the person you are complaining for',
        'relationship: Enter how you know them',
        'knows: Select whether they know that you are complaining for them',
      ],
    ],
    ['consent', ['consent: Select whether they agree that you complain for them']],
    ['name', ['name: Enter your full name']],
    ['keep-name', ['keepName: Select whether we should keep your name from the service']],
    ['contact', ['contact: Select how we should contact you']],
    ['help', ['language: Select the language we should write in']],
    ['risk', ['risk: Select whether you or anyone else is at risk of harm']],
  ])('%s', (name, faults) => expect(faultsOf(name, {})).toEqual(faults));

  test('only what belongs to the choice is asked for', () => {
    expect(faultsOf('risk', { risk: 'yes' })).toEqual(['details: Enter who is at risk, and how']);
    expect(faultsOf('contact', { contact: 'text' })).toEqual(['mobile: Enter your mobile number']);
    expect(faultsOf('contact', { contact: 'letter' })).toEqual(['address: Enter your postal address']);
    expect(faultsOf('contact', { contact: 'none' })[0]).toMatch(/^anyEmail: Enter an email address or a telephone/);
    expect(faultsOf('knew', { knewThen: 'later' })).toEqual(['knew-day: Enter when you first knew about it']);
    expect(faultsOf('consent', { consent: 'unable' })[0]).toMatch(/^entitled: Enter what entitles you/);
    expect(read('contact', { contact: 'email', email: 'sam@example.org', phone: '1' }).given).toEqual({
      contact: 'email',
      email: 'sam@example.org',
    });
  });
});

describe('What is taken as it comes', () => {
  test('names with spaces, apostrophes and accents', () => {
    const name = 'Siân  O’Neill-Łukasiewicz d’Ünal';
    expect(read('name', { name })).toEqual({ given: { name }, faults: [] });
  });

  test('lines as they were written, whatever the browser makes of their ends', () => {
    expect(read('what-happened', { description: ' One\r\ntwo ' }).given).toEqual({ description: 'One\ntwo' });
  });

  test.each([
    [{ 'when-day': '27', 'when-month': '3', 'when-year': '2025' }],
    [{ 'when-month': '03', 'when-year': '2025' }],
    [{ whenMore: ['ongoing'] }],
    [{ whenMore: ['unknown'] }],
    [{ 'when-month': '3', 'when-year': '2025', whenMore: ['ongoing', 'unknown'] }],
  ])('when: %j', (fields) => expect(faultsOf('when', fields)).toEqual([]));

  test('a choice that was never offered is none', () => {
    expect(read('aim', { aim: 'conquer' }).given).toEqual({});
    expect(read('help', { formats: ['largePrint', 'gold'], language: 'en' }).given).toEqual({
      formats: ['largePrint'],
      language: 'en',
    });
  });
});

const real = 'When it happened must be a real date, for example 27 3 2026, or 3 2026 without the day';

describe('What is wrong', () => {
  test.each([
    [{ 'when-day': '27' }, 'When it happened must include a month and a year'],
    [{ 'when-month': '3' }, 'When it happened must include a month and a year'],
    [{ 'when-month': '3', 'when-year': '26' }, 'Year must include 4 numbers'],
    [{ 'when-day': '31', 'when-month': '2', 'when-year': '2025' }, real],
    [{ 'when-month': '13', 'when-year': '2025' }, real],
    [{ 'when-month': 'March', 'when-year': '2025' }, real],
    [{ 'when-day': '3', 'when-month': '3', 'when-year': '2026' }, 'When it happened must be today or in the past'],
    [{ 'when-month': '4', 'when-year': '2026' }, 'When it happened must be today or in the past'],
  ])('a date %j', (fields, message) => {
    expect(faultsOf('when', fields)).toEqual([`when-day: ${message}`]);
  });

  test('an address that is none, and a number without digits', () => {
    expect(faultsOf('contact', { contact: 'email', email: 'sam at example' })).toEqual([
      'email: Enter an email address in the correct format, like name@example.com',
    ]);
    expect(faultsOf('contact', { contact: 'phone', phone: 'home' })[0]).toMatch(/^phone: Enter a telephone number/);
  });

  test('what is too long, by the words of its own question', () => {
    const description = 'x'.repeat(10_001);
    expect(faultsOf('what-happened', { description })).toEqual([
      'description: What happened must be 10,000 characters or fewer',
    ]);
    expect(faultsOf('name', { name: 'x'.repeat(201) })).toEqual(['name: Your name must be 200 characters or fewer']);
  });

  test('a way that is wanted and not safe at once, or no way left', () => {
    const contact = { contact: 'email', email: 'sam@example.org' };
    expect(faultsOf('contact-care', { neverBy: ['email'] }, { contact })[0]).toMatch(
      /^neverBy: You asked us to use email/,
    );
    const either = { contact: 'none', anyEmail: 'sam@example.org' };
    expect(faultsOf('contact-care', { neverBy: ['email'] }, { contact: either })).toEqual([
      'neverBy: Leave us one way to reach you, or go back and give another one',
    ]);
    expect(faultsOf('contact-care', { neverBy: ['letter'] }, { contact: either })).toEqual([]);
  });
});
