import { z } from 'zod';
import { setSessionCookie } from '../../../http/cookies.ts';
import { isDemo } from '../../../http/demo-door.ts';
import { countSignIn } from '../../../http/limits.ts';
import { findToken } from '../../../identity/find-token.ts';
import { startStaffSession } from '../../../identity/sessions.ts';
import { signInTexts as texts } from '../../../language/en/pages-staff.ts';
import { errorAt, formValues, parseForm, type FormFault } from '../../form.ts';
import { button, input } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props {
  faults: FormFault[];
}

const typed = z.object({ token: z.string({ error: texts.token.missing }).max(300, texts.wrong) });

/** Turns an access token into a session of this browser; there is no account to begin with. */
export const signInPage = definePage<Props>({
  path: patterns.staffSignIn,
  access: 'public',
  load: async () => ({ faults: [] }),
  view: (props, request) => ({
    title: texts.title,
    faults: props.faults,
    body: <SignIn {...props} request={request} />,
  }),
  async submit(request, form) {
    const parsed = parseForm(typed, formValues(form));
    if (!parsed.ok) return { again: { faults: parsed.faults } };
    await countSignIn(request.http);
    const secret = await sessionFor(request, parsed.value.token);
    if (secret === null) return { again: { faults: [{ field: 'token', message: texts.wrong }] } };
    setSessionCookie(request.http, secret);
    return { redirect: pathTo('worklist') };
  },
});

/** A token is good only at the organisation whose address was asked. */
async function sessionFor({ ctx }: PageRequest, token: string): Promise<string | null> {
  const actor = await findToken(ctx, token);
  if (actor?.kind !== 'staff' || actor.organisationId !== ctx.actor.organisationId) return null;
  const session = await startStaffSession({ ...ctx, actor }, { staffId: actor.staffId });
  return session?.secret ?? null;
}

function SignIn({ faults, request }: Props & { request: PageRequest }) {
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      <Form request={request}>
        {input({
          id: 'token',
          name: 'token',
          type: 'password',
          autocomplete: 'current-password',
          spellcheck: false,
          label: { text: texts.token.label, classes: 'govuk-label--s' },
          hint: { text: texts.token.hint },
          ...errorAt(faults, 'token'),
        })}
        {button({ text: texts.go })}
      </Form>
      {isDemo(request.http) ? (
        <p class="govuk-body">
          <a class="govuk-link" href={pathTo('demo')}>
            {texts.demo}
          </a>
        </p>
      ) : (
        ''
      )}
    </>
  );
}
