import { clearSessionCookie, sessionCookie } from '../../../http/cookies.ts';
import { endSession } from '../../../identity/sessions.ts';
import { button } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { sentNote } from '../../sent-note.ts';

/** Ends the session here and on the server; the back button then shows nothing (T28). */
export const signOutPage = definePage({
  path: patterns.signOut,
  access: 'public',
  load: async () => ({}),
  view: (_props, request) => {
    const { signOut } = request.texts.layout;
    return { title: signOut, body: <Form request={request}>{button({ text: signOut })}</Form> };
  },
  async submit(request) {
    const secret = sessionCookie(request.http);
    if (secret) await endSession(request.ctx, { secret });
    clearSessionCookie(request.http);
    sentNote.clear(request.http);
    return { redirect: pathTo('start') };
  },
});
