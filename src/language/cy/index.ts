import type { en } from '../en/index.ts';
import { caseWords } from './case-words.ts';
import { clocks } from './clocks.ts';
import * as dates from './dates.ts';
import { easyReadNotices } from './easy-read-notices.ts';
import { notices } from './notices.ts';
import { bodyAfter, ombudsmen } from './ombudsmen.ts';
import * as clockPages from './pages-clock.ts';
import * as deadlines from './pages-deadlines.ts';
import { documentsTexts } from './pages-documents.ts';
import * as drafts from './pages-drafts.ts';
import { easyReadTexts } from './pages-easy-read.ts';
import { equalityTexts } from './pages-equality.ts';
import { failureTexts } from './pages-failure.ts';
import * as feedback from './pages-feedback.ts';
import * as guide from './pages-guide.ts';
import * as information from './pages-information.ts';
import { layoutTexts } from './pages-layout.ts';
import { lodgingTexts } from './pages-lodging.ts';
import * as ownAnswers from './pages-own-answers.ts';
import { ownCalendarTexts } from './pages-own-calendar.ts';
import { ownCallBackTexts } from './pages-own-call-back.ts';
import { ownDetailsTexts } from './pages-own-details.ts';
import { ownFileTexts, ownOmbudsmanTexts } from './pages-own-ombudsman.ts';
import { ownSurveyTexts, placeSurveyTexts } from './pages-own-survey.ts';
import * as open from './pages-public.ts';
import * as questions from './pages-questions.ts';
import * as resident from './pages-resident.ts';
import * as standards from './pages-standards.ts';
import * as start from './pages-start.ts';
import { stageWords } from './stages.ts';
import type { Wording } from '../wording.ts';

/** Welsh. A group that is missing does not compile. */
export const cy: Wording<typeof en> = {
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
  ownAnswers,
  ownCalendar: ownCalendarTexts,
  ownCallBack: ownCallBackTexts,
  ownDetails: ownDetailsTexts,
  ownFile: ownFileTexts,
  ownOmbudsman: ownOmbudsmanTexts,
  ownSurvey: ownSurveyTexts,
  placeSurvey: placeSurveyTexts,
  questions,
  resident,
  stages: stageWords,
  standards,
  start,
};
