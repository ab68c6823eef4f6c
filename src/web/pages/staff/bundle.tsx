import { getCase } from '../../../cases/get-case.ts';
import type { CaseView } from '../../../cases/view.ts';
import { londonDate } from '../../../calendar/london.ts';
import { isReadable, type DocumentView } from '../../../documents/document-view.ts';
import { listDocuments } from '../../../documents/list-documents.ts';
import { caseWords } from '../../../language/en/case-words.ts';
import { dateInWords } from '../../../language/en/dates.ts';
import { bundleTexts as texts } from '../../../language/en/pages-bundle.ts';
import { lettersSent } from '../../bundle/bundle-parts.ts';
import { isForOutside } from '../../bundle/is-for-outside.ts';
import { wordsFor } from '../../case/case-in-words.ts';
import { found } from '../../found.ts';
import { button, checkboxes, radios } from '../../govuk.ts';
import { definePage, param } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props {
  view: CaseView;
  documents: DocumentView[];
}

/** Chooses what of a case goes to somebody outside, as one file. */
export const bundlePage = definePage<Props>({
  path: patterns.bundle,
  access: ['case.file'],
  fresh: true,
  async load(request) {
    const view = found(await getCase(request.ctx, { reference: param(request, 'reference') }));
    const documents = found(await listDocuments(request.ctx, { caseId: view.caseId }));
    return { view, documents: documents.filter(isReadable) };
  },
  view: (props) => ({
    title: texts.title(props.view.reference),
    back: { href: pathTo('staffDocuments', { reference: props.view.reference }), text: texts.back },
    body: <Bundle {...props} />,
  }),
});

/** Asked for by an address, so that the browser shows how far the download is. */
function Bundle({ view, documents }: Props) {
  return (
    <form method="get" action={pathTo('bundleFile', { reference: view.reference })}>
      <p class="govuk-body">{texts.intro}</p>
      <Documents documents={documents} />
      <Letters view={view} />
      {checkboxes({
        name: 'with',
        idPrefix: 'with',
        fieldset: { legend: { text: texts.more, classes: 'govuk-fieldset__legend--m' } },
        items: [
          { value: 'complaint', text: texts.complaint, checked: true },
          { value: 'history', text: texts.history, checked: true },
        ],
      })}
      {radios({
        name: 'as',
        idPrefix: 'as',
        fieldset: { legend: { text: texts.as, classes: 'govuk-fieldset__legend--m' } },
        items: [
          { value: 'pdf', text: texts.pdf, hint: { text: texts.pdfHint }, checked: true },
          { value: 'zip', text: texts.zip },
        ],
      })}
      {button({ text: texts.make })}
    </form>
  );
}

function Documents({ documents }: { documents: DocumentView[] }) {
  if (documents.length === 0) return <p class="govuk-body">{texts.noDocuments}</p>;
  return checkboxes({
    name: 'document',
    idPrefix: 'document',
    fieldset: { legend: { text: texts.documents, classes: 'govuk-fieldset__legend--m' } },
    items: documents.map((one) => {
      const hint = hintOf(one, documents);
      return {
        value: one.id,
        text: one.name,
        checked: isForOutside(one, documents),
        ...(hint && { hint: { text: hint } }),
      };
    }),
  });
}

function hintOf(one: DocumentView, all: readonly DocumentView[]): string {
  if (one.kind === 'redacted') return texts.redacted;
  if (all.some(({ redactionOf }) => redactionOf === one.id)) return texts.replaced;
  return isForOutside(one, all) ? '' : texts.internal;
}

function Letters({ view }: { view: CaseView }) {
  const letters = lettersSent(view);
  if (letters.length === 0) return <p class="govuk-body">{texts.noLetters}</p>;
  return checkboxes({
    name: 'letter',
    idPrefix: 'letter',
    fieldset: { legend: { text: texts.letters, classes: 'govuk-fieldset__legend--m' } },
    items: letters.map(({ messageId, occasion, at }) => ({
      value: messageId,
      text: `${wordsFor(caseWords.occasions, occasion) ?? occasion}, ${dateInWords(londonDate(new Date(at)))}`,
      checked: true,
    })),
  });
}
