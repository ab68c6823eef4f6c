import { HttpFailure } from '../../../http/http-failure.ts';
import { describeOrganisation } from '../../../identity/describe-organisation.ts';
import type { PendingSignIn } from '../../../identity/local/pending-sign-in.ts';
import { secondFactorAddress } from '../../../identity/local/second-factor.ts';
import { newSecondFactorTexts as texts, secondFactorTexts } from '../../../language/en/pages-staff-sign-in.ts';
import type { FormFault } from '../../form.ts';
import { button, type Markup } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { codeField } from '../../sign-in/code-field.tsx';
import { secondFactorPicture } from '../../sign-in/second-factor-picture.ts';
import { begunSignIn, finishWithCode } from '../../sign-in/finish-with-code.ts';

interface Props {
  picture: Markup;
  /** In fours, to be typed. */
  key: string;
  faults: FormFault[];
}

/** At the first sign-in: an authenticator app is set up, and shows that it works before it counts. */
export const secondFactorNewPage = definePage<Props>({
  path: patterns.secondFactorNew,
  access: 'public',
  load: async (request) => drawn(request, await begunSignIn(request), []),
  view: (props, request) => ({
    title: texts.title,
    faults: props.faults,
    back: { href: pathTo('staffSignIn'), text: secondFactorTexts.back },
    body: <NewSecondFactor {...props} request={request} />,
  }),
  async submit(request, form) {
    const pending = await begunSignIn(request);
    const done = await finishWithCode(request, pending, form);
    return 'redirect' in done ? done : { again: await drawn(request, pending, done.faults) };
  },
});

async function drawn({ ctx }: PageRequest, { newSecret, email }: PendingSignIn, faults: FormFault[]): Promise<Props> {
  if (newSecret === null) throw new HttpFailure('unauthenticated');
  const { name } = await describeOrganisation(ctx);
  const address = secondFactorAddress(newSecret, { organisation: name, email });
  return {
    picture: await secondFactorPicture(address, texts.picture),
    key: newSecret.replaceAll(/(.{4})(?=.)/g, '$1 '),
    faults,
  };
}

function NewSecondFactor({ picture, key, faults, request }: Props & { request: PageRequest }) {
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      <ol class="govuk-list govuk-list--number">
        {texts.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <div>{picture}</div>
      <h2 class="govuk-heading-s govuk-!-margin-bottom-1">{texts.key}</h2>
      <p class="govuk-body">
        <code>{key}</code>
      </p>
      <Form request={request}>
        {codeField(faults)}
        {button({ text: texts.go })}
      </Form>
    </>
  );
}
