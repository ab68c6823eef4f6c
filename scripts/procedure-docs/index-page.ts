import { dateInWords } from '../../src/language/en/dates.ts';
import { bodyAfter } from '../../src/language/en/ombudsmen.ts';
import type { Procedure } from '../../src/machines/procedure.ts';
import { generated, sections, table } from './markdown.ts';
import { countWords } from './matrix.ts';
import { nationNames } from './procedure-page.ts';

/** The page that leads to all others, with a small picture of each procedure. */
export function indexPage(pages: readonly { name: string; procedure: Procedure }[]): string {
  const rows = pages.map(({ name, procedure }) => [
    `<a href="${name}.md"><img src="${name}.svg" width="260" alt="Picture of ${procedure.title}"></a>`,
    `[${procedure.title}](${name}.md), version ${procedure.version}`,
    `${bodyAfter(procedure).name}; ${procedure.nations.map((nation) => nationNames[nation]).join(', ')}; from ${dateInWords(procedure.inForceFrom)}`,
    countWords(procedure),
  ]);
  return sections(
    generated,
    '# Procedures',
    'Every procedure that comes with this version of Redress: how a case goes, its clocks, what a letter must contain, what is left open, and each clause with the test that shows it. They are written by `npm run docs` from the data that the engine itself runs on.',
    table(['', 'Procedure', 'Leads to; where; since', 'What becomes of its clauses'], rows),
    '[Who may do what](who-may-do-what.md): each event, by role and by state.',
    'How to write one of your own: `docs/add-a-procedure.md`. A page for it: `npm run docs -- --own FILE.json --to FOLDER`.',
  );
}
