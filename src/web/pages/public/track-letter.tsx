import { z } from 'zod';
import { setSessionCookie } from '../../../http/cookies.ts';
import { countLetterTry } from '../../../http/limits.ts';
import { enterLetterCode } from '../../../identity/enter-letter-code.ts';
import type { Texts } from '../../../language/language.ts';
import { errorAt, formValues, parseForm, type FormFault, type FormValues } from '../../form.ts';
import { button, input } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { ReferenceField } from './track/reference-field.tsx';

interface Props {
  values: FormValues;
  faults: FormFault[];
}

/** The way in for people with neither e-mail nor a mobile: the code on every letter that goes by post. */
export const trackLetterPage = definePage<Props>({
  path: patterns.letterCode,
  access: 'public',
  load: async () => ({ values: {}, faults: [] }),
  view: (props, request) => ({
    title: request.texts.open.letterCodeTexts.title,
    faults: props.faults,
    back: { href: pathTo('track'), text: request.texts.open.letterCodeTexts.back },
    body: <LetterCode {...props} request={request} />,
  }),
  async submit(request, form) {
    const values = formValues(form);
    const parsed = parseForm(schema(request.texts), values);
    if (!parsed.ok) return { again: { values, faults: parsed.faults } };
    await countLetterTry(request.http, parsed.value);
    const session = await enterLetterCode(request.ctx, parsed.value);
    const message = request.texts.open.letterCodeTexts.wrong;
    if (!session) return { again: { values, faults: [{ field: 'code', message }] } };
    setSessionCookie(request.http, session.secret);
    return { redirect: pathTo('ownCase') };
  },
});

function schema({ open: { trackTexts, letterCodeTexts: words } }: Texts) {
  return z.object({
    reference: z.string({ error: trackTexts.reference.missing }).max(40, trackTexts.reference.tooLong),
    code: z.string({ error: words.code.missing }).max(40, words.wrong),
  });
}

function LetterCode({ values, faults, request }: Props & { request: PageRequest }) {
  const words = request.texts.open.letterCodeTexts;
  return (
    <>
      <p class="govuk-body">{words.intro}</p>
      <Form request={request}>
        <ReferenceField values={values} faults={faults} texts={request.texts} />
        {input({
          id: 'code',
          name: 'code',
          label: { text: words.code.label },
          hint: { text: words.code.hint },
          value: values.code ?? '',
          autocomplete: 'off',
          classes: 'govuk-input--width-10',
          spellcheck: false,
          ...errorAt(faults, 'code'),
        })}
        {button({ text: words.go, preventDoubleClick: true })}
      </Form>
    </>
  );
}
