import { and, eq, gt, isNull } from 'drizzle-orm';
import { drafts } from '../db/tables/drafts.ts';
import type { Context } from '../ports.ts';

/** The condition for one draft of the organisation that is still kept. */
export function thisDraft(ctx: Context, draftId: string) {
  return and(
    eq(drafts.organisationId, ctx.actor.organisationId),
    eq(drafts.id, draftId),
    gt(drafts.expiresAt, ctx.clock.now()),
  );
}

/** The same, and it has not become a complaint. */
export function unsentDraft(ctx: Context, draftId: string) {
  return and(thisDraft(ctx, draftId), isNull(drafts.sentCaseId));
}
