import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ScenarioFiles } from './matrix.ts';

const folders = ['scenarios', 'tests/scenarios/extra'];

/** The scenario files of the project by the id that their names begin with. */
export function scenarioFiles(root: string): ScenarioFiles {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .toSorted()
      .map((name) => `${folder}/${name}`),
  );
  return new Map(
    files.flatMap((path) => {
      const id = /\/([A-Z]\d+[a-z]?)-[^/]*\.json$/.exec(path)?.[1];
      return id === undefined ? [] : [[id, path] as const];
    }),
  );
}
