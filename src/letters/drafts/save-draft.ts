import { and, eq } from 'drizzle-orm';
import { inOrganisation } from '../../db/in-organisation.ts';
import { isInConflict } from '../../db/in-conflict.ts';
import { letterDrafts } from '../../db/tables/letter-drafts.ts';
import { mayDo } from '../../permissions/may-do.ts';
import type { Context } from '../../ports.ts';
import type { LetterEvent } from '../letter-kind.ts';
import type { TemplateUsed } from '../templates/template-used.ts';
import { refused, type DraftOutcome } from './draft-outcome.ts';
import type { LetterValues } from './fingerprint.ts';

/** A letter as it was typed. */
export interface DraftToSave {
  /** Null: it is begun now. */
  draftId: string | null;
  caseId: string;
  event: LetterEvent;
  values: LetterValues;
  /** Of the letter, as it was shown; 0 for one that is begun now. */
  seen: number;
  /** Of the case, as it was shown. */
  caseVersion: number;
  /** What a letter that is begun now began from; kept for good. */
  from?: TemplateUsed | undefined;
}

/** Which letter it is, and its version now. */
export interface DraftSaved {
  draftId: string;
  version: number;
}

/** Keeps a letter. A change to one that waits for approval, or has it, makes it a draft again: what was approved is not this any more. */
export async function saveDraft(ctx: Context, draft: DraftToSave): Promise<DraftOutcome<DraftSaved>> {
  const { actor } = ctx;
  if (actor.kind !== 'staff' || !mayDo(actor, 'case.handle')) return refused('forbidden');
  const { organisationId, staffId } = actor;
  const { caseId, event, values, seen, caseVersion } = draft;
  const now = ctx.clock.now();
  const written = { values, caseVersion, preparedBy: staffId, state: 'draft' as const, updatedAt: now };
  return inOrganisation(ctx, async (tx) => {
    if (await isInConflict(tx, actor, { caseId, reference: null })) return refused('forbidden');
    if (draft.draftId === null) {
      const id = ctx.ids.uuid();
      const begun = { template: draft.from?.template ?? null, templateVersion: draft.from?.version ?? null };
      await tx.insert(letterDrafts).values({
        organisationId,
        id,
        caseId,
        event,
        version: 1,
        createdAt: now,
        authors: [staffId],
        ...begun,
        ...written,
      });
      return { ok: true, value: { draftId: id, version: 1 } };
    }
    const place = and(eq(letterDrafts.organisationId, organisationId), eq(letterDrafts.id, draft.draftId));
    const [row] = await tx.select().from(letterDrafts).where(place).for('update');
    if (row === undefined || row.caseId !== caseId) return refused('not-found');
    if (row.state === 'sent' || row.state === 'dropped') return refused('wrong-state');
    if (row.version !== seen) return refused('stale');
    await tx
      .update(letterDrafts)
      .set({ ...written, authors: authorsOf(row, staffId), version: seen + 1, submittedAt: null })
      .where(place);
    return { ok: true, value: { draftId: row.id, version: seen + 1 } };
  });
}

/** Whoever wrote a word of it stays among its authors, whoever saves it next. */
function authorsOf({ authors, preparedBy }: typeof letterDrafts.$inferSelect, staffId: string): string[] {
  return [...new Set([...authors, preparedBy, staffId])];
}
