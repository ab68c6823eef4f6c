import type { AddressedNotice } from '../cases/plan-types.ts';
import type { LoadedCase } from '../cases/loaded-case.ts';
import type { SealedCase } from '../audit/seal.ts';

/** A notice of the past at the moment at which it would have been written. */
export interface NoticeOfPast {
  notice: AddressedNotice;
  sealed: SealedCase;
  /** The case just after the event. */
  loaded: LoadedCase;
  /** The words of the case so far; the key is the number of the event and the path of the words. */
  words: ReadonlyMap<string, string>;
  recipient: { name: string | null; email: string | null };
}

/** The notice in words. */
export interface WrittenNotice {
  subject: string;
  text: string;
  html: string;
}

/** What is kept of a mail that went out in the made-up past: exactly what was said, to whom and when. */
export interface PastMail extends WrittenNotice {
  outboxId: string;
  /** The message; one to staff has none before it is written. */
  messageId: string;
  /** When the relay had it: ISO 8601, UTC. */
  at: string;
  outcome: 'sent' | 'toPost';
}
