import { describe, expect, test } from 'vitest';
import { lists, unlisted } from './rules/lists.ts';
import { readSource } from './rules/source.ts';

const source = readSource();

describe.each(lists)('$folder', (list) => {
  test('every file is a line of the index', () => {
    expect(unlisted(list, source)).toEqual([]);
  });

  test('a file left out of the index is found', () => {
    const text = ['defineJob', 'defineRoute', 'definePage']
      .map((define) => `export const x = ${define}({});`)
      .join('\n');
    const planted = [
      { path: `${list.folder}/listed.ts`, text },
      { path: `${list.folder}/forgotten.ts`, text },
      { path: `${list.folder}/index.ts`, text: "import { listed } from './listed.ts';" },
    ];
    expect(unlisted(list, planted)).toEqual([`${list.folder}/forgotten.ts`]);
  });
});
