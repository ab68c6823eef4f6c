import type { Texter } from '../../ports.ts';

/** Demo only: nothing leaves the machine. The relay has stored what was sent, which the mailbox page shows. */
export function textBox(): Texter {
  return { send: () => Promise.resolve({ kind: 'sent' }) };
}
