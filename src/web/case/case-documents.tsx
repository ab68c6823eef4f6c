import type { Child } from 'hono/jsx';
import { isReadable, type DocumentView } from '../../documents/document-view.ts';
import type { Markup } from '../govuk.ts';
import type { Texts } from '../../language/language.ts';
import { kindOfDocument } from './kind-of-document.ts';

interface Props {
  documents: readonly DocumentView[];
  texts: Texts['documents'];
  /** Where the contents of one are had. */
  pathOf(id: string): string;
  /** What more is said of one. */
  about?(document: DocumentView): Child;
  /** What else can be done with one, where anything can. */
  doings?(document: DocumentView): Markup | '';
}

/** The files of a case, each with what it is, who gave it and whether it can be opened. */
export function CaseDocuments({ documents, texts, pathOf, about, doings }: Props) {
  return (
    <>
      <h2 class="govuk-heading-m" id="documents">
        {texts.title}
      </h2>
      {documents.length === 0 ? <p class="govuk-body">{texts.none}</p> : ''}
      <ul class="govuk-list">
        {documents.map((document) => (
          <li class="govuk-!-margin-bottom-3">
            <Name document={document} texts={texts} path={pathOf(document.id)} />
            <br />
            <span class="govuk-body-s">
              {`${kindOfDocument(document.mediaType, texts)}, ${texts.size(document.bytes)}. ${texts.from[document.givenBy]}`}
            </span>{' '}
            {about?.(document) ?? ''} {doings?.(document) ?? ''}
            {texts.states[document.scan] === '' ? '' : <p class="govuk-hint">{texts.states[document.scan]}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Name({ document, texts, path }: { document: DocumentView; texts: Texts['documents']; path: string }) {
  if (!isReadable(document)) return <span class="redress-words">{document.name}</span>;
  return (
    <a class="govuk-link redress-words" href={path} download={document.name}>
      {texts.open(document.name)}
    </a>
  );
}
