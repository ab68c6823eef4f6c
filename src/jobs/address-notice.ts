import { sentHash } from '../letters/sent-hash.ts';
import type { ClaimedRow } from '../outbox/claim-outbox.ts';
import { noteSending } from '../outbox/note-sending.ts';
import type { Context } from '../ports.ts';
import type { JobTools } from './job.ts';
import type { KeptLetter } from './keep-letter.ts';
import { planSending, type Written } from './plan-sending.ts';
import type { Prepared } from './prepared.ts';

/** Draws the letter of a notice and stores it, where it is one. */
export type Keep = (how: { byPost: boolean }) => Promise<KeptLetter | null>;

/** Puts a notice on the way that is safe for its recipient, in words that are; what goes out is kept, with its hash. */
export async function addressNotice(
  tools: Pick<JobTools, 'texter'>,
  ctx: Context,
  row: ClaimedRow,
  { written, keep }: { written: Written; keep: Keep },
): Promise<Prepared> {
  const { prepared, sending } = planSending(row, written, { text: tools.texter !== null });
  if (sending === null) return prepared;
  const { channel, sent } = sending;
  const pdf = await keep({ byPost: channel === 'letter' });
  // The usual way, as it stands, needs no note; but after an attempt by another it does.
  const isUsual = channel === 'email' && sent === null && row.attempt === 1;
  const hash = channel === 'letter' ? (pdf?.hash ?? null) : sentHash(sent ?? written.notice);
  await noteSending(ctx, { outboxId: row.outboxId, channel: isUsual ? null : channel, sent, sentHash: hash, pdf });
  return prepared;
}
