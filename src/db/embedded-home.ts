import { createHash } from 'node:crypto';
import { chownSync, existsSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetupError } from '../errors.ts';
import type { ServerUser } from './embedded-user.ts';

/** Where everything of one embedded server lies. */
export interface Home {
  dir: string;
  /** Made under another name and renamed, so that a half-made cluster never bears this one. */
  cluster: string;
  data: string;
  password: string;
  socketDir: string;
  log: string;
  users: string;
}

/** A socket path holds 103 bytes on the narrowest system; this is its last part. */
const socketName = '/.s.PGSQL.5432';

/**
 * Makes the folder of the embedded server.
 * @throws SetupError when the server's user cannot enter it and we may not choose another (`mayMove`).
 */
export function prepareHome(dataDir: string, mayMove: boolean, user: ServerUser): Home {
  const dir = reachableFolder(dataDir, mayMove, user);
  const cluster = join(dir, 'postgres');
  return {
    dir,
    cluster,
    data: join(cluster, 'data'),
    password: join(cluster, 'superuser-password'),
    socketDir: socketFolder(cluster, user),
    log: join(dir, 'postgres.log'),
    users: join(dir, 'postgres-users'),
  };
}

/** Folders that root shares with the server's user lie here. */
export const systemFolder = '/var/lib/redress';

function reachableFolder(dataDir: string, mayMove: boolean, user: ServerUser): string {
  const shared = user.ids ? 0o755 : 0o700;
  mkdirSync(dataDir, { recursive: true, mode: shared });
  if (user.canEnter(dataDir)) return dataDir;
  if (!mayMove) {
    throw new SetupError(
      `Postgres runs as the user ${user.name}, who cannot enter ${dataDir}. Set DATA_DIR to a folder that every user may enter, for example DATA_DIR=${systemFolder}`,
    );
  }
  const moved = join(systemFolder, shortHash(dataDir));
  mkdirSync(moved, { recursive: true, mode: shared });
  return moved;
}

function socketFolder(cluster: string, user: ServerUser): string {
  if (Buffer.byteLength(cluster + socketName) <= 103) return cluster;
  const dir = join(tmpdir(), `redress-${shortHash(cluster)}`);
  if (!existsSync(dir)) {
    mkdirSync(dir, { mode: 0o700 });
    if (user.ids) chownSync(dir, user.ids.uid, user.ids.gid);
  }
  const found = lstatSync(dir);
  if (!found.isDirectory() || found.uid !== (user.ids?.uid ?? process.getuid?.())) {
    throw new SetupError(`${dir} belongs to somebody else. Set DATA_DIR to a shorter path, so that it is not needed.`);
  }
  return dir;
}

function shortHash(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12);
}
