import type { Ports } from '../../src/ports.ts';
import { systemEntropy } from '../../src/system/system-entropy.ts';
import { createVault } from '../../src/system/vault.ts';
import { memoryFiles } from './memory-files.ts';

/** The key and the files of a test's own installation. */
export function keeping(): Pick<Ports, 'vault' | 'files'> {
  return { vault: createVault('a key for tests that is long enough', systemEntropy), files: memoryFiles() };
}
