import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder that every user may enter: as root, the embedded database runs as another one. */
export function openTempFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `redress-${name}-`));
  chmodSync(folder, 0o755);
  return folder;
}
