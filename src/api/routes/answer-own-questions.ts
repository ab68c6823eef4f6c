import { z } from 'zod';
import { getCase } from '../../cases/get-case.ts';
import { ownStandingOf } from '../../cases/own-standing-of.ts';
import { ownFacts, ownQuestions } from '../../guide/own-answers.ts';
import { HttpFailure } from '../../http/http-failure.ts';
import { texts } from '../../language/language.ts';
import { ownAnswersInWords } from '../../language/own-answers-in-words.ts';
import { defineRoute } from '../route.ts';
import { caseParams, languageInput } from '../schemas/fields.ts';

const answer = z.strictObject({
  id: z.enum(ownQuestions),
  question: z.string(),
  answer: z.array(z.string()).meta({ description: 'One sentence or paragraph each' }),
  clock: z
    .string()
    .nullable()
    .meta({ description: 'The clock that can be explained day by day, if the answer is about one' }),
});

/** What people ask about their own complaint, answered by the same rules as on the page. */
export const answerOwnQuestions = defineRoute({
  method: 'get',
  path: '/cases/{reference}/answers',
  tag: 'Guide',
  summary: 'Answers to what people ask about their own complaint',
  description:
    'Worked out by rules from the case as it stands: what happens now, by when, why, and what if it is missed.',
  access: ['resident', 'case.read'],
  params: caseParams,
  query: z.strictObject({ lang: languageInput }),
  answer: {
    status: 200,
    description: 'Every question with its answer.',
    schema: z.strictObject({ answers: z.array(answer) }),
  },
  async handle({ ctx, params: { reference }, query: { lang } }) {
    const view = await getCase(ctx, { reference });
    if (!view) throw new HttpFailure('not-found');
    const standing = ownStandingOf(view);
    const words = texts(lang);
    const about = { contact: view.organisation.contact, body: words.bodyAfter(standing.procedure) };
    return { body: { answers: ownAnswersInWords(ownFacts(standing), about, words) } };
  },
});
