import { browserSecret, sessionCookie } from '../../../http/cookies.ts';
import { countSignIn } from '../../../http/limits.ts';
import { finishProviderSignIn, type SignInRefusal } from '../../../identity/provider/finish-provider-sign-in.ts';
import { callbackTexts as texts } from '../../../language/en/pages-staff-sign-in.ts';
import { patterns } from '../../paths.ts';
import { NotSignedIn } from '../../sign-in/not-signed-in.tsx';
import { startWorking } from '../../sign-in/start-working.ts';
import { defineStep } from '../../step-page.ts';

/** Back from the identity provider: signed in, or told why not. */
export const signInCallbackPage = defineStep<SignInRefusal>({
  path: patterns.signInCallback,
  access: 'public',
  async go(request) {
    const { ctx, http, query } = request;
    await countSignIn(http);
    const done = await finishProviderSignIn(ctx, {
      query,
      browser: browserSecret(http),
      secret: ctx.actor.kind === 'staff' ? sessionCookie(http) : undefined,
    });
    return 'refused' in done ? { stay: done.refused } : { redirect: await startWorking(request, done) };
  },
  view: (reason) => ({ title: texts.title, body: <NotSignedIn reason={reason} /> }),
});
