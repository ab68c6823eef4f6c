import type { Context } from '../ports.ts';

const purpose = 'bulk reason';

/** A reason as the row of a run keeps it: nobody reads it there. */
export function sealReason({ vault }: Context, runId: string, reason: string): string {
  return Buffer.from(vault.seal(purpose, runId, Buffer.from(reason))).toString('base64');
}

/** The reason of a run; empty where none was given. */
export function openReason({ vault }: Context, runId: string, sealed: string | undefined): string {
  if (sealed === undefined) return '';
  const plain = vault.open(purpose, runId, Buffer.from(sealed, 'base64'));
  if (plain === null) throw new Error('The reason of a run cannot be opened with this key');
  return Buffer.from(plain).toString('utf8');
}
