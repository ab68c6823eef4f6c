import { whoHasLooked, type Looker } from '../../../../cases/who-has-looked.ts';
import { casePartsTexts as texts } from '../../../../language/en/pages-case-parts.ts';
import { CaseLookers } from '../../../case/case-lookers.tsx';
import { defineCasePage } from '../../../case/case-page.tsx';
import { CaseRestrictions } from '../../../case/case-restrictions.tsx';
import { CaseStaff, CaseConflicts } from '../../../case/case-staff.tsx';
import { DoLinks } from '../../../case/do-links.tsx';
import { peopleRows } from '../../../case/people-rows.ts';
import { summaryList } from '../../../govuk.ts';

/** Everybody a case has to do with: who complains, for whom, who works on it, who must not, who has looked. */
export const staffPeoplePage = defineCasePage<Looker[]>({
  name: 'people',
  load: ({ ctx }, { caseId }) => whoHasLooked(ctx, { caseId }),
  body: (view, lookers) => (
    <>
      <DoLinks view={view} events={events} />
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h2 class="govuk-heading-m">{texts.complainant}</h2>
          {summaryList({ rows: peopleRows(view).map(([key, text]) => ({ key: { text: key }, value: { text } })) })}
          <CaseStaff view={view} />
        </div>
      </div>
      <CaseConflicts conflicts={view.forStaff?.conflicts ?? []} />
      <CaseRestrictions restrictions={view.forStaff?.restrictions ?? []} />
      <CaseLookers lookers={lookers} />
    </>
  ),
});

const events = [
  'changeDetails',
  'recordConsent',
  'assign',
  'appoint',
  'route',
  'declareConflict',
  'endConflict',
  'restrict',
  'reviewRestriction',
] as const;
