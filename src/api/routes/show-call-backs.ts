import { z } from 'zod';
import { listCallBacks } from '../../requests/list-call-backs.ts';
import { defineRoute } from '../route.ts';
import { listedCallBack, presentListed } from '../schemas/call-back.ts';
import { pageQuery } from '../schemas/fields.ts';

/** Everybody who waits for a call, and every call there was. */
export const showCallBacks = defineRoute({
  method: 'get',
  path: '/call-backs',
  tag: 'Call-backs',
  summary: 'Calls by when they are due',
  access: ['call.settle'],
  query: z.strictObject({ state: z.enum(['open', 'settled']).default('open'), ...pageQuery }),
  answer: {
    status: 200,
    description: 'Open calls from the most overdue on, settled ones the latest first.',
    schema: z.strictObject({ items: z.array(listedCallBack), nextCursor: z.string().nullable() }),
  },
  async handle({ ctx, query }) {
    const { items, nextCursor } = await listCallBacks(ctx, query);
    return { body: { items: items.map(presentListed), nextCursor } };
  },
});
