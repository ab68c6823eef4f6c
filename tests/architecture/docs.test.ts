import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linksOf, pathsNamed } from './rules/doc-paths.ts';
import { filesBelow, root } from './rules/source.ts';

const documents = filesBelow(
  '.',
  (path) =>
    path.endsWith('.md') && !/(^|\/)(node_modules|scenarios|\.redress|dist|coverage|artifacts|\.git)\//.test(path),
);

describe('the documents tell the truth about the tree', () => {
  test('every path named in a document exists', () => {
    const missing = documents.flatMap(({ path, text }) =>
      pathsNamed(text)
        .filter((named) => !existsSync(join(root, named)))
        .map((named) => `${path}: ${named}`),
    );
    expect(missing).toEqual([]);
  });

  test('every link between documents leads somewhere', () => {
    const broken = documents.flatMap(({ path, text }) =>
      linksOf(text)
        .filter((to) => !existsSync(join(root, dirname(path), to)))
        .map((to) => `${path}: ${to}`),
    );
    expect(broken).toEqual([]);
  });

  test('paths are found in code spans, cut at a placeholder, and not in code blocks', () => {
    const text =
      'See `src/cases/open-case.ts` and `src/machines/procedures/<id>.ts`.\n```sh\nrm `src/gone.ts`\n```\n`npm test` `README.md`';
    expect(pathsNamed(text)).toEqual(['src/cases/open-case.ts', 'src/machines/procedures/', 'README.md']);
  });

  test('a link is followed unless it leaves the project', () => {
    expect(linksOf('[a](docs/a.md#b) [c](https://example.org) [d](#e)')).toEqual(['docs/a.md']);
  });

  test('the contributor guide stays an index of at most 120 lines', () => {
    const guide = documents.find(({ path }) => path === 'CONTRIBUTING.md');
    expect(guide?.text.trimEnd().split('\n').length).toBeLessThanOrEqual(120);
  });
});
