import type { HttpContext } from '../../../http/http-env.ts';
import { errorAt, formValues, parseForm, type FormFault, type FormValues } from '../../form.ts';
import { button, input } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { askedOf, trackQuestion } from './track/question.ts';
import { sendCode } from './track/send-code.ts';
import { ReferenceField } from './track/reference-field.tsx';

interface Props {
  values: FormValues;
  faults: FormFault[];
}

/** Asks for a code; the answer is the same whether or not the case exists (T22). */
export const trackPage = definePage<Props>({
  path: patterns.track,
  access: 'public',
  load: async () => ({ values: {}, faults: [] }),
  view: (props, request) => ({
    title: request.texts.open.trackTexts.title,
    faults: props.faults,
    body: <Track {...props} request={request} />,
  }),
  async submit(request, form) {
    const values = formValues(form);
    const parsed = parseForm(trackQuestion(request.texts, sendsTexts(request.http)), values);
    if (!parsed.ok) return { again: { values, faults: parsed.faults } };
    const { challengeId } = await sendCode(request, askedOf(parsed.value));
    return { redirect: pathTo('code', {}, { challenge: challengeId }) };
  },
});

function Track({ values, faults, request }: Props & { request: PageRequest }) {
  const words = request.texts.open.trackTexts;
  const either = sendsTexts(request.http);
  const { label, hint } = either ? words.either : words.email;
  return (
    <>
      <p class="govuk-body">{either ? words.introWithTexts : words.intro}</p>
      <Form request={request}>
        <ReferenceField values={values} faults={faults} texts={request.texts} />
        {input({
          id: 'email',
          name: 'email',
          ...(either ? {} : { type: 'email', autocomplete: 'email' }),
          spellcheck: false,
          label: { text: label },
          hint: { text: hint },
          value: values.email ?? '',
          ...errorAt(faults, 'email'),
        })}
        {button({ text: words.send, preventDoubleClick: true })}
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('letterCode')}>
          {words.haveLetter}
        </a>
      </p>
      <p class="govuk-body">{words.otherwise}</p>
    </>
  );
}

function sendsTexts(http: HttpContext): boolean {
  return http.get('options').sendsTexts === true;
}
