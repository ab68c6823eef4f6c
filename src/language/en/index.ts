import { caseWords } from './case-words.ts';
import { clocks } from './clocks.ts';
import * as dates from './dates.ts';
import { easyReadNotices } from './easy-read-notices.ts';
import { notices } from './notices.ts';
import { bodyAfter, ombudsmen } from './ombudsmen.ts';
import * as clockPages from './pages-clock.ts';
import * as deadlines from './pages-deadlines.ts';
import * as ownAnswers from './pages-own-answers.ts';
import { documentsTexts } from './pages-documents.ts';
import * as drafts from './pages-drafts.ts';
import * as feedback from './pages-feedback.ts';
import * as guide from './pages-guide.ts';
import * as questions from './pages-questions.ts';
import * as information from './pages-information.ts';
import * as start from './pages-start.ts';
import { easyReadTexts } from './pages-easy-read.ts';
import { equalityTexts } from './pages-equality.ts';
import { failureTexts } from './pages-failure.ts';
import { ownDetailsTexts } from './pages-own-details.ts';
import { ownFileTexts, ownOmbudsmanTexts } from './pages-own-ombudsman.ts';
import { ownSurveyTexts, placeSurveyTexts } from './pages-own-survey.ts';
import { ownCalendarTexts } from './pages-own-calendar.ts';
import { ownCallBackTexts } from './pages-own-call-back.ts';
import { layoutTexts } from './pages-layout.ts';
import { lodgingTexts } from './pages-lodging.ts';
import * as open from './pages-public.ts';
import * as resident from './pages-resident.ts';
import * as standards from './pages-standards.ts';
import { stageWords } from './stages.ts';

/** English. The names are those that a page asks for: `texts.layout`, `texts.resident.ownCaseTexts`. */
export const en = {
  bodyAfter,
  caseWords,
  clockPages,
  clocks,
  dates,
  deadlines,
  documents: documentsTexts,
  drafts,
  easyRead: easyReadTexts,
  easyReadNotices,
  equality: equalityTexts,
  failure: failureTexts,
  feedback,
  guide,
  information,
  layout: layoutTexts,
  lodging: lodgingTexts,
  notices,
  ombudsmen,
  open,
  ownCalendar: ownCalendarTexts,
  ownDetails: ownDetailsTexts,
  ownFile: ownFileTexts,
  ownOmbudsman: ownOmbudsmanTexts,
  ownSurvey: ownSurveyTexts,
  placeSurvey: placeSurveyTexts,
  ownCallBack: ownCallBackTexts,
  ownAnswers,
  questions,
  resident,
  stages: stageWords,
  standards,
  start,
};
