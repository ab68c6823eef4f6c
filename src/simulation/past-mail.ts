import type { AddressedNotice, NewPerson } from '../cases/plan-types.ts';
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
  recipient: PastRecipient;
}

/** Whom a notice is for; of staff only the name and address are known. */
export interface PastRecipient extends Pick<NewPerson, 'preferredContact' | 'language' | 'formats' | 'contactRules'> {
  name: string | null;
  email: string | null;
  phone?: string | null | undefined;
  address?: string | null | undefined;
  /** Before the last change. */
  formerEmail?: string | null | undefined;
  formerPhone?: string | null | undefined;
}

/** The notice in words, and how it went out: `sent` is what did, where that was not the notice itself. */
export interface WrittenNotice {
  subject: string;
  text: string;
  html: string;
  outcome: 'sent' | 'toPost';
  /** Null: by e-mail, as it stands. */
  channel: 'email' | 'text' | 'letter' | null;
  sent: { subject: string | null; text: string; html: string | null } | null;
}

/** What is kept of a mail that went out in the made-up past: exactly what was said, to whom and when. */
export interface PastMail extends Omit<WrittenNotice, 'outcome'> {
  outboxId: string;
  /** The message; one to staff has none before it is written. */
  messageId: string;
  /** When the relay had it: ISO 8601, UTC. */
  at: string;
  /** A letter of some days ago has been posted. */
  outcome: 'sent' | 'toPost' | 'posted';
}
