import type { CaseView } from '../../../cases/view.ts';
import type { actionTexts } from '../../../language/en/pages-resident.ts';
import type { Texts } from '../../../language/language.ts';
import { isSurveyOpen } from '../../../surveys/is-survey-open.ts';
import type { SurveySettings } from '../../../surveys/survey-settings.ts';
import { ownStanding } from './own-standing.ts';

/** Something that can be done on a page of its own. */
export interface OwnDoing {
  name: keyof typeof actionTexts;
  page: (typeof answering)[number][1] | (typeof besides)[number][1];
}

const answering = [
  ['readAnswer', 'ownAnswer', isAnswered],
  ['outcome', 'ownOutcome', (own: CaseView) => isAnswered(own) && own.allowed.includes('addInformation')],
  ['requestEscalation', 'ownEscalation', (own: CaseView) => own.allowed.includes('requestEscalation')],
  ['extension', 'ownExtension', (own: CaseView, texts: Texts) => ownStanding(own, texts).name === 'extended'],
  [
    'definition',
    'ownDefinition',
    (own: CaseView) => own.issues.length > 0 && own.allowed.includes('addInformation') && !isAnswered(own),
  ],
  ['addInformation', 'ownInformation', (own: CaseView) => own.allowed.includes('addInformation')],
] as const;

const besides = [
  ['callBack', 'ownCallBack', () => true],
  ['details', 'ownDetails', (own: CaseView) => own.allowed.includes('changeDetails')],
  ['calendar', 'ownCalendar', hasDates],
  ['ombudsman', 'ownOmbudsman', () => true],
  ['survey', 'ownSurvey', (own: CaseView, when?: SurveySettings['when']) => isSurveyOpen(own, when)],
  ['withdraw', 'ownWithdrawal', (own: CaseView) => own.allowed.includes('withdraw')],
] as const;

/** What answers what we did last, and what can be done besides at any time. */
export function ownDoings(
  own: CaseView,
  texts: Texts,
  surveyWhen?: SurveySettings['when'],
): { now: OwnDoing[]; besides: OwnDoing[] } {
  return {
    now: answering.flatMap(([name, page, isPossible]) => (isPossible(own, texts) ? [{ name, page }] : [])),
    besides: besides.flatMap(([name, page, isPossible]) => (isPossible(own, surveyWhen) ? [{ name, page }] : [])),
  };
}

/** Whether there is a response to read. */
export function isAnswered({ messages }: Pick<CaseView, 'messages'>): boolean {
  return messages.some(({ occasion }) => occasion === 'response' || occasion === 'final-response');
}

function hasDates({ look }: CaseView): boolean {
  return Object.values(look.clocks).some(
    ({ state, due }) => due !== null && (state === 'running' || state === 'dueToday'),
  );
}
