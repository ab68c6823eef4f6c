import { z } from 'zod';
import { countDraftLink } from '../../../http/limits.ts';
import { askForPasswordLink } from '../../../identity/local/ask-for-password-link.ts';
import { forgottenPasswordTexts as texts } from '../../../language/en/pages-staff-sign-in.ts';
import { errorAt, formValues, parseForm, type FormFault } from '../../form.ts';
import { button, input } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props {
  email: string;
  isSent: boolean;
  faults: FormFault[];
}

const typed = z.object({
  email: z.string({ error: texts.email.missing }).max(254, texts.email.wrong).pipe(z.email(texts.email.wrong)),
});

/** Sends a link to set another password; says the same whether or not there is such an account (T22). */
export const forgottenPasswordPage = definePage<Props>({
  path: patterns.forgottenPassword,
  access: 'public',
  load: async ({ query }) => ({ email: '', isSent: query.get('sent') === 'yes', faults: [] }),
  view: (props, request) => ({
    title: props.isSent ? texts.sent.title : texts.title,
    faults: props.faults,
    back: { href: pathTo('staffSignIn'), text: texts.back },
    body: props.isSent ? <Sent /> : <Ask {...props} request={request} />,
  }),
  async submit({ ctx, http }, form) {
    const values = formValues(form);
    const parsed = parseForm(typed, values);
    if (!parsed.ok) return { again: { email: values['email'] ?? '', isSent: false, faults: parsed.faults } };
    await countDraftLink(http, parsed.value.email);
    await askForPasswordLink(ctx, parsed.value);
    return { redirect: pathTo('forgottenPassword', {}, { sent: 'yes' }) };
  },
});

function Ask({ email, faults, request }: Props & { request: PageRequest }) {
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      <Form request={request}>
        {input({
          id: 'email',
          name: 'email',
          type: 'email',
          autocomplete: 'username',
          spellcheck: false,
          value: email,
          label: { text: texts.email.label, classes: 'govuk-label--s' },
          ...errorAt(faults, 'email'),
        })}
        {button({ text: texts.go })}
      </Form>
    </>
  );
}

function Sent() {
  return (
    <>
      <p class="govuk-body">{texts.sent.text}</p>
      <p class="govuk-body">{texts.sent.none}</p>
    </>
  );
}
