import { secondFactorTexts as texts } from '../../../language/en/pages-staff-sign-in.ts';
import type { FormFault } from '../../form.ts';
import { button } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { codeField } from '../../sign-in/code-field.tsx';
import { begunSignIn, finishWithCode } from '../../sign-in/finish-with-code.ts';

interface Props {
  faults: FormFault[];
}

/** The second half of a sign-in: the code of the authenticator app. */
export const secondFactorPage = definePage<Props>({
  path: patterns.secondFactor,
  access: 'public',
  async load(request) {
    await begunSignIn(request);
    return { faults: [] };
  },
  view: ({ faults }, request) => ({
    title: texts.title,
    faults,
    back: { href: pathTo('staffSignIn'), text: texts.back },
    body: <SecondFactor faults={faults} request={request} />,
  }),
  async submit(request, form) {
    const done = await finishWithCode(request, await begunSignIn(request), form);
    return 'redirect' in done ? done : { again: done };
  },
});

function SecondFactor({ faults, request }: Props & { request: PageRequest }) {
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      <Form request={request}>
        {codeField(faults)}
        {button({ text: texts.go })}
      </Form>
      <p class="govuk-body">{texts.lost}</p>
    </>
  );
}
