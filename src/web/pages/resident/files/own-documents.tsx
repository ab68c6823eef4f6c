import { isReadable, type DocumentView } from '../../../../documents/document-view.ts';
import type { Texts } from '../../../../language/language.ts';
import { kindOfDocument } from '../../../case/kind-of-document.ts';
import { pathTo } from '../../../paths.ts';

interface Props {
  documents: readonly DocumentView[];
  texts: Texts;
}

/** The files of a complaint, from either side; one that was not looked at yet cannot be had. */
export function OwnDocuments({ documents, texts }: Props) {
  if (documents.length === 0) return <></>;
  return (
    <>
      <h2 class="govuk-heading-m">{texts.documents.title}</h2>
      <ul class="govuk-list govuk-list--spaced">
        {documents.map((document) => (
          <li>
            <Name document={document} />
            <br />
            {aboutIt(document, texts).join(', ')}
          </li>
        ))}
      </ul>
    </>
  );
}

function Name({ document }: { document: DocumentView }) {
  const { id, name } = document;
  if (!isReadable(document)) return <>{name}</>;
  return (
    <a class="govuk-link" href={pathTo('ownDocument', { id })}>
      {name}
    </a>
  );
}

function aboutIt({ mediaType, bytes, givenBy, scan }: DocumentView, { documents: words }: Texts): string[] {
  const state = words.states[scan];
  const known = [kindOfDocument(mediaType, words), words.size(bytes), words.yours[givenBy]];
  return state === '' ? known : [...known, state];
}
