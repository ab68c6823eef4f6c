import { inOrganisation } from '../db/in-organisation.ts';
import { surveyAnswers } from '../db/tables/survey-answers.ts';
import { getCase } from '../cases/get-case.ts';
import type { Context } from '../ports.ts';
import { isSurveyOpen } from './is-survey-open.ts';
import type { SurveyAnswer } from './survey-answer.ts';
import { surveysNow } from './survey-settings.ts';

/** Takes what a resident answers about their own case: once, when it is over. It changes nothing of the case. */
export async function answerSurvey(ctx: Context, answer: SurveyAnswer): Promise<'taken' | 'already' | 'not-open'> {
  const { actor, clock, ids } = ctx;
  if (actor.kind !== 'resident') return 'not-open';
  const { organisationId, caseId } = actor;
  const view = await getCase(ctx, { caseId });
  if (view === null || !isSurveyOpen(view, (await surveysNow(ctx)).when)) return 'not-open';
  const taken = await inOrganisation(ctx, (tx) =>
    tx
      .insert(surveyAnswers)
      .values({ ...answer, organisationId, id: ids.uuid(), kind: 'closure', caseId, at: clock.now() })
      .onConflictDoNothing()
      .returning({ id: surveyAnswers.id }),
  );
  return taken.length > 0 ? 'taken' : 'already';
}
