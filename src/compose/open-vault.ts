import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Entropy, Vault } from '../ports.ts';
import { createVault } from '../system/vault.ts';

/** The vault of this installation: by SECRET_KEY, else by a key made at the first start and kept beside the database. */
export function openVault({ secretKey, dataDir }: Config, entropy: Entropy): Vault {
  return createVault(secretKey ?? keptKey(dataDir, entropy), entropy);
}

function keptKey(dataDir: string, entropy: Entropy): string {
  const path = join(dataDir, 'secret-key');
  mkdirSync(dataDir, { recursive: true });
  try {
    // `wx`: of two processes that start at once, the second takes the key of the first.
    writeFileSync(path, Buffer.from(entropy.bytes(32)).toString('base64'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(path, 'utf8').trim();
}
