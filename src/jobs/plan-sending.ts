import { discreetNotice } from '../notifications/discreet-notice.ts';
import { languageOf } from '../notifications/html.ts';
import type { Reader } from '../notifications/reader.ts';
import type { RenderedNotice } from '../notifications/render.ts';
import type { ClaimedRow } from '../outbox/claim-outbox.ts';
import type { Sending } from '../outbox/note-sending.ts';
import { messageIdOf, type Prepared } from './prepared.ts';
import { wayTo } from './way-to.ts';

export type AddressedRow = Pick<ClaimedRow, 'outboxId' | 'attempt' | 'occasion' | 'body' | 'recipient'>;

/** A notice as it is kept, and the language of its reader. */
export interface Written {
  notice: RenderedNotice;
  language: Reader['language'];
}

/** What leaves, by which channel, and what that is where it is not the notice itself. Pure. */
export function planSending(
  row: AddressedRow,
  { notice, language }: Written,
  may: { text: boolean },
): { prepared: Prepared; sending: Sending | null } {
  const way = wayTo(row, may);
  if (way === null) return { prepared: { settle: 'noSafeChannel' }, sending: null };
  // A letter is read inside its envelope, so it may say everything.
  if (way.by === 'letter') return { prepared: { settle: 'toPost' }, sending: { channel: 'letter', sent: null } };
  const isDiscreet = row.recipient?.contactRules?.discreet ?? false;
  const { subject, text, html, short } = isDiscreet ? discreetNotice(language) : notice;
  const { to } = way;
  if (way.by === 'text') {
    const message = { to, text: short, reference: messageIdOf(row), isDiscreet, isAgain: row.attempt > 1 };
    return {
      prepared: { text: message },
      sending: { channel: 'text', sent: { subject: null, text: short, html: null } },
    };
  }
  const mail = { messageId: messageIdOf(row), to, subject, text, html, language: languageOf(html), isDiscreet };
  return { prepared: { mail }, sending: { channel: 'email', sent: isDiscreet ? { subject, text, html } : null } };
}
