import { londonDate } from '../calendar/london.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { equalityAnswers } from '../db/tables/equality-answers.ts';
import type { Context } from '../ports.ts';

/**
 * Keeps the answers to equality questions: with the month, and with a key made by the installation's own, so that a
 * complaint counts once and the row leads to nobody. Answered again in the same month, the first answers stand.
 */
export async function recordEquality(
  ctx: Context,
  { caseId, answers }: { caseId: string; answers: Record<string, string> },
): Promise<void> {
  const month = `${londonDate(ctx.clock.now()).slice(0, 7)}-01`;
  const groupKey = ctx.vault.mac('equality', `${caseId} ${month}`);
  // An id of the usual kind tells the millisecond, and by it the complaint.
  const id = idFrom(ctx.vault.mac('equality-id', `${caseId} ${month}`));
  const { organisationId } = ctx.actor;
  await inOrganisation(ctx, (tx) =>
    tx.insert(equalityAnswers).values({ organisationId, id, month, groupKey, answers }).onConflictDoNothing(),
  );
}

/** A UUID of version 8 (RFC 9562: bits of one's own). */
function idFrom(mac: Uint8Array): string {
  const hex = Buffer.from(mac).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
