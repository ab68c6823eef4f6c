import { and, asc, desc, eq, inArray, type SQL } from 'drizzle-orm';
import { inOrganisation } from '../../db/in-organisation.ts';
import { cases } from '../../db/tables/cases.ts';
import { letterDrafts } from '../../db/tables/letter-drafts.ts';
import { staff } from '../../db/tables/staff.ts';
import { mayDo } from '../../permissions/may-do.ts';
import type { Context } from '../../ports.ts';

/** A letter that waits, as lists show it. */
export interface DraftListed {
  draftId: string;
  /** Of the case, bare. */
  reference: string;
  event: string;
  state: (typeof letterDrafts.$inferSelect)['state'];
  preparedBy: string;
  /** Whether whoever asks wrote any of it. */
  isOwn: boolean;
  updatedAt: Date;
  submittedAt: Date | null;
}

/** The letters that wait for somebody's approval, the oldest first. */
export async function listSubmitted(ctx: Context, { limit }: { limit: number }): Promise<DraftListed[]> {
  if (!mayDo(ctx.actor, 'letter.approve')) return [];
  return list(ctx, eq(letterDrafts.state, 'submitted'), limit);
}

/** The letters of a case that are not sent yet, the newest first. */
export async function listDraftsOfCase(ctx: Context, { caseId }: { caseId: string }): Promise<DraftListed[]> {
  if (!mayDo(ctx.actor, 'case.file')) return [];
  const isOpen = inArray(letterDrafts.state, ['draft', 'submitted', 'approved', 'sentBack']);
  return list(ctx, and(eq(letterDrafts.caseId, caseId), isOpen), 50);
}

async function list(ctx: Context, which: SQL | undefined, limit: number): Promise<DraftListed[]> {
  const { actor } = ctx;
  const { organisationId } = actor;
  const rows = await inOrganisation(ctx, (tx) =>
    tx
      .select({
        draftId: letterDrafts.id,
        reference: cases.reference,
        event: letterDrafts.event,
        state: letterDrafts.state,
        preparedBy: staff.name,
        preparedById: letterDrafts.preparedBy,
        authors: letterDrafts.authors,
        updatedAt: letterDrafts.updatedAt,
        submittedAt: letterDrafts.submittedAt,
      })
      .from(letterDrafts)
      .innerJoin(cases, and(eq(cases.organisationId, organisationId), eq(cases.id, letterDrafts.caseId)))
      .innerJoin(staff, and(eq(staff.organisationId, organisationId), eq(staff.id, letterDrafts.preparedBy)))
      .where(and(eq(letterDrafts.organisationId, organisationId), which))
      .orderBy(asc(letterDrafts.submittedAt), desc(letterDrafts.updatedAt))
      .limit(limit),
  );
  return rows.map(({ preparedById, authors, ...row }) => ({
    ...row,
    isOwn: actor.kind === 'staff' && [...authors, preparedById].includes(actor.staffId),
  }));
}
