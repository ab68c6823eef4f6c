import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What is read by people who may have chosen another language. */
const folders = ['src/web/pages/public', 'src/web/pages/resident', 'src/web/lodging/steps', 'src/notifications'];

/** The lines of a file that take their words from English whoever reads them. */
function englishIn(source: string): string[] {
  const lines = source.split('\n');
  return lines.filter(
    (line) =>
      (/language\/(en|cy)\//.test(line) && !line.startsWith('import type')) || /\btexts(In)?\('en'\)/.test(line),
  );
}

test.each(folders)('%s asks for its words by language', (folder) => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  expect(files.length).toBeGreaterThan(10);
  const found = files.flatMap((name) =>
    englishIn(readFileSync(`${folder}/${name}`, 'utf8')).map((line) => `${folder}/${name}: ${line}`),
  );
  expect(found).toEqual([]);
});

test('a page that takes English is found; one that takes only a type of it is not', () => {
  expect(englishIn("import { homeTexts } from '../../../language/en/pages-public.ts';")).toHaveLength(1);
  expect(englishIn("const words = texts('en').layout;")).toHaveLength(1);
  expect(englishIn("import type { OwnVoice } from '../../../language/en/pages-resident.ts';")).toEqual([]);
});
