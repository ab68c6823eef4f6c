import { getSignedCookie, setSignedCookie } from 'hono/cookie';
import { z } from 'zod';
import { browserSecret } from '../http/cookies.ts';
import type { HttpContext } from '../http/http-env.ts';

const sentNote = z.object({
  reference: z.string(),
  acknowledgeBy: z.string().nullable(),
  answerBy: z.string().nullable(),
  mailed: z.boolean(),
});

/** What the confirmation says; nothing personal, and only for the browser that sent the complaint. */
export type SentNote = z.infer<typeof sentNote>;

const name = 'redress-sent';

/** Hands the confirmation to the next page of the same browser: in the address it would open it to anybody. */
export async function leaveSentNote(c: HttpContext, note: SentNote): Promise<void> {
  await setSignedCookie(c, name, JSON.stringify(note), browserSecret(c), {
    path: '/complaints',
    httpOnly: true,
    sameSite: 'Lax',
    secure: c.get('options').baseUrl.startsWith('https:'),
    maxAge: 1800,
  });
}

/** The confirmation this browser is owed; null for any other. */
export async function readSentNote(c: HttpContext): Promise<SentNote | null> {
  const text = await getSignedCookie(c, browserSecret(c), name);
  return typeof text === 'string' ? sentNote.parse(JSON.parse(text)) : null;
}
