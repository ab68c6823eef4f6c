import { and, eq } from 'drizzle-orm';
import { inOrganisation } from '../../db/in-organisation.ts';
import { isInConflict } from '../../db/in-conflict.ts';
import { letterApprovals } from '../../db/tables/letter-approvals.ts';
import { letterDrafts } from '../../db/tables/letter-drafts.ts';
import { mayDo } from '../../permissions/may-do.ts';
import type { Context } from '../../ports.ts';
import { refused, type DraftOutcome } from './draft-outcome.ts';
import { fingerprintOf } from './fingerprint.ts';
import { hasMovedOn } from './has-moved-on.ts';
import type { DraftStep } from './move-draft.ts';
import { readDraftIn } from './read-draft.ts';

/** What a second person says of a letter; whoever sends one back says why. */
export interface DraftDecision extends DraftStep {
  outcome: 'approved' | 'sentBack';
  note: string | null;
  /** Of the case, as it was shown. */
  caseVersion: number;
}

/** Records what a second person says of a letter, with the hash of exactly what they saw. */
export async function decideDraft(ctx: Context, decision: DraftDecision): Promise<DraftOutcome<null>> {
  const { actor } = ctx;
  if (actor.kind !== 'staff' || !mayDo(actor, 'letter.approve')) return refused('forbidden');
  const { draftId, seen, outcome, note, caseVersion } = decision;
  const { organisationId, staffId } = actor;
  const place = and(eq(letterDrafts.organisationId, organisationId), eq(letterDrafts.id, draftId));
  return inOrganisation(ctx, async (tx) => {
    await tx.select({ id: letterDrafts.id }).from(letterDrafts).where(place).for('update');
    const draft = await readDraftIn(tx, ctx, draftId);
    if (draft === null) return refused('not-found');
    if (await isInConflict(tx, actor, { caseId: draft.caseId, reference: null })) return refused('forbidden');
    if (draft.state !== 'submitted') return refused('wrong-state');
    if (draft.version !== seen) return refused('stale');
    if (draft.authors.includes(staffId)) return refused('own-letter');
    if (await hasMovedOn(tx, ctx, { caseId: draft.caseId, since: caseVersion })) return refused('moved-on');
    if (outcome === 'sentBack' && note === null) return refused('note-missing');
    const row = { organisationId, id: ctx.ids.uuid(), draftId, version: seen, caseVersion, staffId, outcome, note };
    await tx.insert(letterApprovals).values({ ...row, hash: fingerprintOf(draft), at: ctx.clock.now() });
    await tx.update(letterDrafts).set({ state: outcome, reviewed: draft.values }).where(place);
    return { ok: true, value: null };
  });
}
