import { z } from 'zod';
import { getCase } from '../../cases/get-case.ts';
import { offeredSlots } from '../../requests/offered-slots.ts';
import { openCallBack } from '../../requests/open-call-back.ts';
import { found } from '../declined.ts';
import { defineRoute } from '../route.ts';
import { callBackSchema, presentCallBack, presentSlot, slotSchema } from '../schemas/call-back.ts';
import { caseParams } from '../schemas/fields.ts';

/** The call that is arranged about a case, and when another could be. */
export const showCallBack = defineRoute({
  method: 'get',
  path: '/cases/{reference}/call-back',
  tag: 'Call-backs',
  summary: 'The call that is arranged, and the times that can be asked for',
  access: ['resident', 'call.settle'],
  params: caseParams,
  answer: {
    status: 200,
    description: 'The open call, null where there is none, and the times that can be asked for now.',
    schema: z.strictObject({ callBack: callBackSchema.nullable(), slots: z.array(slotSchema) }),
  },
  async handle({ ctx, params }) {
    const view = found(await getCase(ctx, params));
    const [call, slots] = await Promise.all([openCallBack(ctx, view), offeredSlots(ctx)]);
    return { body: { callBack: call && presentCallBack(call), slots: slots.map(presentSlot) } };
  },
});
