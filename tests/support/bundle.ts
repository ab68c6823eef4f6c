import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './process.ts';

const esbuild = join(projectFolder, 'node_modules/.bin/esbuild');

/**
 * One file of the product and all it imports, ready to start in a third of the time: for tests which start it often.
 * Without esbuild the entry itself, which then starts through tsx. `project`: a copy of the sources.
 */
export function bundle(entry: string, name: string, project = projectFolder): { entry: string; remove(): void } {
  // Two folders down, as the sources are: what they find relative to themselves is found from here too.
  const folder = join(project, '.redress', `bundle-${name}-${process.pid}`);
  const flags = [
    '--bundle',
    '--splitting',
    '--platform=node',
    '--format=esm',
    '--packages=external',
    '--log-level=error',
  ];
  const args = [join(project, entry), ...flags, `--outdir=${folder}`, '--entry-names=entry'];
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  if (!existsSync(esbuild) || spawnSync(esbuild, args).status !== 0) return { entry: join(project, entry), remove };
  cpSync(join(project, 'src/web/assets'), join(folder, 'assets'), { recursive: true });
  return { entry: join(folder, 'entry.js'), remove };
}
