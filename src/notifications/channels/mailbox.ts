import type { Mailer } from '../../ports.ts';

/** Demo only: nothing leaves the machine. The relay has stored the notice, which the mailbox page shows. */
export function mailboxMailer(): Mailer {
  return { send: () => Promise.resolve({ kind: 'sent' }) };
}
