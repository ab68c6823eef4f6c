import { spawn } from 'node:child_process';

/**
 * Sees to it that no database server under `folder` outlives this process, however it ends: a shell whose input then
 * ends stops them and removes the folder. Returns how to call it off after an orderly end.
 */
export function clearUpAfter(folder: string): () => void {
  const pids = 'find "$0" -name postmaster.pid -exec head -n 1 {} \\; 2>/dev/null';
  const script = `cat > /dev/null; for pid in $(${pids}); do kill -QUIT "$pid"; done; sleep 1; rm -rf "$0"`;
  const shell = spawn('sh', ['-c', script, folder], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  shell.unref();
  return () => void shell.kill('SIGKILL');
}
