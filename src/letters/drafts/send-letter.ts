import { and, eq } from 'drizzle-orm';
import { applyEvent } from '../../cases/apply-event.ts';
import { inOrganisation } from '../../db/in-organisation.ts';
import { letterDrafts } from '../../db/tables/letter-drafts.ts';
import type { Failure } from '../../errors.ts';
import type { CaseEvent } from '../../machines/events.ts';
import type { Context } from '../../ports.ts';
import { hasMovedOn } from './has-moved-on.ts';
import { isApproved } from './is-approved.ts';
import type { DraftFault } from './draft-outcome.ts';
import type { DraftStep } from './move-draft.ts';
import { readDraft, type LetterDraft } from './read-draft.ts';

/** A letter with the event that was made of what was typed. */
export interface LetterToSend extends DraftStep {
  event: CaseEvent;
  /** Whether a second person must have agreed. */
  needsApproval: boolean;
  /** Of the case, as it was shown. */
  caseVersion: number;
}

/** What came of sending: `refused` by the letter's own rules, or by those of the case. */
export type LetterSent =
  { ok: true; seq: number } | { ok: false; why: DraftFault | 'not-approved' } | { ok: false; failure: Failure };

/** Sends a letter with its event, once: the letter's id is the key by which a second attempt is known. */
export async function sendLetter(ctx: Context, letter: LetterToSend): Promise<LetterSent> {
  const draft = await readDraft(ctx, letter);
  if (draft === null || draft.event !== letter.event.type) return { ok: false, why: 'not-found' };
  if (draft.state === 'sent' || draft.state === 'dropped') return { ok: false, why: 'wrong-state' };
  if (draft.version !== letter.seen) return { ok: false, why: 'stale' };
  const missing = letter.needsApproval ? await approvalMissing(ctx, draft) : null;
  if (missing !== null) return { ok: false, why: missing };
  const done = await applyEvent(ctx, {
    caseId: draft.caseId,
    event: letter.event,
    expectedVersion: letter.caseVersion,
    idempotencyKey: draft.draftId,
  });
  if (!done.ok) return { ok: false, failure: done.failure };
  await markSent(ctx, draft.draftId, done.value.seq);
  return { ok: true, seq: done.value.seq };
}

/** What stands against sending a letter that somebody else must have approved, of the case as it still is; null: nothing. */
async function approvalMissing(ctx: Context, draft: LetterDraft): Promise<'not-approved' | 'moved-on' | null> {
  const since = draft.approvals.at(-1)?.caseVersion ?? null;
  if (draft.state !== 'approved' || !isApproved(draft) || since === null) return 'not-approved';
  const isOvertaken = await inOrganisation(ctx, (tx) => hasMovedOn(tx, ctx, { caseId: draft.caseId, since }));
  return isOvertaken ? 'moved-on' : null;
}

async function markSent(ctx: Context, draftId: string, seq: number): Promise<void> {
  const place = and(eq(letterDrafts.organisationId, ctx.actor.organisationId), eq(letterDrafts.id, draftId));
  await inOrganisation(ctx, (tx) =>
    tx.update(letterDrafts).set({ state: 'sent', sentSeq: seq, updatedAt: ctx.clock.now() }).where(place),
  );
}
