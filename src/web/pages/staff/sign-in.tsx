import { z } from 'zod';
import { browserSecret } from '../../../http/cookies.ts';
import { countAccountTry, forgiveAccount } from '../../../http/limits.ts';
import { signInWithPassword } from '../../../identity/local/sign-in-with-password.ts';
import { listProviders } from '../../../identity/provider/provider-row.ts';
import { signInTexts as texts } from '../../../language/en/pages-staff-sign-in.ts';
import { formValues, parseForm, type FormFault } from '../../form.ts';
import { ownPath } from '../../own-path.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { SignInForm } from '../../sign-in/sign-in-form.tsx';

interface Props {
  providers: { id: string; name: string }[];
  email: string;
  returnTo: string | null;
  /** Whether a password has just been set. */
  isSet: boolean;
  faults: FormFault[];
}

const typed = z.object({
  email: z.string({ error: texts.email.missing }).max(254, texts.email.wrong).pipe(z.email(texts.email.wrong)),
});

/** Where staff sign in: with the organisation's identity provider, or with a password and then a code. */
export const signInPage = definePage<Props>({
  path: patterns.staffSignIn,
  access: 'public',
  load: (request) => begin(request),
  view: (props, request) => ({
    title: texts.title,
    faults: props.faults,
    body: <SignInForm {...props} request={request} />,
  }),
  async submit(request, form) {
    const values = formValues(form);
    const parsed = parseForm(typed, values);
    const faults = [...(parsed.ok ? [] : parsed.faults)];
    // A password is taken as it was typed, blanks at its ends too.
    const password = String(form.get('password') ?? '');
    if (password === '') faults.push({ field: 'password', message: texts.password.missing });
    if (!parsed.ok || faults.length > 0) return { again: await begin(request, values['email'], faults) };
    const { email } = parsed.value;
    await countAccountTry(request.http, email);
    const returnTo = ownPath(request.query.get('returnTo'));
    const browser = browserSecret(request.http);
    const next = await signInWithPassword(request.ctx, { email, password, browser, returnTo });
    if (next === null) return { again: await begin(request, email, [{ field: 'email', message: texts.wrong }]) };
    await forgiveAccount(request.http, email);
    return { redirect: pathTo(next === 'code' ? 'secondFactor' : 'secondFactorNew') };
  },
});

async function begin({ ctx, query }: PageRequest, email = '', faults: FormFault[] = []): Promise<Props> {
  const providers = (await listProviders(ctx)).map(({ id, name }) => ({ id, name }));
  const isSet = query.get('set') === 'yes' && faults.length === 0;
  return { providers, email, returnTo: ownPath(query.get('returnTo')), isSet, faults };
}
