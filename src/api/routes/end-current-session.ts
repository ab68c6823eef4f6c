import { z } from 'zod';
import { endSession } from '../../identity/sessions.ts';
import { defineRoute } from '../route.ts';

/** Signing out. */
export const endCurrentSession = defineRoute({
  method: 'delete',
  path: '/sessions/current',
  tag: 'Tracking a complaint',
  summary: 'End the session',
  description:
    'The token of the session is worth nothing from now on. An API token of staff is not a session and stays.',
  access: 'signedIn',
  answer: { status: 204, description: 'Ended.', schema: z.undefined() },
  async handle({ ctx, bearer }) {
    if (bearer) await endSession(ctx, { secret: bearer });
    return { body: undefined };
  },
});
