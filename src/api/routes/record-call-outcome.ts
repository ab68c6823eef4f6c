import { z } from 'zod';
import { settleCallBack } from '../../requests/settle-call-back.ts';
import { found } from '../declined.ts';
import { defineRoute } from '../route.ts';
import { text } from '../schemas/fields.ts';

/** What came of a call. */
export const recordCallOutcome = defineRoute({
  method: 'post',
  path: '/call-backs/{id}/outcome',
  tag: 'Call-backs',
  summary: 'Record what came of a call',
  description: '`noAnswer` keeps the call open and notes the time of the try.',
  access: ['call.settle'],
  params: z.strictObject({ id: z.uuid() }),
  body: z.strictObject({ outcome: z.enum(['done', 'noAnswer']), note: text(1_000).optional() }),
  examples: () => ({ done: { summary: 'Somebody called', value: { outcome: 'done', note: 'All is well' } } }),
  answer: { status: 204, description: 'Recorded.', schema: z.undefined() },
  async handle({ ctx, params: { id }, body }) {
    found((await settleCallBack(ctx, { callBackId: id, ...body })) || null);
    return { body: undefined };
  },
});
