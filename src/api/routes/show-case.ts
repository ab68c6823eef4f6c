import { z } from 'zod';
import { caseAt } from '../../cases/case-at.ts';
import { getCase } from '../../cases/get-case.ts';
import { HttpFailure } from '../../http/http-failure.ts';
import { caseAtProblems } from '../../language/en/pages-case-at.ts';
import type { Context } from '../../ports.ts';
import { found } from '../declined.ts';
import { presentCase } from '../present-case.ts';
import { defineRoute } from '../route.ts';
import { caseNowOrThen } from '../schemas/case-as-at.ts';
import { caseParams, instantInput } from '../schemas/fields.ts';

/** One case, as far as whoever asks may see it. */
export const showCase = defineRoute({
  method: 'get',
  path: '/cases/{reference}',
  tag: 'Cases',
  summary: 'One case, now or as it was',
  description:
    'A resident sees the complaint that their session is for; staff see every case of their organisation. With `at` staff see the case as it was recorded by that instant: what is due, owed and sent then, and under which versions it was judged. Contact details are as they are now.',
  access: ['resident', 'case.read', 'case.readOwn'],
  params: caseParams,
  query: z.strictObject({
    at: instantInput
      .optional()
      .meta({ description: 'For staff: an instant that has passed, for example 2026-03-01T10:00:00Z' }),
  }),
  answer: {
    status: 200,
    description: 'The case, its clocks, and what may be done to it now.',
    schema: caseNowOrThen,
    headers: { ETag: 'The version of the case, for If-Match; not with `at`' },
  },
  async handle({ ctx, params: { reference }, query: { at } }) {
    if (at !== undefined) return { body: await asItWas(ctx, reference, at) };
    const view = found(await getCase(ctx, { reference }));
    return { body: presentCase(view, ctx.actor), headers: { ETag: `"${view.version}"` } };
  },
});

async function asItWas(ctx: Context, reference: string, at: Date) {
  if (at > ctx.clock.now()) throw faulty('malformed', caseAtProblems.future);
  const then = found(await caseAt(ctx, { reference, at }));
  if ('begunAt' in then) throw faulty('not-found', caseAtProblems.notYet(then.begunAt));
  return { ...presentCase(then.view, ctx.actor), asAt: then.asAt };
}

function faulty(code: 'malformed' | 'not-found', message: string): HttpFailure {
  return new HttpFailure(code, { faults: [{ pointer: '/at', message }] });
}
