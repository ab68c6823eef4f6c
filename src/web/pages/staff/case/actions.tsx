import { AskedAgain } from '../../../case/asked-again.tsx';
import { CaseRemedies } from '../../../case/case-facts.tsx';
import { CaseLearning } from '../../../case/case-learning.tsx';
import { defineCasePage } from '../../../case/case-page.tsx';
import { CaseRequests } from '../../../case/case-requests.tsx';
import { CaseActions, CaseEnquiries, CaseRecommendations } from '../../../case/case-work.tsx';
import { DoLinks } from '../../../case/do-links.tsx';
import { Nothing } from '../../../case/nothing.tsx';

/** What was promised, asked and recommended, and what is to change because of the case. */
export const staffActionsPage = defineCasePage({
  name: 'actions',
  load: async () => null,
  body: (view, _more, request) => {
    const { remedies, actions, forStaff } = view;
    const { requests = [], learning = [], enquiries = [], recommendations = [] } = forStaff ?? {};
    return (
      <>
        <AskedAgain request={request} />
        <DoLinks view={view} events={events} />
        <Nothing lists={[remedies, actions, requests, learning, enquiries, recommendations]} />
        <CaseRemedies remedies={remedies} view={view} />
        <CaseActions actions={actions} view={view} />
        <CaseRequests requests={requests} view={view} request={request} />
        <CaseEnquiries enquiries={enquiries} view={view} />
        <CaseRecommendations recommendations={recommendations} view={view} />
        <CaseLearning learning={learning} view={view} />
      </>
    );
  },
});

const events = [
  'offerRemedy',
  'completeRemedy',
  'failRemedy',
  'completeAction',
  'askService',
  'answerService',
  'withdrawRequest',
  'answerEnquiry',
  'comply',
  'recordLearning',
  'checkLearning',
] as const;
