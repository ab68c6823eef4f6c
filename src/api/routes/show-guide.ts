import { z } from 'zod';
import { readRules } from '../../cases/read-rules.ts';
import { readAnswers } from '../../guide/next-question.ts';
import { questions } from '../../guide/questions.ts';
import { texts } from '../../language/language.ts';
import { presentGuide } from '../present-guide.ts';
import { defineRoute } from '../route.ts';
import { languageInput } from '../schemas/fields.ts';
import { guideSchema } from '../schemas/guide.ts';

const answer = z.string().max(40).optional();
const query = z.strictObject({
  ...Object.fromEntries(
    questions.map(({ id, choices }) => [id, answer.meta({ description: `One of ${choices.join(', ')}` })]),
  ),
  lang: languageInput,
});

/** Which way is mine? The rules, and where the answers given lead. */
export const showGuide = defineRoute({
  method: 'get',
  path: '/guide',
  tag: 'Guide',
  summary: 'Which way is mine: the questions, and where answers lead',
  description:
    'Rules, no model: give the answers so far and read `next`, until `route` says what to do, what happens by when, and ' +
    'who can be asked outside. Nothing is kept.',
  access: 'public',
  query,
  problems: ['too-many-requests'],
  answer: { status: 200, description: 'The questions, and the way.', schema: guideSchema },
  async handle({ ctx, query: { lang, ...given }, count }) {
    await count({ act: 'question' });
    return { body: presentGuide(readAnswers(given), await readRules(ctx), texts(lang)) };
  },
});
