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
  answer: {
    status: 200,
    description: 'The explanation, and whether recomputing it now agrees with what was stored.',
    schema: explanationSchema,
  },
  async handle({ ctx, params }) {
    return {
      body: presentExplanation(found(await explainDeadline(ctx, { reference: params.reference, clock: params.name }))),
    };
  },
});
