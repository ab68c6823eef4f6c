import type { Occasion } from '../machines/effects.ts';
import type { Context } from '../ports.ts';
import type { FrozenMessage } from './freeze-message.ts';
import type { Recipient } from './recipient.ts';

/** A row in hand, with what is needed to write its mail. */
export interface ClaimedRow {
  outboxId: string;
  kind: 'notice' | 'code' | 'draftLink' | 'staffLink' | 'serviceRequest' | 'templateTest';
  /** Of a notice; of the others it says nothing. */
  occasion: Occasion;
  caseId: string | null;
  /** The event which caused it. */
  seq: number | null;
  personId: string | null;
  staffId: string | null;
  challengeId: string | null;
  draftId: string | null;
  staffLinkId: string | null;
  /** Of the case: what a service is asked. */
  requestId: string | null;
  clock: string | null;
  run: number | null;
  dueOn: string | null;
  rung: string | null;
  occurrence: number | null;
  /** From 1. */
  attempt: number;
  recipient: Recipient | null;
  message: FrozenMessage | null;
  /** The canonical body of the event which caused it. */
  body: string | null;
  /** That event's personal words by path; null once erased. */
  texts: Record<string, string | null>;
}

/** Takes one row that is due, for as long as the lease lasts; null when there is none. Commits before it returns. */
export async function claimOutbox(ctx: Context, input: { now: Date; leaseMs: number }): Promise<ClaimedRow | null> {
  const { now, leaseMs } = input;
  const until = new Date(now.getTime() + leaseMs);
  const [row] = await ctx.db.sql`select claim_outbox(${ctx.actor.organisationId}, ${now}, ${until}) as claimed`;
  return readClaimed(row?.['claimed']);
}

/** Holds because the SQL function claim_outbox builds exactly this object. */
function readClaimed(value: unknown): ClaimedRow | null {
  return (value ?? null) as ClaimedRow | null;
}
