import type { Page } from '../page.ts';
import { ownPages } from './resident/own-pages.ts';
import { casePages } from './staff/case-pages.ts';
import { adminPages } from './admin/pages.ts';
import { compliancePage } from './audit/compliance.tsx';
import { complianceCasesPage } from './audit/compliance-cases.tsx';
import { mailPage } from './demo/mail.tsx';
import { mailboxPage } from './demo/mailbox.tsx';
import { personasPage } from './demo/personas.tsx';
import { accessibilityPage } from './public/accessibility.ts';
import { codePage } from './public/code.tsx';
import { commentPage } from './public/comment.ts';
import { feedbackSentPage } from './public/feedback-sent.tsx';
import { thankPage } from './public/thank.ts';
import { staffFeedbackPage } from './staff/feedback.tsx';
import { cookiesPage } from './public/cookies.ts';
import { guidePage } from './public/guide.tsx';
import { questionsPage } from './resident/questions.tsx';
import { deadlinesPage } from './public/deadlines.tsx';
import { equalityPage } from './public/equality.tsx';
import { equalityQuestionPages } from './public/equality-question.tsx';
import { lodgePage } from './public/lodge.tsx';
import { lodgeAnonymousPage } from './public/lodge-anonymous.tsx';
import { lodgeFilePage } from './public/lodge-file.tsx';
import { lodgeCheckPage } from './public/lodge-check.tsx';
import { lodgeRemoveFilePage } from './public/lodge-remove-file.tsx';
import { lodgeStepPages } from './public/lodge-steps.ts';
import { privacyPage } from './public/privacy.ts';
import { resumePage } from './public/resume.tsx';
import { saveDraftPage } from './public/save-draft.tsx';
import { savedPage } from './public/saved.tsx';
import { sentPage } from './public/sent.tsx';
import { sentCopyPage } from './public/sent-copy.ts';
import { signOutPage } from './public/sign-out.tsx';
import { standardPage } from './public/standard.tsx';
import { placeSurveyPage } from './public/place-survey.tsx';
import { standardsPage } from './public/standards.tsx';
import { homePage, startPage } from './public/start.tsx';
import { stayPage } from './public/stay.tsx';
import { trackPage } from './public/track.tsx';
import { trackLetterPage } from './public/track-letter.tsx';
import { ownCalendarPage } from './resident/own-calendar.tsx';
import { calendarFeedPage } from './resident/own-calendar-feed.ts';
import { ownCalendarFilePage } from './resident/own-calendar-file.ts';
import { calendarProposalPage } from './staff/calendar-proposal.tsx';
import { calendarsPage } from './staff/calendars.tsx';
import { absencePage } from './staff/absence.tsx';
import { bulkFilePage } from './staff/bulk-file.ts';
import { bulkRunPage } from './staff/bulk-run.tsx';
import { bulkRunsPage } from './staff/bulk-runs.tsx';
import { bulkPage } from './staff/bulk.tsx';
import { callBacksPage } from './staff/call-backs.tsx';
import { contactPage } from './staff/contact.tsx';
import { intakeAddPage } from './staff/intake-add.tsx';
import { intakeOpenCasesPage } from './staff/intake-open-cases.tsx';
import { intakeTimesPage } from './staff/intake-times.tsx';
import { intakePage } from './staff/intake.ts';
import { letterPage } from './staff/letter.tsx';
import { letterApprovalsPage } from './staff/letter-approvals.tsx';
import { letterDraftPage } from './staff/letter-draft.tsx';
import { letterNewPage } from './staff/letter-new.tsx';
import { letterDraftPdfPage, letterPdfPage } from './staff/letter-pdf.ts';
import { lettersPage } from './staff/letters.tsx';
import { bundlePage } from './staff/bundle.tsx';
import { bundleFile } from './staff/bundle-file.ts';
import { redactPage } from './staff/redact.tsx';
import { redactPicture } from './staff/redact-picture.ts';
import { requestsPage } from './staff/requests.tsx';
import { answerPage } from './staff/answer.tsx';
import { learningPage } from './staff/learning.tsx';
import { restrictionsPage } from './staff/restrictions.tsx';
import { signInPage } from './staff/sign-in.tsx';
import { staffHomePage } from './staff/home.tsx';
import { signInProviderPage } from './staff/sign-in-provider.tsx';
import { signInCallbackPage } from './staff/sign-in-callback.tsx';
import { secondFactorPage } from './staff/second-factor.tsx';
import { secondFactorNewPage } from './staff/second-factor-new.tsx';
import { forgottenPasswordPage } from './staff/forgotten-password.tsx';
import { setPasswordPage } from './staff/set-password.tsx';
import { confirmPage } from './staff/confirm.tsx';
import { organisationsPage } from './staff/organisations.tsx';
import { surveysPage } from './staff/survey-answers.tsx';
import { overviewPage } from './staff/overview.tsx';
import { savedViewsPage } from './staff/saved-views.tsx';
import { searchPage } from './staff/search.tsx';
import { teamQueuePage } from './staff/team-queue.tsx';
import { worklistPage } from './staff/worklist.tsx';
import { broughtInCasePage } from './staff/brought-in-case.tsx';
import { broughtInPage } from './staff/brought-in.tsx';
import { lendingPage } from './staff/lending.tsx';

/** Every page of the site. */
export const pages: readonly Page[] = [
  homePage,
  startPage,
  saveDraftPage,
  savedPage,
  resumePage,
  lodgePage,
  ...lodgeStepPages,
  lodgeAnonymousPage,
  lodgeFilePage,
  lodgeRemoveFilePage,
  lodgeCheckPage,
  sentPage,
  sentCopyPage,
  equalityPage,
  ...equalityQuestionPages,
  trackPage,
  trackLetterPage,
  codePage,
  signOutPage,
  deadlinesPage,
  standardsPage,
  standardPage,
  cookiesPage,
  stayPage,
  thankPage,
  commentPage,
  feedbackSentPage,
  guidePage,
  questionsPage,
  privacyPage,
  accessibilityPage,
  ...ownPages,
  placeSurveyPage,
  ownCalendarPage,
  ownCalendarFilePage,
  calendarFeedPage,
  signInPage,
  staffHomePage,
  signInProviderPage,
  signInCallbackPage,
  secondFactorPage,
  secondFactorNewPage,
  forgottenPasswordPage,
  setPasswordPage,
  confirmPage,
  organisationsPage,
  worklistPage,
  searchPage,
  savedViewsPage,
  overviewPage,
  intakePage,
  intakeOpenCasesPage,
  intakeAddPage,
  contactPage,
  intakeTimesPage,
  restrictionsPage,
  learningPage,
  requestsPage,
  bundlePage,
  bundleFile,
  redactPage,
  redactPicture,
  answerPage,
  staffFeedbackPage,
  lettersPage,
  ...adminPages,
  letterApprovalsPage,
  letterNewPage,
  letterDraftPage,
  letterDraftPdfPage,
  letterPdfPage,
  letterPage,
  callBacksPage,
  bulkPage,
  absencePage,
  teamQueuePage,
  bulkRunsPage,
  bulkRunPage,
  bulkFilePage,
  surveysPage,
  ...casePages,
  calendarsPage,
  calendarProposalPage,
  compliancePage,
  complianceCasesPage,
  personasPage,
  mailboxPage,
  mailPage,
  lendingPage,
  broughtInPage,
  broughtInCasePage,
];
