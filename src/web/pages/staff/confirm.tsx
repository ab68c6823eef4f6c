import { z } from 'zod';
import { sessionCookie } from '../../../http/cookies.ts';
import { countAccountTry, forgiveAccount } from '../../../http/limits.ts';
import { describeSession } from '../../../identity/describe-session.ts';
import { confirmSession } from '../../../identity/local/confirm-session.ts';
import { confirmTexts as texts, secondFactorTexts } from '../../../language/en/pages-staff-sign-in.ts';
import { anyStaff } from '../../sign-in/any-staff.ts';
import { ConfirmForm } from '../../sign-in/confirm-form.tsx';
import { startWorking } from '../../sign-in/start-working.ts';
import { formValues, parseForm, type FormFault } from '../../form.ts';
import { ownPath } from '../../own-path.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { patterns } from '../../paths.ts';

interface Props {
  /** Null: by password and code. */
  providerId: string | null;
  returnTo: string | null;
  faults: FormFault[];
}

const typed = z.object({ code: z.string({ error: secondFactorTexts.code.missing }).max(40, texts.wrong) });

/** Before something that must not be done at a computer left open: shows again who is there, then leads back to it (T32). */
export const confirmPage = definePage<Props>({
  path: patterns.confirmSignIn,
  access: anyStaff,
  load: (request) => ask(request, []),
  view: (props, request) => ({
    title: texts.title,
    faults: props.faults,
    body: <ConfirmForm {...props} request={request} />,
  }),
  async submit(request, form) {
    const { ctx, http } = request;
    const parsed = parseForm(typed, formValues(form));
    const faults = [...(parsed.ok ? [] : parsed.faults)];
    const password = String(form.get('password') ?? '');
    if (password === '') faults.unshift({ field: 'password', message: texts.password.missing });
    if (!parsed.ok || faults.length > 0) return { again: await ask(request, faults) };
    const secret = sessionCookie(http) ?? '';
    const account = ctx.actor.kind === 'staff' ? ctx.actor.staffId : '';
    await countAccountTry(http, account);
    const session = await confirmSession(ctx, { secret, password, code: parsed.value.code });
    if (!session) return { again: await ask(request, [{ field: 'password', message: texts.wrong }]) };
    await forgiveAccount(http, account);
    const returnTo = ownPath(request.query.get('returnTo'));
    return { redirect: await startWorking(request, { ...session, returnTo }) };
  },
});

async function ask({ ctx, http, query }: PageRequest, faults: FormFault[]): Promise<Props> {
  const session = await describeSession(ctx, { secret: sessionCookie(http) ?? '' });
  const providerId = session?.method === 'provider' ? session.providerId : null;
  return { providerId, returnTo: ownPath(query.get('returnTo')), faults };
}
