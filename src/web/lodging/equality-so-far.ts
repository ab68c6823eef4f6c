import { z } from 'zod';
import { sealedCookie } from '../sealed-cookie.ts';

/** Answers to the equality questions before the last of them: in the browser alone, and nowhere if it is closed. */
export const equalitySoFar = sealedCookie(z.object({ caseId: z.string(), answers: z.record(z.string(), z.string()) }), {
  name: 'redress-equality',
  path: '/complaints/equality',
  seconds: 1800,
});
