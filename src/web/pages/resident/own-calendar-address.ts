import { z } from 'zod';
import type { HttpContext } from '../../../http/http-env.ts';
import { pathTo } from '../../paths.ts';
import { sealedCookie } from '../../sealed-cookie.ts';

const made = sealedCookie(z.object({ caseId: z.string(), token: z.string() }), {
  name: 'redress-calendar',
  path: pathTo('ownCalendar'),
  seconds: 120,
});

/** Hands the token to the next page of this browser, which shows it once: in an address it would stay in the history. */
export function leaveToken(c: HttpContext, { caseId }: { caseId: string }, token: string): void {
  made.leave(c, { caseId, token });
}

/** The private address that this browser was just given for a case; null ever after, and to whoever signs in next. */
export function takeAddress(c: HttpContext, { caseId }: { caseId: string }): string | null {
  const note = made.read(c);
  if (note === null) return null;
  made.clear(c);
  if (note.caseId !== caseId) return null;
  return new URL(pathTo('calendarFeed', { token: note.token }), c.get('options').baseUrl).href;
}
