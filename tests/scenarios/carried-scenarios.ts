import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { scenarioFile, type Scenario } from '../../src/scenarios/scenario-file.ts';

/** The scenarios that the project carries, by name of their files. */
export function carriedScenarios(): Scenario[] {
  return scenariosIn(resolve(import.meta.dirname, '../../scenarios'));
}

/** Further ones, one for each sentence of the README and each rule of a procedure. */
export function furtherScenarios(): Scenario[] {
  return scenariosIn(resolve(import.meta.dirname, 'extra'));
}

function scenariosIn(folder: string): Scenario[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name) => scenarioFile.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}
