import type { DocumentView } from '../../../../documents/document-view.ts';
import { listDocuments } from '../../../../documents/list-documents.ts';
import { documentsTexts } from '../../../../language/en/pages-documents.ts';
import { CaseDocuments } from '../../../case/case-documents.tsx';
import { defineCasePage } from '../../../case/case-page.tsx';
import { DoLinks } from '../../../case/do-links.tsx';
import { found } from '../../../found.ts';
import { pathTo } from '../../../paths.ts';

/** The files of a case. */
export const staffDocumentsPage = defineCasePage<DocumentView[]>({
  name: 'documents',
  load: async ({ ctx }, { caseId }) => found(await listDocuments(ctx, { caseId })),
  body: (view, documents) => (
    <>
      <DoLinks view={view} events={['addNote', 'askService']} />
      <CaseDocuments
        documents={documents}
        texts={documentsTexts}
        pathOf={(id) => pathTo('staffDocument', { reference: view.reference, id })}
      />
    </>
  ),
});
