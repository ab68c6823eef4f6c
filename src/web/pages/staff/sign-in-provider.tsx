import { isUuid } from '../../../cases/is-uuid.ts';
import { browserSecret } from '../../../http/cookies.ts';
import { countSignIn } from '../../../http/limits.ts';
import { beginProviderSignIn } from '../../../identity/provider/begin-provider-sign-in.ts';
import { callbackTexts as texts } from '../../../language/en/pages-staff-sign-in.ts';
import { ownPath } from '../../own-path.ts';
import { param } from '../../page.ts';
import { patterns } from '../../paths.ts';
import { callbackAddress } from '../../sign-in/callback-address.ts';
import { NotSignedIn } from '../../sign-in/not-signed-in.tsx';
import { defineStep } from '../../step-page.ts';

/** Off to the identity provider. A link and no form: our rules for forms let none end at another's address. */
export const signInProviderPage = defineStep<'gone' | 'unreachable'>({
  path: patterns.signInProvider,
  access: 'public',
  async go(request) {
    const { ctx, http, query } = request;
    await countSignIn(http);
    const providerId = param(request, 'id');
    if (!isUuid(providerId)) return { stay: 'gone' };
    const isAgain = query.get('again') === 'yes' && ctx.actor.kind === 'staff';
    const next = await beginProviderSignIn(ctx, {
      providerId,
      browser: browserSecret(http),
      callback: await callbackAddress(request),
      returnTo: ownPath(query.get('returnTo')),
      again: isAgain && ctx.actor.kind === 'staff' ? { staffId: ctx.actor.staffId } : null,
    });
    return typeof next === 'string' ? { stay: next } : { redirect: next.href };
  },
  view: (reason) => ({ title: texts.title, body: <NotSignedIn reason={reason} /> }),
});
