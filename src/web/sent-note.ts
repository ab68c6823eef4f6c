import { z } from 'zod';
import { sealedCookie } from './sealed-cookie.ts';

const schema = z.object({
  caseId: z.string(),
  reference: z.string(),
  acknowledgeBy: z.string().nullable(),
  answerBy: z.string().nullable(),
  /** How the confirmation reaches the person, where it does. */
  told: z.enum(['email', 'text', 'letter']).nullable(),
});

/** What the confirmation says, for the browser that sent the complaint and no other. */
export type SentNote = z.infer<typeof schema>;

/** Hands the confirmation to the next pages of the same browser: in the address it would open it to anybody. */
export const sentNote = sealedCookie(schema, { name: 'redress-sent', path: '/complaints', seconds: 1800 });
