import type { Route } from '../route.ts';
import { answerOwnQuestions } from './answer-own-questions.ts';
import { askCallBack } from './ask-call-back.ts';
import { askCode } from './ask-code.ts';
import { downloadDocument } from './download-document.ts';
import { decideCalendarProposal } from './decide-calendar-proposal.ts';
import { endCurrentSession } from './end-current-session.ts';
import { explainClock } from './explain-clock.ts';
import { listCalendarProposals } from './list-calendar-proposals.ts';
import { lodgeCase } from './lodge-case.ts';
import { openSession } from './open-session.ts';
import { previewCalendarProposal } from './preview-calendar-proposal.ts';
import { proposeCalendar } from './propose-calendar.ts';
import { recordCallOutcome } from './record-call-outcome.ts';
import { reportCompliance } from './report-compliance.ts';
import { reportComplianceCases } from './report-compliance-cases.ts';
import { searchCases } from './search-cases.ts';
import { sendEvent } from './send-event.ts';
import { showCalendarProposal } from './show-calendar-proposal.ts';
import { showCalendars } from './show-calendars.ts';
import { showCallBack } from './show-call-back.ts';
import { showCallBacks } from './show-call-backs.ts';
import { showCalendarDates } from './show-calendar-dates.ts';
import { showCase } from './show-case.ts';
import { showDocuments } from './show-documents.ts';
import { showGuide } from './show-guide.ts';
import { showHistory } from './show-history.ts';
import { showLearning } from './show-learning.ts';
import { showRestrictions } from './show-restrictions.ts';
import { showServiceRequests } from './show-service-requests.ts';
import { showWorklist } from './show-worklist.ts';
import { uploadDocument } from './upload-document.ts';
import { takeBackCallBack } from './take-back-call-back.ts';
import { workOutDeadlines } from './work-out-deadlines.ts';

/** Every route of the API: one file each. */
export const routes: readonly Route[] = [
  lodgeCase,
  showWorklist,
  searchCases,
  showCase,
  sendEvent,
  showHistory,
  uploadDocument,
  showDocuments,
  downloadDocument,
  explainClock,
  showCalendarDates,
  showCallBack,
  askCallBack,
  takeBackCallBack,
  showCallBacks,
  recordCallOutcome,
  showRestrictions,
  showLearning,
  showServiceRequests,
  askCode,
  openSession,
  endCurrentSession,
  reportCompliance,
  reportComplianceCases,
  workOutDeadlines,
  showGuide,
  answerOwnQuestions,
  showCalendars,
  listCalendarProposals,
  proposeCalendar,
  showCalendarProposal,
  previewCalendarProposal,
  decideCalendarProposal,
];
