import type { DocumentView } from '../../documents/document-view.ts';
import { addFileTexts as texts } from '../../language/en/pages-add-file.ts';
import { tag } from '../govuk.ts';

/** What staff said of a file: its title, what it is, and whether only they see it. */
export function FileTags({ document: { title, kind, isInternal } }: { document: DocumentView }) {
  const said = [title, kind === null ? null : texts.kinds[kind]].filter((words) => words !== null);
  return (
    <>
      {said.length === 0 ? '' : <br />}
      {said.length === 0 ? '' : <span class="govuk-body-s redress-words">{`${said.join('. ')}. `}</span>}
      {isInternal ? tag({ text: texts.onlyStaff, classes: 'govuk-tag--grey' }) : ''}
    </>
  );
}
