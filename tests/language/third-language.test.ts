import { expect, test } from 'vitest';
import { en } from '../../src/language/en/index.ts';
import { languages, type Texts } from '../../src/language/language.ts';
import { shortPromise } from '../../src/language/standard-sentences.ts';
import { datedName } from '../../src/language/worked-out-dates.ts';
import { translationFaults } from './translation-faults.ts';
import { leavesOf } from './walk-texts.ts';

/** A language that nobody speaks: English, loudly. What a folder with the same shape gives. */
const loud = louder(en);
const three = { ...languages, loud } satisfies Record<string, Texts>;

function louder<T>(text: T): T;
function louder(text: unknown): unknown {
  if (typeof text === 'string') return text.toUpperCase();
  if (typeof text === 'function') return (...given: unknown[]) => louder(Reflect.apply(text, undefined, given));
  if (Array.isArray(text)) return text.map((one) => louder(one));
  if (typeof text !== 'object' || text === null) return text;
  return Object.fromEntries(Object.entries(text).map(([key, below]) => [key, louder(below)]));
}

test('a third language is an object with the same shape, and one name more', () => {
  expect(three.loud.layout.signOut).toBe('SIGN OUT');
  expect(three.loud.dates.dayAndDate('2027-01-11')).toBe('MONDAY 11 JANUARY 2027');
  expect(leavesOf(three.loud).length).toBe(leavesOf(en).length);
});

test('what puts words together speaks it without a line of its own', () => {
  const limit = { amount: 10, unit: 'workingDay', count: 'dayZero' } as const;
  const promise = shortPromise({ clock: 'stage1.respond', since: 'acknowledgement', limit }, three.loud);
  expect(promise).toBe('WE SEND YOU OUR ANSWER WITHIN 10 WORKING DAYS OF THAT LETTER.');
  expect(datedName({ clock: 'stage1.respond', stage: 'stage1', supposing: 'latest' }, three.loud)).toBe(
    'STAGE 1 RESPONSE, AT THE LATEST',
  );
});

test('the same check holds for it: only what has no letters to raise is the same', () => {
  const faults = translationFaults(three.loud, (_, words) => words === words.toUpperCase());
  expect(faults).toEqual([]);
});
