import { describe, expect, test } from 'vitest';
import { cy } from '../../src/language/cy/index.ts';
import { en } from '../../src/language/en/index.ts';
import { isLanguage, languages, texts, type Language, type Texts } from '../../src/language/language.ts';
import { callsOf, answerOf } from './sample-calls.ts';
import { translationFaults } from './translation-faults.ts';
import { leavesOf } from './walk-texts.ts';

/** Where Welsh and English are the same for a reason: addresses, numbers, names, and what only puts given words together. */
const sameInWelsh: readonly RegExp[] = [
  /^ombudsmen\..+\.(phone|website)$/,
  /^documents\.(size|kinds\.(application\/|text\/csv))/,
  /^clockPages\.dayStripTexts\.weekdayLetters\.[56]$/,
  /^clockPages\.clockFactTexts\.event$/,
  /^standards\.standardsTexts\.(stagePromise|rule)$/,
  /^start\.startTexts\.(stage|forOthers)$/,
  /^resident\.ownCaseTexts\.stageIs$/,
  /^ownCalendar\.summary$/,
  /^ownFile\.head\.hash$/,
  /^lodging\.steps\.(contact\.letter|help\.formats\.braille)$/,
];
const mayBeTheSame = (path: string, words: string): boolean =>
  words === '' || /^govuk-|^https:|^\d+$/.test(words) || sameInWelsh.some((one) => one.test(path));

const others = (Object.keys(languages) as Language[]).filter((language) => language !== 'en');

describe.each(others)('%s', (language) => {
  test('has every text, whole, and none of them in English', () => {
    expect(translationFaults(texts(language), mayBeTheSame)).toEqual([]);
  });

  test('has no text that English does not have', () => {
    const english = new Set(leavesOf(en).map(([path]) => path));
    const extra = leavesOf(texts(language)).filter(([path]) => !english.has(path) && !path.startsWith('dates.'));
    expect(extra).toEqual([]);
  });
});

test('no English word is left over in a Welsh sentence', () => {
  const left = leavesOf(cy).flatMap(([path, text]) =>
    (typeof text === 'function' ? callsOf(text).slice(0, 3) : [[]])
      .flatMap((given) => answerOf(text, given))
      .filter((words) => /\b(the|you|your|we|our|this|that|with|please|complaint)\b/i.test(words))
      .map((words) => `${path}: ${words}`),
  );
  expect(left).toEqual([]);
});

test('a group that falls back to English is found', () => {
  expect(translationFaults({ ...cy, layout: en.layout }, mayBeTheSame)).toContain('layout.signOut is English');
  expect(translationFaults({ ...cy, notices: en.notices }, mayBeTheSame)).toContain(
    'notices.receipt.subject is English',
  );
});

test('a text that is missing or broken is found', () => {
  const { signOut: _, ...rest } = cy.layout;
  // A folder that somebody else wrote, without types.
  const torn = { ...cy, layout: { ...rest, footer: { ...rest.footer, phone: () => `Ffôn: ${String(undefined)}` } } };
  const faults = translationFaults(torn as unknown as Texts, mayBeTheSame);
  expect(faults).toContain('layout.signOut is missing');
  expect(faults.some((fault) => fault.startsWith('layout.footer.phone is broken'))).toBe(true);
});

test('what is the same for a reason is still there', () => {
  const paths = leavesOf(en).map(([path]) => path);
  expect(sameInWelsh.filter((one) => !paths.some((path) => one.test(path)))).toEqual([]);
});

test('only the languages we write in are known', () => {
  expect(isLanguage('cy')).toBe(true);
  expect(isLanguage('fr')).toBe(false);
  expect(isLanguage('toString')).toBe(false);
  expect(isLanguage(undefined)).toBe(false);
});
