import { and, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { surveyAnswers } from '../db/tables/survey-answers.ts';
import type { Context } from '../ports.ts';

/** Whether a resident has answered about their case, or said that they do not want to. */
export async function wasSurveyed(ctx: Context): Promise<boolean> {
  const { actor } = ctx;
  if (actor.kind !== 'resident') return false;
  const isOfCase = and(eq(surveyAnswers.organisationId, actor.organisationId), eq(surveyAnswers.caseId, actor.caseId));
  const rows = await inOrganisation(ctx, (tx) =>
    tx.select({ id: surveyAnswers.id }).from(surveyAnswers).where(isOfCase).limit(1),
  );
  return rows.length > 0;
}
