import type { Answer } from '../support/api.ts';
import type { TestActor, World } from './world.ts';

/** What a browser holds that has opened one of our pages. */
export interface Held {
  cookie: string;
  token: string;
}

/** A token that this actor's browser may send with any form, so that nothing but access can stop it. */
export async function openForm(world: World, actor: TestActor, secret = actor.cookie): Promise<Held> {
  const { host } = world.organisations[actor.organisation === 2 ? 1 : 0];
  const own = [secret ? `redress=${secret}` : '', actor.draftCookie ? `redress-draft=${actor.draftCookie}` : ''];
  const cookies = own.filter(Boolean).join('; ');
  const page = await world.api.call('GET', '/sign-out', { host, headers: { Cookie: cookies } });
  const browser = page.headers.get('set-cookie')?.split(';')[0] ?? '';
  const token = /name="formToken"[^>]*value="([^"]+)"/.exec(page.text)?.[1] ?? '';
  return { cookie: [cookies, browser].filter(Boolean).join('; '), token };
}

interface Asked {
  path: string;
  host: string;
  /** Sent as a form; without one the page is only opened. */
  body?: Record<string, string> | undefined;
  headers?: Record<string, string>;
}

/** Opens a page, or sends it a form with the token that the browser holds. */
export async function openPage(world: World, held: Held, { path, host, body, headers = {} }: Asked): Promise<Answer> {
  const sent = { Cookie: held.cookie, 'Sec-Fetch-Site': 'same-origin', ...headers };
  if (body === undefined) return world.api.call('GET', path, { host, headers: sent });
  const form = new URLSearchParams({ formToken: held.token, ...body }).toString();
  const type = { 'Content-Type': 'application/x-www-form-urlencoded' };
  return world.api.call('POST', path, { host, headers: { ...type, ...sent }, body: form });
}
