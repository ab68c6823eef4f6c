import { z } from 'zod';
import { askForCode } from '../../../identity/ask-for-code.ts';
import { trackTexts as texts } from '../../../language/en/pages-public.ts';
import { browserSecret } from '../../../http/cookies.ts';
import { countCode } from '../../../http/limits.ts';
import { errorAt, formValues, parseForm, type FormFault, type FormValues } from '../../form.ts';
import { button, input } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props {
  values: FormValues;
  faults: FormFault[];
}

const question = z.object({
  reference: z.string({ error: texts.reference.missing }).max(40, texts.reference.missing),
  email: z.email(texts.email.wrong).max(254, texts.email.wrong),
});

/** Asks for a code by e-mail; the answer is the same whether or not the case exists (T22). */
export const trackPage = definePage<Props>({
  path: patterns.track,
  access: 'public',
  load: async () => ({ values: {}, faults: [] }),
  view: (props, request) => ({
    title: texts.title,
    faults: props.faults,
    body: <Track {...props} request={request} />,
  }),
  async submit(request, form) {
    const values = formValues(form);
    const parsed = parseForm(question, values);
    if (!parsed.ok) return { again: { values, faults: parsed.faults } };
    const { reference, email } = parsed.value;
    await countCode(request.http, { reference, address: email });
    const browser = browserSecret(request.http);
    const { challengeId } = await askForCode(request.ctx, { reference, address: email, browser });
    return { redirect: pathTo('code', {}, { challenge: challengeId }) };
  },
});

function Track({ values, faults, request }: Props & { request: PageRequest }) {
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      <Form request={request}>
        {input({
          id: 'reference',
          name: 'reference',
          label: { text: texts.reference.label },
          hint: { text: texts.reference.hint },
          value: values.reference ?? '',
          classes: 'govuk-input--width-20',
          spellcheck: false,
          ...errorAt(faults, 'reference'),
        })}
        {input({
          id: 'email',
          name: 'email',
          type: 'email',
          autocomplete: 'email',
          spellcheck: false,
          label: { text: texts.email.label },
          hint: { text: texts.email.hint },
          value: values.email ?? '',
          ...errorAt(faults, 'email'),
        })}
        {button({ text: texts.send, preventDoubleClick: true })}
      </Form>
      <p class="govuk-body">{texts.otherwise}</p>
    </>
  );
}
