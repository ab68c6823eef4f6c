import { getCase } from '../../cases/get-case.ts';
import { found } from '../declined.ts';
import { presentCase } from '../present-case.ts';
import { defineRoute } from '../route.ts';
import { caseSchema } from '../schemas/case.ts';
import { caseParams } from '../schemas/fields.ts';

/** One case, as far as whoever asks may see it. */
export const showCase = defineRoute({
  method: 'get',
  path: '/cases/{reference}',
  tag: 'Cases',
  summary: 'One case',
  description: 'A resident sees the complaint that their session is for; staff see every case of their organisation.',
  access: ['resident', 'officer', 'manager', 'auditor'],
  params: caseParams,
  answer: {
    status: 200,
    description: 'The case, its clocks, and what may be done to it now.',
    schema: caseSchema,
    headers: { ETag: 'The version of the case, for If-Match' },
  },
  async handle({ ctx, params }) {
    const view = found(await getCase(ctx, params));
    return { body: presentCase(view, ctx.actor), headers: { ETag: `"${view.version}"` } };
  },
});
