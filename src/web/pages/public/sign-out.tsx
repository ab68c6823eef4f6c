import { clearSessionCookie, sessionCookie } from '../../../http/cookies.ts';
import { endSession } from '../../../identity/sessions.ts';
import { layoutTexts } from '../../../language/en/pages-layout.ts';
import { button } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

/** Ends the session here and on the server; the back button then shows nothing (T28). */
export const signOutPage = definePage({
  path: patterns.signOut,
  access: 'public',
  load: async () => ({}),
  view: (_props, request) => ({
    title: layoutTexts.signOut,
    body: <Form request={request}>{button({ text: layoutTexts.signOut })}</Form>,
  }),
  async submit(request) {
    const secret = sessionCookie(request.http);
    if (secret) await endSession(request.ctx, { secret });
    clearSessionCookie(request.http);
    return { redirect: pathTo('home') };
  },
});
