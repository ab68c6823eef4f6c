import type { ClaimedRow } from '../outbox/claim-outbox.ts';
import type { OutgoingMail, OutgoingText } from '../ports.ts';

/** What is to be done with a row: send this, or settle it without sending. */
export type Prepared =
  { mail: OutgoingMail } | { text: OutgoingText } | { settle: 'toPost' | 'dropped' | 'noSafeChannel' | 'noAuthority' };

/** The same at every attempt, so that a mail which arrives twice can be seen to be one. */
export function messageIdOf({ outboxId }: Pick<ClaimedRow, 'outboxId'>): string {
  return outboxId;
}
