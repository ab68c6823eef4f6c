import { z } from 'zod';
import { explainDeadline } from '../../cases/explain-deadline.ts';
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
    'The rule with its clause, and each day from the start to the deadline: counted, weekend, or which holiday.',
  access: ['resident', 'officer', 'manager', 'auditor'],
  params: z.strictObject({ reference: referenceText, name: text(80) }),
  query: z.strictObject({
    run: z.coerce.number().int().min(1).max(1_000).optional().meta({
      type: 'integer',
      description: 'Which start of the clock, from 1; left out, the latest',
    }),
  }),
  answer: {
    status: 200,
    description: 'The explanation, and whether recomputing it now agrees with what was stored.',
    schema: explanationSchema,
  },
  async handle({ ctx, params, query }) {
    const asked = { reference: params.reference, clock: params.name, run: query.run };
    return { body: presentExplanation(found(await explainDeadline(ctx, asked))) };
  },
});
