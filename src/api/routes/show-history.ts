import { z } from 'zod';
import { caseHistory } from '../../cases/case-history.ts';
import { found } from '../declined.ts';
import { presentHistory } from '../present-history.ts';
import { defineRoute } from '../route.ts';
import { historyItem } from '../schemas/history.ts';
import { caseParams, pageQuery } from '../schemas/fields.ts';

/** What happened to a case. */
export const showHistory = defineRoute({
  method: 'get',
  path: '/cases/{reference}/events',
  tag: 'Cases',
  summary: 'The history of a case',
  description: 'Every event in its order, with its hash: `redress audit verify` recomputes them.',
  access: ['case.file'],
  params: caseParams,
  query: z.strictObject(pageQuery),
  answer: {
    status: 200,
    description: 'The events, page by page.',
    schema: z.strictObject({
      items: z.array(historyItem),
      nextCursor: z.string().nullable(),
    }),
  },
  async handle({ ctx, params, query: { cursor, limit } }) {
    const page = found(await caseHistory(ctx, { ...params, limit, cursor }));
    return { body: { items: page.items.map(presentHistory), nextCursor: page.nextCursor } };
  },
});
