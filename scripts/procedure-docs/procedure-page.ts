import { dateInWords } from '../../src/language/en/dates.ts';
import { bodyAfter } from '../../src/language/en/ombudsmen.ts';
import { diagramOf, type Diagram } from '../../src/machines/diagram.ts';
import { eventWords, placeWords, stepWords } from '../../src/machines/diagram/plain-words.ts';
import { toMermaid } from '../../src/machines/diagram/to-mermaid.ts';
import type { Procedure } from '../../src/machines/procedure.ts';
import { clockTable, otherClocks } from './clock-tables.ts';
import { generated, sections, table } from './markdown.ts';
import { countWords, matrix, type ScenarioFiles } from './matrix.ts';
import { settingsTables } from './settings.ts';
import { whereWords } from './where-words.ts';

/** The whole page of one version of a procedure; `name` is that of its files, without an ending. */
export function procedurePage(procedure: Procedure, name: string, scenarios: ScenarioFiles): string {
  const diagram = diagramOf(procedure);
  return sections(
    generated,
    `# ${procedure.title}`,
    aboutTable(procedure),
    '## How a case goes',
    `![Stages from left to right, their parts from top to bottom, the ways they end below](${name}.svg)`,
    'Unbroken lines below the stages lead to an end, broken ones back from it; a dot marks the stages they join. What leaves a case where it is stands in the table “Without moving”.',
    `<details>\n<summary>The same as Mermaid text</summary>\n\n\`\`\`mermaid\n${toMermaid(diagram)}\`\`\`\n\n</details>`,
    '### Step by step',
    stepsTable(diagram),
    '### Without moving',
    staysTable(diagram),
    '## Clocks',
    clockTable(procedure),
    '## Windows, watches and promised work',
    otherClocks(procedure),
    '## What a letter must contain',
    lettersTable(procedure),
    '## What the sources leave open',
    settingsTables(procedure),
    '## Clause by clause',
    countWords(procedure),
    matrix(procedure, scenarios),
  );
}

function aboutTable(procedure: Procedure): string {
  const { id, version, inForceFrom, framework, nations, receipt, mostStages } = procedure;
  const body = bodyAfter(procedure);
  return table(
    ['', ''],
    [
      ['Under', frameworks[framework]],
      ['Next body', `${body.name}, ${body.website}`],
      ['Bank holidays of', nations.map((nation) => nationNames[nation]).join('; ')],
      ['In force from', dateInWords(inForceFrom)],
      ['Version', `${version} (\`${id}\`)`],
      [
        'Stages',
        `${procedure.stages.length}, ${mostStages.stages} at most (${mostStages.citation}; ${mostStages.strength})`,
      ],
      ['Received', `${receipts[receipt.policy]} (${receipt.citation}; ${receipt.strength})`],
    ],
  );
}

function stepsTable(diagram: Diagram): string {
  const rows = new Map<string, string[]>();
  for (const { from, to, event, when } of diagram.steps) {
    const what = `${stepWords({ event, from })}${when === null ? '' : `, ${when}`} (\`${event}\`)`;
    const key = `${what} ${stageOf(to) === '' ? to : stageOf(from) === '' ? stageOf(to) : to}`;
    rows.set(key, [...(rows.get(key) ?? [what, to]), from]);
  }
  return table(
    ['What happens', 'From', 'To'],
    [...rows.values()].map(([what = '', to = '', ...from]) => [
      what,
      whereWords(diagram, from),
      targetWords(diagram, to, what),
    ]),
  );
}

function targetWords(diagram: Diagram, to: string, what: string): string {
  const isBack = /where it was left/.test(what);
  const stage = diagram.stages.find(({ id }) => id === stageOf(to));
  if (stage === undefined) return placeWords(to);
  const title = stage.title.replace(/:.*$/, '');
  return isBack ? title : `${title}: ${placeWords(to)}`;
}

function staysTable(diagram: Diagram): string {
  const rows = diagram.stays.map(({ event, places }) => [
    `${eventWords[event]} (\`${event}\`)`,
    whereWords(diagram, places),
  ]);
  return table(['What may happen', 'Where'], rows);
}

function lettersTable({ stages }: Procedure): string {
  const rows = stages.map(({ title, letter }) => [
    title,
    letter.contents.map((content) => contentWords[content]).join('; '),
    letter.citation,
    letter.strength,
  ]);
  const always =
    'Where there are any, also the remedies and what is still to be done. A letter short of any of it is kept and stops no clock.';
  return `${table(['Answer of', 'Contains', 'Clause', 'Force'], rows)}\n\n${always}`;
}

function stageOf(place: string): string {
  return place.includes('.') && !place.startsWith('closed.') ? (place.split('.')[0] ?? '') : '';
}

const frameworks: Record<Procedure['framework'], string> = {
  'complaint-handling-code': 'a Complaint Handling Code: two stages and none by another name',
  regulations: 'regulations',
  'model-procedure': 'a model procedure',
  own: 'a procedure of the organisation’s own',
};

/** The nations whose bank holidays count, in words. */
export const nationNames: Record<Procedure['nations'][number], string> = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

const receipts: Record<Procedure['receipt']['policy'], string> = {
  actual: 'on the day it arrives',
  nextWorkingDay: 'on the next working day if it comes out of hours, at a weekend or on a bank holiday',
  registered: 'on the day it is registered',
};

const contentWords: Record<Procedure['stages'][number]['letter']['contents'][number], string> = {
  stage: 'the stage',
  definition: 'the complaint as understood',
  decision: 'the decision',
  reasons: 'the reasons',
  ombudsman: 'how to reach the next body',
  escalation: 'how to ask for the next stage',
  final: 'that it is final',
  remedy: 'the remedies',
  actions: 'what is still to be done',
};
