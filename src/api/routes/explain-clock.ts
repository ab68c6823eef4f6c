import { z } from 'zod';
import { isLongPeriod, monthsOfDays } from '../../calendar/months-of-days.ts';
import { explainDeadline } from '../../cases/explain-deadline.ts';
import { explanationLetter } from '../../language/explanation-letter.ts';
import { texts } from '../../language/language.ts';
import { found } from '../declined.ts';
import { presentExplanation } from '../present-explanation.ts';
import { defineRoute } from '../route.ts';
import { explanationSchema } from '../schemas/explanation.ts';
import { referenceText, text } from '../schemas/fields.ts';

/** Why a deadline is on the day it is on. */
export const explainClock = defineRoute({
  method: 'get',
  path: '/cases/{reference}/clocks/{name}',
  tag: 'Cases',
  summary: 'Why a deadline falls on its day',
  description:
    'The rule with its clause, what started it, each day from the start to the deadline, extensions and other moves, ' +
    'whether working it out again gives the same date, and what other ways of counting would give.',
  access: ['resident', 'case.read', 'case.readOwn'],
  params: z.strictObject({ reference: referenceText, name: text(80) }),
  query: z.strictObject({
    run: z.coerce.number().int().min(1).max(1_000).optional().meta({
      type: 'integer',
      description: 'Which start of the clock, from 1; left out, the latest',
    }),
    days: z.enum(['all']).optional().meta({
      description: 'For text/plain: every single day, also of a long period; JSON always has them all',
    }),
  }),
  alsoAsText: 'The same for a letter or a file: lines of 80 characters at most',
  answer: {
    status: 200,
    description: 'The explanation, and whether recomputing it now agrees with what was stored.',
    schema: explanationSchema,
  },
  async handle({ ctx, params, query }) {
    const asked = { reference: params.reference, clock: params.name, run: query.run };
    const basis = found(await explainDeadline(ctx, asked));
    const days = basis.explanation?.days ?? [];
    const isFolded = isLongPeriod(days) && query.days !== 'all';
    return {
      body: presentExplanation(basis),
      text: () => explanationLetter(basis, isFolded ? monthsOfDays(days) : null, texts('en')),
    };
  },
});
