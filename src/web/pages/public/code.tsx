import { z } from 'zod';
import { browserSecret, setSessionCookie } from '../../../http/cookies.ts';
import { countTry } from '../../../http/limits.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import { enterCode } from '../../../identity/enter-code.ts';
import { trackTexts as texts } from '../../../language/en/pages-public.ts';
import { errorAt, formValues, parseForm, type FormFault } from '../../form.ts';
import { button, input } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props {
  challengeId: string;
  faults: FormFault[];
}

const typed = z.object({ code: z.string({ error: texts.code.missing }).max(40, texts.code.missing) });

/** Takes the code typed in the browser that asked for it; a link alone signs nobody in (T18, T19). */
export const codePage = definePage<Props>({
  path: patterns.code,
  access: 'public',
  load: async (request) => ({ challengeId: challengeOf(request), faults: [] }),
  view: (props, request) => ({
    title: texts.codeTitle,
    faults: props.faults,
    back: { href: pathTo('track'), text: texts.again },
    body: <Code {...props} request={request} />,
  }),
  async submit(request, form) {
    const challengeId = challengeOf(request);
    const parsed = parseForm(typed, formValues(form));
    if (!parsed.ok) return { again: { challengeId, faults: parsed.faults } };
    await countTry(request.http);
    const browser = browserSecret(request.http);
    const session = await enterCode(request.ctx, { challengeId, code: parsed.value.code, browser });
    if (!session) return { again: { challengeId, faults: [{ field: 'code', message: texts.wrong }] } };
    setSessionCookie(request.http, session.secret);
    return { redirect: pathTo('ownCase') };
  },
});

function challengeOf(request: PageRequest): string {
  const id = z.uuid().safeParse(request.query.get('challenge'));
  if (!id.success) throw new HttpFailure('not-found');
  return id.data;
}

function Code({ challengeId, faults, request }: Props & { request: PageRequest }) {
  return (
    <>
      <p class="govuk-body">{texts.codeIntro}</p>
      <Form request={request} action={pathTo('code', {}, { challenge: challengeId })}>
        {input({
          id: 'code',
          name: 'code',
          label: { text: texts.code.label },
          hint: { text: texts.code.hint },
          inputmode: 'numeric',
          autocomplete: 'one-time-code',
          classes: 'govuk-input--width-10',
          spellcheck: false,
          ...errorAt(faults, 'code'),
        })}
        {button({ text: texts.go })}
      </Form>
    </>
  );
}
