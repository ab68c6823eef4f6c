import { z } from 'zod';
import type { Texts } from '../../../language/language.ts';
import { surveyScales, type SurveyAnswer } from '../../../surveys/survey-answer.ts';

const scale = (question: 'satisfaction' | 'effort' | 'handling' | 'outcome') =>
  z.enum(surveyScales[question]).transform(Number).optional().catch(undefined);

/** What the survey asks; each question may be left out. */
export function surveySchema({ ownSurvey: texts }: Texts) {
  return z.object({
    satisfaction: scale('satisfaction'),
    effort: scale('effort'),
    wasClear: z.enum(surveyScales.wasClear).optional().catch(undefined),
    handling: scale('handling'),
    outcome: scale('outcome'),
    words: z.string().max(2_000, texts.words.tooLong).optional(),
    mayContact: z.literal('yes').optional().catch(undefined),
  });
}

type Given = Partial<z.infer<ReturnType<typeof surveySchema>>>;

/** Whether anything was answered. */
export function hasAnswers({ mayContact: _mayContact, ...answers }: Given): boolean {
  return Object.values(answers).some((answer) => answer !== undefined);
}

/** As the verb takes it. */
export function surveyAnswerOf({ mayContact, ...answers }: Given): SurveyAnswer {
  return { ...answers, mayContact: mayContact === 'yes' };
}
