import { diagramOf } from '../../src/machines/diagram.ts';
import { toSvg } from '../../src/machines/diagram/to-svg.ts';
import type { Procedure } from '../../src/machines/procedure.ts';
import { indexPage } from './index-page.ts';
import type { ScenarioFiles } from './matrix.ts';
import { procedurePage } from './procedure-page.ts';
import { whoMayDoWhat } from './who-may-do-what.ts';

/** Every generated file by its name: the pages and pictures of procedures, the index, and who may do what. */
export function documents(procedures: readonly Procedure[], scenarios: ScenarioFiles): Map<string, string> {
  const pages = procedures.map((procedure) => ({ name: nameOf(procedure, procedures), procedure }));
  const files = new Map<string, string>();
  for (const { name, procedure } of pages) {
    files.set(`${name}.md`, procedurePage(procedure, name, scenarios));
    files.set(`${name}.svg`, toSvg(diagramOf(procedure)));
  }
  files.set('README.md', indexPage(pages));
  files.set('who-may-do-what.md', whoMayDoWhat(procedures));
  return files;
}

// The latest version has the short name; earlier ones keep theirs beside it.
function nameOf({ id, version }: Procedure, procedures: readonly Procedure[]): string {
  const isLatest = procedures.every((other) => other.id !== id || other.version <= version);
  return isLatest ? id : `${id}-version-${version}`;
}
