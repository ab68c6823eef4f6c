import { askForDraftLink } from '../../../drafts/ask-for-draft-link.ts';
import { openDraft, type Draft } from '../../../drafts/open-draft.ts';
import { londonDate } from '../../../calendar/london.ts';
import { draftCookie } from '../../../http/cookies.ts';
import { countDraftLink } from '../../../http/limits.ts';
import { errorAt, formValues, type FormFault, type FormValues } from '../../form.ts';
import { button, input, insetText } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { readReturnTo } from './read-return-to.ts';

interface Props {
  draft: Draft | null;
  values: FormValues;
  faults: FormFault[];
}

/** Where to send the way back to a complaint that is not finished; no password (WCAG 3.3.8). */
export const saveDraftPage = definePage<Props>({
  path: patterns.save,
  access: 'public',
  load: async (request) => ({ draft: await draftOf(request), values: {}, faults: [] }),
  view: (props, request) => ({
    title: request.texts.drafts.saveDraftTexts.title,
    faults: props.faults,
    back: { href: pathTo('lodge'), text: request.texts.drafts.saveDraftTexts.back },
    body: props.draft === null ? <NothingYet request={request} /> : <Save {...props} request={request} />,
  }),
  async submit(request, form) {
    const values = formValues(form);
    const draft = await draftOf(request);
    if (draft === null) return { again: { draft, values, faults: [] } };
    const returnTo = readReturnTo(values['returnTo'], request.http.get('options'));
    const words = wordsOf(request);
    if (returnTo === null) {
      return { again: { draft, values, faults: [{ field: 'returnTo', message: words.missing }] } };
    }
    await countDraftLink(request.http, returnTo);
    await askForDraftLink(request.ctx, { draftId: draft.id, returnTo, language: request.language });
    return { redirect: pathTo('resume') };
  },
});

async function draftOf({ ctx, http }: PageRequest): Promise<Draft | null> {
  const secret = draftCookie(http);
  const draft = secret === undefined ? null : await openDraft(ctx, { secret });
  return draft?.sentCaseId === null ? draft : null;
}

function wordsOf({ texts, http }: PageRequest) {
  return http.get('options').sendsTexts ? texts.drafts.saveDraftTexts.either : texts.drafts.saveDraftTexts.email;
}

function Save({ draft, values, faults, request }: Props & { request: PageRequest }) {
  const texts = request.texts.drafts.saveDraftTexts;
  const words = wordsOf(request);
  const mayBeMobile = request.http.get('options').sendsTexts === true;
  return (
    <>
      {draft ? (
        <p class="govuk-body">{texts.what(request.texts.dates.dateInWords(londonDate(draft.expiresAt)))}</p>
      ) : (
        ''
      )}
      {insetText({ text: texts.notReceived })}
      <Form request={request}>
        {input({
          id: 'returnTo',
          name: 'returnTo',
          label: { text: words.label },
          hint: { text: words.hint },
          value: values['returnTo'] ?? '',
          spellcheck: false,
          autocomplete: 'email',
          ...(mayBeMobile ? {} : { type: 'email' }),
          ...errorAt(faults, 'returnTo'),
        })}
        <p class="govuk-body">{texts.noPassword}</p>
        {button({ text: texts.send, preventDoubleClick: true })}
      </Form>
    </>
  );
}

function NothingYet({ request }: { request: PageRequest }) {
  const texts = request.texts.drafts.saveDraftTexts;
  return (
    <>
      <p class="govuk-body">{texts.nothingYet}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('lodge')}>
          {texts.start}
        </a>
      </p>
    </>
  );
}
