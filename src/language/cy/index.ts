import { en } from '../en/index.ts';
import { caseWords } from './case-words.ts';
import { clocks } from './clocks.ts';
import * as dates from './dates.ts';
import { easyReadNotices } from './easy-read-notices.ts';
import { notices } from './notices.ts';
import { bodyAfter, ombudsmen } from './ombudsmen.ts';
import * as clockPages from './pages-clock.ts';
import * as deadlines from './pages-deadlines.ts';
import * as drafts from './pages-drafts.ts';
import { failureTexts } from './pages-failure.ts';
import { layoutTexts } from './pages-layout.ts';
import * as standards from './pages-standards.ts';
import { startTexts } from './pages-start.ts';
import * as information from './pages-information.ts';
import * as feedback from './pages-feedback.ts';
import * as open from './pages-public.ts';
import { documentsTexts } from './pages-documents.ts';
import { lodgingTexts } from './pages-lodging.ts';
import { ownCalendarTexts } from './pages-own-calendar.ts';
import { ownCallBackTexts } from './pages-own-call-back.ts';
import { ownDetailsTexts } from './pages-own-details.ts';
import { ownSurveyTexts, placeSurveyTexts } from './pages-own-survey.ts';
import { equalityTexts } from './pages-equality.ts';
import { ownFileTexts, ownOmbudsmanTexts } from './pages-own-ombudsman.ts';
import * as ownAnswers from './pages-own-answers.ts';
import * as resident from './pages-resident.ts';
import * as guide from './pages-guide.ts';
import * as questions from './pages-questions.ts';
import { easyReadTexts } from './pages-easy-read.ts';
import { stageWords } from './stages.ts';

/** Welsh. */
export const cy = {
  ...en,
  bodyAfter,
  caseWords,
  clockPages,
  clocks,
  dates,
  deadlines,
  drafts,
  easyReadNotices,
  failure: failureTexts,
  layout: layoutTexts,
  notices,
  ombudsmen,
  stages: stageWords,
  standards,
  start: { startTexts },
  information,
  feedback,
  open,
  documents: documentsTexts,
  lodging: lodgingTexts,
  ownCalendar: ownCalendarTexts,
  ownCallBack: ownCallBackTexts,
  ownDetails: ownDetailsTexts,
  ownSurvey: ownSurveyTexts,
  placeSurvey: placeSurveyTexts,
  equality: equalityTexts,
  ownFile: ownFileTexts,
  ownOmbudsman: ownOmbudsmanTexts,
  ownAnswers,
  resident,
  guide,
  questions,
  easyRead: easyReadTexts,
};
