import { z } from 'zod';
import { getCase } from '../../cases/get-case.ts';
import { withdrawCallBack } from '../../requests/withdraw-call-back.ts';
import { found } from '../declined.ts';
import { defineRoute } from '../route.ts';
import { caseParams } from '../schemas/fields.ts';

/** Taking back a call that was asked for. */
export const takeBackCallBack = defineRoute({
  method: 'delete',
  path: '/cases/{reference}/call-back',
  tag: 'Call-backs',
  summary: 'Take back the open call',
  access: ['resident', 'call.settle'],
  params: caseParams,
  answer: { status: 204, description: 'There is no open call any more.', schema: z.undefined() },
  async handle({ ctx, params }) {
    const { caseId } = found(await getCase(ctx, params));
    found((await withdrawCallBack(ctx, { caseId })) || null);
    return { body: undefined };
  },
});
