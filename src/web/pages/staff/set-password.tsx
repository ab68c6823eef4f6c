import { countDraft } from '../../../http/limits.ts';
import type { PasswordOwner } from '../../../identity/local/password-fault.ts';
import { setPassword } from '../../../identity/local/set-password.ts';
import { ownerOfStaffLink } from '../../../identity/local/staff-link.ts';
import { setPasswordTexts as texts } from '../../../language/en/pages-staff-sign-in.ts';
import { errorAt, type FormFault } from '../../form.ts';
import { button, passwordInput } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { definePage, param, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props {
  /** Null: the link does not work. */
  owner: PasswordOwner | null;
  faults: FormFault[];
}

/** Where a one-time link leads: looking at it uses nothing up, setting the password does. */
export const setPasswordPage = definePage<Props>({
  path: patterns.setPassword,
  access: 'public',
  load: (request) => withOwner(request, []),
  view: ({ owner, faults }, request) => ({
    title: owner === null ? texts.over.title : texts.title,
    faults,
    body: owner === null ? <Over /> : <SetPassword owner={owner} faults={faults} request={request} />,
  }),
  async submit(request, form) {
    const password = String(form.get('password') ?? '');
    if (password === '') return again(request, texts.password.missing);
    await countDraft(request.http);
    const outcome = await setPassword(request.ctx, { token: param(request, 'token'), password });
    switch (outcome) {
      case 'set':
        return { redirect: pathTo('staffSignIn', {}, { set: 'yes' }) };
      case 'noLink':
        return { again: { owner: null, faults: [] } };
      default:
        return again(request, texts.faults[outcome]);
    }
  },
});

async function again(request: PageRequest, message: string): Promise<{ again: Props }> {
  return { again: await withOwner(request, [{ field: 'password', message }]) };
}

async function withOwner(request: PageRequest, faults: FormFault[]): Promise<Props> {
  await countDraft(request.http);
  const owner = await ownerOfStaffLink(request.ctx, { token: param(request, 'token') });
  return { owner, faults: owner === null ? [] : faults };
}

function SetPassword({ owner, faults, request }: { owner: PasswordOwner; faults: FormFault[]; request: PageRequest }) {
  return (
    <>
      <p class="govuk-body">{texts.for(owner.name, owner.email)}</p>
      <Form request={request}>
        <input type="hidden" name="username" autocomplete="username" value={owner.email} />
        {passwordInput({
          id: 'password',
          name: 'password',
          autocomplete: 'new-password',
          label: { text: texts.password.label, classes: 'govuk-label--s' },
          hint: { text: texts.password.hint },
          ...errorAt(faults, 'password'),
        })}
        {button({ text: texts.go })}
      </Form>
    </>
  );
}

function Over() {
  return (
    <>
      <p class="govuk-body">{texts.over.text}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('forgottenPassword')}>
          {texts.over.again}
        </a>
      </p>
    </>
  );
}
