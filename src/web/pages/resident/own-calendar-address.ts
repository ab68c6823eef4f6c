import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import { browserSecret } from '../../../http/cookies.ts';
import type { HttpContext } from '../../../http/http-env.ts';
import { pathTo } from '../../paths.ts';

const name = 'redress-calendar';

/** Hands the token to the next page of this browser, which shows it once: in an address it would stay in the history. */
export async function leaveToken(c: HttpContext, token: string): Promise<void> {
  await setSignedCookie(c, name, token, browserSecret(c), {
    path: pathTo('ownCalendar'),
    httpOnly: true,
    sameSite: 'Lax',
    secure: c.get('options').baseUrl.startsWith('https:'),
    maxAge: 120,
  });
}

/** The private address that this browser was just given; null ever after. */
export async function takeAddress(c: HttpContext): Promise<string | null> {
  const token = await getSignedCookie(c, browserSecret(c), name);
  if (typeof token !== 'string' || token === '') return null;
  deleteCookie(c, name, { path: pathTo('ownCalendar') });
  return new URL(pathTo('calendarFeed', { token }), c.get('options').baseUrl).href;
}
