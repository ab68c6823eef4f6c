import { letterCode } from '../identity/letter-code.ts';
import { paperLetterOf } from '../letters/paper-letter-of.ts';
import { letterPdf } from '../letters/pdf/letter-pdf.ts';
import { sha256 } from '../letters/sent-hash.ts';
import type { ClaimedRow } from '../outbox/claim-outbox.ts';
import type { FrozenMessage } from '../outbox/freeze-message.ts';
import type { NoticeSource } from '../outbox/read-notice.ts';
import type { Context } from '../ports.ts';

/** A letter as a file in the store. */
export interface KeptLetter {
  key: string;
  hash: Uint8Array;
}

interface ToKeep {
  message: FrozenMessage;
  source: Pick<NoticeSource, 'organisation' | 'on'>;
  byPost: boolean;
  codeUrl: string;
}

/** Draws a letter to a resident as it goes out and puts it into the store; null for a notice that is no letter. */
export async function keepLetter(ctx: Context, row: ClaimedRow, toKeep: ToKeep): Promise<KeptLetter | null> {
  const { message, source, byPost, codeUrl } = toKeep;
  const { personId, caseId, recipient } = row;
  if (personId === null || caseId === null || recipient === null || message.html === null) return null;
  if (!byPost && message.letter === null && !formal.has(row.occasion)) return null;
  const address = recipient.address ?? null;
  const letter = paperLetterOf({
    html: message.html,
    organisation: source.organisation,
    name: recipient.name,
    address: byPost ? address : null,
    formats: recipient.formats ?? [],
    on: source.on,
    code: byPost ? { url: codeUrl, code: letterCode(ctx, { caseId, personId, address }) } : null,
  });
  const file = await letterPdf(letter, new Date(`${source.on}T12:00:00Z`));
  // One file a message: another attempt draws the same again.
  await ctx.files.put(message.messageId, file);
  return { key: message.messageId, hash: sha256(file) };
}

/** Decisions that people keep and show to others, whether or not somebody added words of their own. */
const formal: ReadonlySet<string> = new Set([
  'acknowledgement',
  'stage2-acknowledgement',
  'extension',
  'delay-notice',
  'response',
  'final-response',
  'refusal',
]);
