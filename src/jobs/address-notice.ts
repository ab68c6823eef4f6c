import type { ClaimedRow } from '../outbox/claim-outbox.ts';
import { noteSending } from '../outbox/note-sending.ts';
import type { Context } from '../ports.ts';
import type { JobTools } from './job.ts';
import { planSending, type Written } from './plan-sending.ts';
import type { Prepared } from './prepared.ts';

/** Puts a notice on the way that is safe for its recipient, in words that are; what then differs from the notice is kept. */
export async function addressNotice(
  tools: Pick<JobTools, 'texter'>,
  ctx: Context,
  row: ClaimedRow,
  written: Written,
): Promise<Prepared> {
  const { prepared, sending } = planSending(row, written, { text: tools.texter !== null });
  // The usual way, as it stands, needs no note; but after an attempt by another it does.
  const isUsual = sending?.channel === 'email' && sending.sent === null && row.attempt === 1;
  if (sending !== null && !isUsual) await noteSending(ctx, { outboxId: row.outboxId, ...sending });
  return prepared;
}
