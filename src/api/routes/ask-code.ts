import { z } from 'zod';
import { askForCode } from '../../identity/ask-for-code.ts';
import { defineRoute } from '../route.ts';
import { emailAddress, referenceText } from '../schemas/fields.ts';

/** The first step of tracking a case. */
export const askCode = defineRoute({
  method: 'post',
  path: '/challenges',
  tag: 'Tracking a complaint',
  summary: 'Ask for a code to see a complaint',
  description:
    'Sends six digits to the e-mail address if it belongs to the complaint with this reference. ' +
    'The answer is the same whether or not it does.',
  access: 'public',
  body: z.strictObject({ reference: referenceText, email: emailAddress }),
  examples: () => ({
    code: { summary: 'Ask for a code', value: { reference: 'C-7K2M-9QX-4', email: 'sam.jones@example.org' } },
  }),
  problems: ['too-many-requests'],
  answer: {
    status: 202,
    description: 'A code is on its way if the reference and the address belong together.',
    schema: z.strictObject({ challengeId: z.string(), expiresInSeconds: z.int() }),
  },
  async handle({ ctx, body, count }) {
    await count({ act: 'code', reference: body.reference, address: body.email });
    const { challengeId } = await askForCode(ctx, { reference: body.reference, address: body.email });
    return { body: { challengeId, expiresInSeconds: 600 } };
  },
});
