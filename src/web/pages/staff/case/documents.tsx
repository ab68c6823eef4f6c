import type { CaseView } from '../../../../cases/view.ts';
import { isReadable, type DocumentView } from '../../../../documents/document-view.ts';
import { listDocuments } from '../../../../documents/list-documents.ts';
import { hasPages } from '../../../../documents/redaction/read-pages.ts';
import { addFileTexts } from '../../../../language/en/pages-add-file.ts';
import { bundleTexts } from '../../../../language/en/pages-bundle.ts';
import { documentsTexts } from '../../../../language/en/pages-documents.ts';
import { redactTexts } from '../../../../language/en/pages-redact.ts';
import { CaseDocuments } from '../../../case/case-documents.tsx';
import { defineCasePage } from '../../../case/case-page.tsx';
import { DoLinks } from '../../../case/do-links.tsx';
import { FileTags } from '../../../case/file-tags.tsx';
import { found } from '../../../found.ts';
import { button, notificationBanner } from '../../../govuk.ts';
import { linkTo } from '../../../link.ts';
import { pathTo } from '../../../paths.ts';

/** The files of a case. */
export const staffDocumentsPage = defineCasePage<DocumentView[]>({
  name: 'documents',
  load: async ({ ctx }, { caseId }) => found(await listDocuments(ctx, { caseId })),
  body: (view, documents, { query }) => (
    <>
      {query.get('done') === 'added' ? notificationBanner({ type: 'success', text: addFileTexts.done }) : ''}
      {view.allowed.includes('addNote') ? addButton(view) : ''}
      <DoLinks view={view} events={['addNote', 'askService']} />
      <p class="govuk-body">{linkTo(pathTo('bundle', { reference: view.reference }), bundleTexts.link)}</p>
      <CaseDocuments
        documents={documents}
        texts={documentsTexts}
        pathOf={(id) => pathTo('staffDocument', { reference: view.reference, id })}
        about={(document) => <FileTags document={document} />}
        doings={(document) => redactLink(view, document)}
      />
    </>
  ),
});

function addButton({ reference }: CaseView) {
  return button({
    text: addFileTexts.link,
    href: pathTo('addFile', { reference }),
    classes: 'govuk-button--secondary',
  });
}

/** For whoever may add to the file, where it can be made into pictures. */
function redactLink({ reference, allowed }: CaseView, { id, name, mediaType, scan }: DocumentView) {
  if (!allowed.includes('addNote') || !hasPages(mediaType) || !isReadable({ scan })) return '';
  return linkTo(pathTo('redact', { reference, id }), redactTexts.link, name);
}
