import { z } from 'zod';
import { formatReference } from '../../cases/reference.ts';
import { HttpFailure } from '../../http/http-failure.ts';
import { enterCode } from '../../identity/enter-code.ts';
import { defineRoute } from '../route.ts';
import { instantText } from '../schemas/fields.ts';

/** The second step of tracking a case. */
export const openSession = defineRoute({
  method: 'post',
  path: '/sessions',
  tag: 'Tracking a complaint',
  summary: 'Type in the code',
  description: 'A code works for ten minutes, in five tries and once. The token then opens that one complaint.',
  access: 'public',
  body: z.strictObject({ challengeId: z.uuid(), code: z.string().max(40) }),
  examples: () => ({
    code: {
      summary: 'Type in the code from the mail',
      value: { challengeId: '0193c2f0-6a1b-7c3d-8e4f-0123456789ab', code: '042137' },
    },
  }),
  problems: ['wrong-code', 'too-many-requests'],
  answer: {
    status: 201,
    description: 'Send the token as `Authorization: Bearer …`.',
    schema: z.strictObject({ token: z.string(), expiresAt: instantText, reference: z.string() }),
  },
  async handle({ ctx, body, count }) {
    await count({ act: 'try' });
    const session = await enterCode(ctx, body);
    if (!session) throw new HttpFailure('wrong-code');
    const reference = formatReference(session.reference);
    return {
      body: { token: session.secret, expiresAt: session.expiresAt.toISOString(), reference },
      headers: { Location: `/api/v1/cases/${reference}` },
    };
  },
});
