import { isDemo } from '../../http/demo-door.ts';
import { signInTexts as texts } from '../../language/en/pages-staff-sign-in.ts';
import { errorAt, type FormFault } from '../form.ts';
import { button, input, notificationBanner, passwordInput } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';
import { pathTo } from '../paths.ts';

interface Props {
  providers: readonly { id: string; name: string }[];
  email: string;
  returnTo: string | null;
  isSet: boolean;
  faults: readonly FormFault[];
  request: PageRequest;
}

/** A way in for each identity provider, and one by password. */
export function SignInForm({ providers, email, returnTo, isSet, faults, request }: Props) {
  const on = returnTo === null ? {} : { returnTo };
  return (
    <>
      {isSet ? notificationBanner({ text: texts.set, type: 'success' }) : ''}
      {providers.map(({ id, name }) => (
        <div>{button({ text: texts.with(name), href: pathTo('signInProvider', { id }, on) })}</div>
      ))}
      {providers.length > 0 ? <h2 class="govuk-heading-m">{texts.or}</h2> : ''}
      <Form request={request} action={pathTo('staffSignIn', {}, on)}>
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
        {passwordInput({
          id: 'password',
          name: 'password',
          autocomplete: 'current-password',
          label: { text: texts.password.label, classes: 'govuk-label--s' },
          ...errorAt(faults, 'password'),
        })}
        {button({
          text: texts.go,
          ...(providers.length > 0 ? { classes: 'govuk-button--secondary' } : {}),
        })}
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('forgottenPassword')}>
          {texts.forgotten}
        </a>
      </p>
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
