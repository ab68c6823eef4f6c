import { and, desc, eq, ne } from 'drizzle-orm';
import { isInConflict } from '../../db/in-conflict.ts';
import { inOrganisation } from '../../db/in-organisation.ts';
import { letterDrafts } from '../../db/tables/letter-drafts.ts';
import { staff } from '../../db/tables/staff.ts';
import { mayDo } from '../../permissions/may-do.ts';
import type { Context } from '../../ports.ts';

/** The words of a letter as they were last saved. */
export interface LetterWords {
  letter: string;
  /** Of its template; 0: the words that come with Redress. */
  templateVersion: number;
  /** Whoever saved it last. */
  writtenBy: string;
  createdAt: Date;
}

/** The latest letter of a case that began from a template (kind/language/format) and was not put away; null where there is none, or not for whoever asks. */
export async function latestLetterOf(
  ctx: Context,
  { caseId, template }: { caseId: string; template: string },
): Promise<LetterWords | null> {
  const { actor } = ctx;
  if (actor.kind !== 'staff' || !mayDo(actor, 'case.file')) return null;
  const { organisationId } = actor;
  return inOrganisation(ctx, async (tx) => {
    if (await isInConflict(tx, actor, { caseId, reference: null })) return null;
    const [found] = await tx
      .select({ row: letterDrafts, writtenBy: staff.name })
      .from(letterDrafts)
      .innerJoin(staff, and(eq(staff.organisationId, organisationId), eq(staff.id, letterDrafts.preparedBy)))
      .where(
        and(
          eq(letterDrafts.organisationId, organisationId),
          eq(letterDrafts.caseId, caseId),
          eq(letterDrafts.template, template),
          ne(letterDrafts.state, 'dropped'),
        ),
      )
      .orderBy(desc(letterDrafts.updatedAt), desc(letterDrafts.id))
      .limit(1);
    if (found === undefined) return null;
    const { values, templateVersion, createdAt } = found.row;
    const { letter } = values;
    if (typeof letter !== 'string' || letter === '') return null;
    return { letter, templateVersion: templateVersion ?? 0, writtenBy: found.writtenBy, createdAt };
  });
}
