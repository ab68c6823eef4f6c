import { z } from 'zod';
import { browserSecret, setSessionCookie } from '../../../http/cookies.ts';
import { countTry } from '../../../http/limits.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import { enterCode } from '../../../identity/enter-code.ts';
import type { Texts } from '../../../language/language.ts';
import { errorAt, formValues, parseForm, type FormFault } from '../../form.ts';
import { button, input } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props {
  challengeId: string;
  faults: FormFault[];
}

/** Takes the code typed in the browser that asked for it; a link alone signs nobody in (T18, T19). */
export const codePage = definePage<Props>({
  path: patterns.code,
  access: 'public',
  load: async (request) => ({ challengeId: challengeOf(request), faults: [] }),
  view: (props, request) => ({
    title: request.texts.open.trackTexts.codeTitle,
    faults: props.faults,
    back: { href: pathTo('track'), text: request.texts.open.trackTexts.again },
    body: <Code {...props} request={request} />,
  }),
  async submit(request, form) {
    const challengeId = challengeOf(request);
    const parsed = parseForm(schema(request.texts), formValues(form));
    if (!parsed.ok) return { again: { challengeId, faults: parsed.faults } };
    await countTry(request.http);
    const browser = browserSecret(request.http);
    const session = await enterCode(request.ctx, { challengeId, code: parsed.value.code, browser });
    const message = request.texts.open.trackTexts.wrong;
    if (!session) return { again: { challengeId, faults: [{ field: 'code', message }] } };
    setSessionCookie(request.http, session.secret);
    return { redirect: pathTo('ownCase') };
  },
});

function schema({ open: { trackTexts: words } }: Texts) {
  return z.object({ code: z.string({ error: words.code.missing }).max(40, words.wrong) });
}

function challengeOf(request: PageRequest): string {
  const id = z.uuid().safeParse(request.query.get('challenge'));
  if (!id.success) throw new HttpFailure('not-found');
  return id.data;
}

function Code({ challengeId, faults, request }: Props & { request: PageRequest }) {
  const words = request.texts.open.trackTexts;
  return (
    <>
      <p class="govuk-body">{words.codeIntro}</p>
      <Form request={request} action={pathTo('code', {}, { challenge: challengeId })}>
        {input({
          id: 'code',
          name: 'code',
          label: { text: words.code.label },
          hint: { text: words.code.hint },
          inputmode: 'numeric',
          autocomplete: 'one-time-code',
          classes: 'govuk-input--width-10',
          spellcheck: false,
          ...errorAt(faults, 'code'),
        })}
        {button({ text: words.go })}
      </Form>
    </>
  );
}
