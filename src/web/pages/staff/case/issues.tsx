import { staffCaseTexts as texts } from '../../../../language/en/pages-staff.ts';
import { CaseList, CasePoints } from '../../../case/case-facts.tsx';
import { defineCasePage } from '../../../case/case-page.tsx';
import { CaseStatements } from '../../../case/case-statements.tsx';
import { DoLinks } from '../../../case/do-links.tsx';

/** What the complaint comes down to, point by point, with what was found. */
export const staffIssuesPage = defineCasePage({
  name: 'issues',
  load: async () => null,
  body: (view) => (
    <>
      <DoLinks view={view} events={['define', 'addIssue', 'respond', 'refuse', 'split']} />
      <CasePoints issues={view.issues} />
      <CaseList heading={texts.sought} items={view.outcomesSought} />
      <CaseList heading={texts.notOurs} items={view.notResponsibleFor} />
      <CaseStatements statements={view.statements} />
    </>
  ),
});
