import { dirname, posix } from 'node:path';
import type { SourceFile } from './source.ts';

/** Where one file is one thing and the folder's index lists them all. */
export const lists = [
  { folder: 'src/machines/procedures', member: /./ },
  { folder: 'src/notifications/templates', member: /./ },
  { folder: 'src/jobs', member: /^export const \w+[^=\n]*= defineJob\(/m },
  { folder: 'src/api/routes', member: /^export const \w+[^=\n]*= defineRoute\(/m },
  { folder: 'src/web/pages', member: /^export const \w+[^=\n]*= \w*[pP]age\(/m },
];

/** Files of a listed folder that no index of the folder names. */
export function unlisted(list: (typeof lists)[number], sources: SourceFile[]): string[] {
  const inFolder = sources.filter(({ path }) => path.startsWith(`${list.folder}/`));
  const roots = inFolder.filter(({ path }) => path.endsWith('/index.ts'));
  // A list may have lists of its own, which it names and which hold nothing else.
  const lesser = inFolder.filter(
    ({ path, text }) => !list.member.test(text) && roots.some((root) => names(root, path)),
  );
  const indexes = [...roots, ...lesser];
  return inFolder
    .filter((file) => !indexes.includes(file) && list.member.test(file.text))
    .map(({ path }) => path)
    .filter((path) => !indexes.some((index) => names(index, path)));
}

function names(index: SourceFile, path: string): boolean {
  const relative = posix.relative(dirname(index.path), path);
  return index.text.includes(`'./${relative}'`);
}
