import { procedureClocks } from '../machines/procedure-clocks.ts';
import type { Procedure, Setting } from '../machines/procedure.ts';
import { limitInWords } from './limit-in-words.ts';
import { textTable } from './text-table.ts';

/** The procedures that there are, a line each. */
export function procedureList(procedures: readonly Procedure[]): string {
  const head = ['id', 'version', 'in force from', 'stages', 'then', 'title'];
  const rows = procedures.map(({ id, version, inForceFrom, stages, ombudsman, title }) => [
    id,
    String(version),
    inForceFrom,
    String(stages.length),
    ombudsman,
    title,
  ]);
  return textTable([head, ...rows]);
}

/** One procedure for reading: its clocks with where each stands written, and what an organisation may choose. */
export function procedureText(procedure: Procedure): string {
  const { id, version, title, inForceFrom, nations, framework, ombudsman, stages } = procedure;
  const clocks = procedureClocks(procedure).map(({ clock, stage, terms }) => [
    stage === null || clock.startsWith(stage) ? clock : `${clock} (${stage})`,
    limitInWords(terms.limit),
    terms.strength,
    terms.citation,
  ]);
  return [
    `${title}\n`,
    `${id}, version ${version}, in force from ${inForceFrom} (${nations.join(', ')}; ${framework}; then ${ombudsman})\n\n`,
    textTable([['stage', 'kind', 'title'], ...stages.map((stage) => [stage.id, stage.kind, stage.title])]),
    '\n',
    textTable([['clock', 'limit', 'force', 'where it stands'], ...clocks]),
    ...procedure.settings.map(settingText),
  ].join('');
}

function settingText({ id, question, choices, default: usual }: Setting): string {
  const rows = choices.map((choice) => ['  ', choice.id + (choice.id === usual ? ' (usual)' : ''), choice.means]);
  return `\nsetting ${id}: ${question}\n${textTable(rows)}`;
}
