import { spawnSync } from 'node:child_process';
import { SetupError } from '../errors.ts';

/** Whom the database server runs as: Postgres refuses to run as root. */
export interface ServerUser {
  name: string;
  /** Absent when we are not root: the server then runs as we do. */
  ids?: { uid: number; gid: number };
  canRun(program: string): boolean;
  canEnter(folder: string): boolean;
}

/** The user `postgres` when we are root (else `nobody`), ourselves otherwise. */
export function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return { name: 'you', canRun: () => true, canEnter: () => true };
  for (const name of ['postgres', 'nobody']) {
    const ids = idsOf(name);
    if (ids) return restrictedUser(name, ids);
  }
  throw new SetupError(
    'Postgres does not run as root and this machine has neither a user postgres nor a user nobody. Start Redress as another user.',
  );
}

function restrictedUser(name: string, ids: { uid: number; gid: number }): ServerUser {
  const succeeds = (program: string, args: string[]) => spawnSync(program, args, { ...ids, cwd: '/' }).status === 0;
  return {
    name,
    ids,
    canRun: (program) => succeeds(program, ['--version']),
    canEnter: (folder) => succeeds('test', ['-x', folder]),
  };
}

function idsOf(name: string): { uid: number; gid: number } | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}
