import type { Procedure } from '../../src/machines/procedure.ts';
import { requirementsOf } from '../../src/machines/requirements/index.ts';
import type { Evidence, Requirement } from '../../src/machines/requirements/requirement.ts';
import { table } from './markdown.ts';

/** Scenario files by their id, from the project's folder. */
export type ScenarioFiles = ReadonlyMap<string, string>;

/** What the source asks, clause by clause, what becomes of it, and the test that shows it. */
export function matrix(procedure: Procedure, scenarios: ScenarioFiles): string {
  const rows = requirementsOf(procedure).map(({ clause, requires, engine, records, shownBy, outside }) => [
    clause,
    requires,
    [engine, outsideWords(outside)].filter(Boolean).join(' '),
    records,
    shownBy === null ? '' : evidenceWords(shownBy, scenarios),
  ]);
  return table(['Clause', 'What it asks', 'What the engine does', 'What it records', 'Shown by'], rows);
}

/** "57 clauses: 44 by the engine, 9 for people, 4 not yet." */
export function countWords(procedure: Procedure): string {
  const rows = requirementsOf(procedure);
  const done = rows.filter(({ engine }) => engine !== '');
  const left = done.filter(({ outside }) => outside !== undefined).length;
  const empty = (whose: 'people' | 'later') =>
    rows.filter(({ engine, outside }) => engine === '' && outside?.for === whose).length;
  const partly = left === 0 ? '' : ` (${left} of them in part)`;
  return `${rows.length} clauses: ${done.length} by the engine${partly}, ${empty('people')} for people, ${empty('later')} not yet.`;
}

function outsideWords(outside: Requirement['outside']): string {
  if (outside === undefined) return '';
  return outside.for === 'people' ? `_For people:_ ${outside.why}` : `_Not yet:_ ${outside.why}`;
}

function evidenceWords(evidence: Evidence, scenarios: ScenarioFiles): string {
  if ('scenario' in evidence) return `scenario \`${scenarios.get(evidence.scenario) ?? evidence.scenario}\``;
  return `\`${evidence.file}\`: “${evidence.test}”`;
}
