import { assertNever } from '../errors.ts';
import type { Context, SendOutcome } from '../ports.ts';

/** What came of one attempt; `toPost`: it goes by letter, `dropped`: there is nothing to send. */
export type AttemptOutcome = SendOutcome | { kind: 'toPost' } | { kind: 'dropped' };

/** After so many attempts a temporary fault is shown as a failure: with the waits below, about two days. */
export const mostAttempts = 12;

interface Settlement {
  state: 'pending' | 'sent' | 'failed' | 'unknown' | 'toPost' | 'dropped';
  message: 'waiting' | 'sent' | 'failed' | 'unknown' | 'toPost';
  nextAt: Date | null;
  reason: string | null;
}

/** Marks a row with what came of the attempt; what is not sent is tried again or becomes visible, never forgotten. */
export async function settleOutbox(
  ctx: Context,
  input: { outboxId: string; attempt: number; outcome: AttemptOutcome },
): Promise<void> {
  const now = ctx.clock.now();
  const { state, message, nextAt, reason } = settlementOf(input.outcome, input.attempt, now);
  await ctx.db.sql`
    select settle_outbox(${ctx.actor.organisationId}, ${input.outboxId}, ${now}, ${input.outcome.kind}, ${state},
      ${message}, ${reason}, ${nextAt})`;
}

/** Pure: what a row becomes. A message that may have arrived is never sent again knowingly. */
export function settlementOf(outcome: AttemptOutcome, attempt: number, now: Date): Settlement {
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', message: 'sent', nextAt: null, reason: null };
    case 'temporary':
      if (attempt >= mostAttempts) return { state: 'failed', message: 'failed', nextAt: null, reason: outcome.reason };
      return { state: 'pending', message: 'waiting', nextAt: retryAt(attempt, now), reason: outcome.reason };
    case 'permanent':
      return { state: 'failed', message: 'failed', nextAt: null, reason: outcome.reason };
    case 'unknown':
      return { state: 'unknown', message: 'unknown', nextAt: null, reason: outcome.reason };
    case 'toPost':
      return { state: 'toPost', message: 'toPost', nextAt: null, reason: null };
    case 'dropped':
      return { state: 'dropped', message: 'failed', nextAt: null, reason: null };
    default:
      return assertNever(outcome);
  }
}

/** Half a minute, then twice as long each time, up to twelve hours. */
function retryAt(attempt: number, now: Date): Date {
  const seconds = Math.min(30 * 2 ** (attempt - 1), 12 * 3600);
  return new Date(now.getTime() + seconds * 1000);
}
