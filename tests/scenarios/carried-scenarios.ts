import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { scenarioFile, type Scenario } from '../../src/scenarios/scenario-file.ts';

const folder = resolve(import.meta.dirname, '../../scenarios');

/** The scenarios that the project carries, by name of their files. */
export function carriedScenarios(): Scenario[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name) => scenarioFile.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}
