import type { Occasion } from '../machines/effects.ts';
import type { Context } from '../ports.ts';

/** A message which did not go out, or may not have. */
export interface Undelivered {
  outboxId: string;
  caseId: string | null;
  /** Bare. */
  reference: string | null;
  occasion: Occasion;
  state: 'failed' | 'unknown' | 'toPost';
  reason: string | null;
  createdAt: Date;
}

/** What waits for a person's decision, of one case or of the whole organisation, newest first. Staff and system only. */
export async function listUndelivered(
  ctx: Context,
  input: { caseId?: string; limit?: number },
): Promise<Undelivered[]> {
  if (ctx.actor.kind !== 'staff' && ctx.actor.kind !== 'system') return [];
  return ctx.db.sql<Undelivered[]>`
    select outbox_id as "outboxId", case_id as "caseId", reference, occasion, state, reason, created_at as "createdAt"
    from list_undelivered(${ctx.actor.organisationId}, ${input.caseId ?? null}, ${input.limit ?? 100})`;
}
