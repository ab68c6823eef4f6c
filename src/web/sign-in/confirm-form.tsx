import { confirmTexts as texts } from '../../language/en/pages-staff-sign-in.ts';
import { errorAt, type FormFault } from '../form.ts';
import { button, passwordInput } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';
import { pathTo } from '../paths.ts';
import { codeField } from './code-field.tsx';

interface Props {
  providerId: string | null;
  returnTo: string | null;
  faults: readonly FormFault[];
  request: PageRequest;
}

/** By the same way as the sign-in: at the provider, or by password and code. */
export function ConfirmForm({ providerId, returnTo, faults, request }: Props) {
  const on = returnTo === null ? {} : { returnTo };
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      <p class="govuk-body">{texts.afterwards}</p>
      {providerId === null ? (
        <Form request={request} action={pathTo('confirmSignIn', {}, on)}>
          {passwordInput({
            id: 'password',
            name: 'password',
            autocomplete: 'current-password',
            label: { text: texts.password.label, classes: 'govuk-label--s' },
            ...errorAt(faults, 'password'),
          })}
          {codeField(faults)}
          {button({ text: texts.go })}
        </Form>
      ) : (
        button({ text: texts.with, href: pathTo('signInProvider', { id: providerId }, { ...on, again: 'yes' }) })
      )}
    </>
  );
}
