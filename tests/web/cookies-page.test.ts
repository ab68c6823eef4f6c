import { describe, expect, test } from 'vitest';
import { texts } from '../../src/language/language.ts';
import { readSource } from '../architecture/rules/source.ts';

const setters = readSource().filter(({ text }) => /\b(setCookie|setSignedCookie|sealedCookie)\(/.test(text));
const names = new Set(setters.flatMap(({ text }) => text.match(/(?<=')redress(-[a-z]+)?(?=')/g) ?? []));

describe('The page about cookies', () => {
  test.each(['en', 'cy'] as const)('names each cookie that is set anywhere, and no other (%s)', (language) => {
    expect(names.size).toBeGreaterThan(5);
    const { sections } = texts(language).information.cookiesTexts;
    const items = sections.flatMap((section) => ('items' in section ? [...section.items] : []));
    expect(new Set(items.map((item) => item.split(':')[0]))).toEqual(names);
  });
});
