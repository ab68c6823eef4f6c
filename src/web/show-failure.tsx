import type { HttpContext } from '../http/http-env.ts';
import type { HttpFailure } from '../http/http-failure.ts';
import { texts as textsIn } from '../language/language.ts';
import { showPage } from './layout/show-page.tsx';
import { ownPath } from './own-path.ts';
import { requestOf } from './page.ts';
import { pathTo } from './paths.ts';

/** The page for a request that could not be let through: what happened, and what to do now. */
export function showFailure(c: HttpContext, failure: HttpFailure): Response | Promise<Response> {
  const language = c.get('language') ?? 'en';
  const texts = textsIn(language).failure[failure.code];
  const isStaff = c.req.path.startsWith('/staff') || c.req.path.startsWith('/audit');
  if (failure.code === 'unauthenticated') return c.redirect(isStaff ? signInFor(c) : pathTo('track'), 303);
  const context = c.get('context');
  // Before it is known whose page this is there is no name to put on it.
  if (!context)
    return c.html(
      `<!DOCTYPE html><html lang="${language}"><title>${texts.title}</title><h1>${texts.title}</h1><p>${texts.next}</p></html>`,
      failure.status,
    );
  const body = <p class="govuk-body">{nextStep(c, failure)}</p>;
  return showPage(requestOf(c, {}), { title: texts.title, body: Promise.resolve(body) }, failure.status);
}

/** After the sign-in whoever followed a link is where it leads. */
function signInFor(c: HttpContext): string {
  const { pathname, search } = new URL(c.req.url);
  const returnTo = c.req.method === 'GET' ? ownPath(`${pathname}${search}`) : null;
  const isTheBeginning = returnTo === pathTo('worklist') || pathname.startsWith(pathTo('staffSignIn'));
  return pathTo('staffSignIn', {}, returnTo === null || isTheBeginning ? {} : { returnTo });
}

function nextStep(c: HttpContext, failure: HttpFailure): string {
  const texts = textsIn(c.get('language') ?? 'en');
  const seconds = Number(failure.headers['Retry-After']);
  return failure.code === 'too-many-requests' && seconds > 0
    ? texts.drafts.waitTexts.wait(seconds)
    : texts.failure[failure.code].next;
}
