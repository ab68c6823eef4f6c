import type { Config } from '../config.ts';
import { clamdAddress } from '../documents/ask-clamd.ts';
import { clamd } from '../documents/clamd.ts';
import type { Scanner } from '../ports.ts';

/** A file of 20 MB takes a scanner seconds; longer than this, it is tried again later. */
const patienceMs = 60_000;

/** With CLAMD_URL every file is looked at before anybody can have it; else none is. */
export function openScanner({ clamdUrl }: Config): Scanner | null {
  return clamdUrl === undefined ? null : clamd(clamdAddress(clamdUrl), patienceMs);
}
