import type { Difference } from '../../configuration/differences.ts';
import { providerTexts as texts } from '../../language/en/pages-admin-integrations.ts';
import { errorAt, type FormFault, type FormValues } from '../form.ts';
import { button, input, insetText, textarea } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';
import { ChangeForm } from './change-form.tsx';

interface Props {
  isNew: boolean;
  seen: string;
  /** Where the provider sends people back to. */
  returnTo: string;
  values: FormValues;
  faults: FormFault[];
  meanwhile: Difference[];
  request: PageRequest;
}

/** The form of an identity provider, and the way to end it. */
export function ProviderForm(props: Props) {
  const { isNew, returnTo, values, faults, request } = props;
  const secret = { id: 'clientSecret', name: 'clientSecret', type: 'password', autocomplete: 'off' };
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      {insetText({ text: returnTo })}
      <p class="govuk-body">{texts.second}</p>
      <ChangeForm {...props}>
        {words('name', texts.name, props)}
        {words('issuer', texts.issuer, props)}
        {words('clientId', texts.clientId, props)}
        {input({ ...secret, label: label(texts.secret.label), hint: { text: texts.secret.hint } })}
        {words('roleClaim', texts.roleClaim, props)}
        {textarea({
          id: 'roles',
          name: 'roles',
          label: label(texts.roles.label),
          hint: { text: texts.roles.hint },
          value: values['roles'] ?? '',
          rows: 6,
          spellcheck: false,
          ...errorAt(faults, 'roles'),
        })}
      </ChangeForm>
      {isNew ? '' : <End request={request} />}
    </>
  );
}

function End({ request }: Pick<Props, 'request'>) {
  return (
    <Form request={request}>
      <h2 class="govuk-heading-m">{texts.end.heading}</h2>
      <p class="govuk-body">{texts.end.text}</p>
      {button({ text: texts.end.button, name: 'do', value: 'end', classes: 'govuk-button--warning' })}
    </Form>
  );
}

function words(
  name: string,
  asked: { label: string; hint: string },
  { values, faults }: Pick<Props, 'values' | 'faults'>,
) {
  return input({
    id: name,
    name,
    label: label(asked.label),
    hint: { text: asked.hint },
    value: values[name] ?? '',
    spellcheck: false,
    ...errorAt(faults, name),
  });
}

function label(text: string) {
  return { text, classes: 'govuk-label--s' };
}
