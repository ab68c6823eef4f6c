import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { inOrganisation } from '../db/in-organisation.ts';
import { settings } from '../db/tables/settings.ts';
import type { Context } from '../ports.ts';
import { placeName } from './place-name.ts';
import { surveyScales, type SurveyQuestion } from './survey-answer.ts';

/** The questions of the survey in the order in which they are asked. */
export const surveyQuestions = Object.keys(surveyScales).filter(isQuestion);

/** What an organisation asks, and when. `when`: with the last answer already, once it is all over, or never. */
export const surveySettings = z.strictObject({
  when: z.enum(['answer', 'end', 'never'], 'Choose when people are asked'),
  questions: z.array(z.string().refine(isQuestion)).min(1, 'Choose at least one question'),
  mayOptOut: z.boolean(),
  places: z
    .array(
      z
        .string()
        .refine(
          (name) => placeName(name) === name,
          'Each place is up to 60 letters, digits and spaces, like Southwater Library',
        ),
    )
    .max(200, 'Enter 200 places or fewer')
    .refine((names) => new Set(names).size === names.length, 'Enter each place once'),
});

export type SurveySettings = z.infer<typeof surveySettings>;

/** What holds until something is chosen. */
export const defaultSurveys: SurveySettings = {
  when: 'answer',
  questions: surveyQuestions,
  mayOptOut: true,
  places: [],
};

/** What the organisation asks now. */
export async function surveysNow(ctx: Context): Promise<SurveySettings> {
  const { organisationId } = ctx.actor;
  const [row] = await inOrganisation(ctx, (tx) =>
    tx
      .select({ body: settings.body })
      .from(settings)
      .where(and(eq(settings.organisationId, organisationId), eq(settings.area, 'surveys')))
      .orderBy(desc(settings.version))
      .limit(1),
  );
  return row === undefined ? defaultSurveys : surveySettings.parse(row.body);
}

function isQuestion(name: string): name is SurveyQuestion {
  return Object.hasOwn(surveyScales, name);
}
