import { readFileSync } from 'node:fs';

/** The version of this copy of Redress, from its package file. */
export const version = readVersion(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

function readVersion(text: string): string {
  return /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? 'unknown';
}
