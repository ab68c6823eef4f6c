import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Notes that this process uses the server, so that another one does not stop it under us. */
export function joinUsers(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, String(process.pid)), '');
}

/** Takes this process off the list; true when nobody else alive is left on it. */
export function leaveUsers(folder: string): boolean {
  rmSync(join(folder, String(process.pid)), { force: true });
  const others = readdirSync(folder).filter((pid) => {
    if (isAlive(Number(pid))) return true;
    rmSync(join(folder, pid), { force: true });
    return false;
  });
  return others.length === 0;
}

/** Whether a process with this number runs; one that belongs to another user counts. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
