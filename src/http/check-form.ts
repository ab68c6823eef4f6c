import { createMiddleware } from 'hono/factory';
import { findUnclean } from './clean-text.ts';
import { FORM_TOKEN_FIELD, openFormToken } from './form-token.ts';
import type { HttpContext, HttpEnv } from './http-env.ts';
import { HttpFailure } from './http-failure.ts';

/** Lets a page's form through only when it was sent from a page of ours, to this browser and session (T29). */
export const checkForm = createMiddleware<HttpEnv>(async (c, next) => {
  if (!changesSomething(c.req.method)) return next();
  if (!isOurOwnPage(c)) throw new HttpFailure('cross-site');
  const form = await readForm(c);
  const token = form.get(FORM_TOKEN_FIELD);
  const key = typeof token === 'string' ? openFormToken(c, token) : null;
  if (key === null) throw new HttpFailure('cross-site');
  c.set('form', form);
  c.set('idempotencyKey', key);
  return next();
});

function changesSomething(method: string): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(method);
}

/** A browser names where a form comes from in one header or the other; a request that names neither is refused. */
function isOurOwnPage(c: HttpContext): boolean {
  const site = c.req.header('Sec-Fetch-Site');
  const origin = c.req.header('Origin');
  if (site !== undefined && site !== 'same-origin') return false;
  if (origin === undefined) return site === 'same-origin';
  return URL.canParse(origin) && ourHosts(c).includes(new URL(origin).host);
}

function ourHosts(c: HttpContext): string[] {
  return [c.req.header('Host') ?? new URL(c.req.url).host, new URL(c.get('options').baseUrl).host];
}

async function readForm(c: HttpContext): Promise<FormData> {
  const type = c.req.header('Content-Type') ?? '';
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) {
    throw new HttpFailure('unsupported-media-type');
  }
  const form = await c.req.formData().catch((error: unknown) => {
    throw error instanceof HttpFailure ? error : new HttpFailure('malformed');
  });
  for (const [name, value] of form.entries()) {
    const texts = [name, typeof value === 'string' ? value : value.name];
    if (findUnclean(texts) !== null) throw new HttpFailure('malformed');
  }
  return form;
}
