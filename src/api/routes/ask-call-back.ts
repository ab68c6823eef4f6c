import { z } from 'zod';
import { getCase } from '../../cases/get-case.ts';
import { askForCallBack } from '../../requests/ask-for-call-back.ts';
import { phonePattern } from '../../requests/phone-pattern.ts';
import { found, valueOf } from '../declined.ts';
import { defineRoute } from '../route.ts';
import { callBackSchema, presentCallBack } from '../schemas/call-back.ts';
import { caseParams, text } from '../schemas/fields.ts';

/** Asking for a call about a case. */
export const askCallBack = defineRoute({
  method: 'post',
  path: '/cases/{reference}/call-back',
  tag: 'Call-backs',
  summary: 'Ask for a call',
  description: 'One call is open at a time. Nobody is called who has said that they must never be telephoned.',
  access: ['resident', 'call.settle'],
  takes: ['Idempotency-Key'],
  params: caseParams,
  body: z.strictObject({
    phone: text(40).regex(phonePattern, 'Give a telephone number'),
    slot: text(40).meta({ description: 'One of `slots`' }),
    topic: text(500).optional(),
    needs: text(500).optional().meta({ description: 'A language, an interpreter, text relay' }),
  }),
  answer: { status: 201, description: 'The call is arranged.', schema: callBackSchema },
  async handle({ ctx, params, body, idempotencyKey }) {
    const { caseId } = found(await getCase(ctx, params));
    return { body: presentCallBack(valueOf(await askForCallBack(ctx, { caseId, ...body, idempotencyKey }))) };
  },
});
