import { getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { browserSecret } from '../http/cookies.ts';
import type { HttpContext } from '../http/http-env.ts';

const sentNote = z.object({
  caseId: z.string(),
  reference: z.string(),
  acknowledgeBy: z.string().nullable(),
  answerBy: z.string().nullable(),
  /** How the confirmation reaches the person, where it does. */
  told: z.enum(['email', 'text', 'letter']).nullable(),
});

/** What the confirmation says, for the browser that sent the complaint and no other. */
export type SentNote = z.infer<typeof sentNote>;

const name = 'redress-sent';
const seconds = 1800;

/** Hands the confirmation to the next page of the same browser: in the address it would open it to anybody. */
export function leaveSentNote(c: HttpContext, note: SentNote): void {
  const sealed = c.get('context').vault.seal('sent-note', browserSecret(c), Buffer.from(JSON.stringify(note)));
  write(c, Buffer.from(sealed).toString('base64url'), seconds);
}

/** The confirmation this browser is owed; null for any other: it is sealed, so that nobody can write one for another case. */
export function readSentNote(c: HttpContext): SentNote | null {
  const sealed = Buffer.from(getCookie(c, name) ?? '', 'base64url');
  const plain = sealed.length === 0 ? null : c.get('context').vault.open('sent-note', browserSecret(c), sealed);
  return plain === null ? null : sentNote.parse(JSON.parse(Buffer.from(plain).toString('utf8')));
}

/** Forgets it in this browser. */
export function clearSentNote(c: HttpContext): void {
  write(c, '', 0);
}

function write(c: HttpContext, value: string, maxAge: number): void {
  setCookie(c, name, value, {
    path: '/complaints',
    httpOnly: true,
    sameSite: 'Lax',
    secure: c.get('options').baseUrl.startsWith('https:'),
    maxAge,
  });
}
