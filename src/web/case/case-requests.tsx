import { londonDate } from '../../calendar/london.ts';
import type { RequestView } from '../../cases/filed-view.ts';
import type { CaseView } from '../../cases/view.ts';
import { dateInWords } from '../../language/en/dates.ts';
import { casePartsTexts as texts } from '../../language/en/pages-case-parts.ts';
import { dataTable } from '../data-table.tsx';
import { tag } from '../govuk.ts';
import type { PageRequest } from '../page.ts';
import { AskAgain } from './ask-again.tsx';
import { doThis } from './do-this.ts';

interface Props {
  requests: readonly RequestView[];
  view: CaseView;
  /** For the buttons. */
  request: PageRequest;
}

/** What services were asked, and what they answered. */
export function CaseRequests({ requests, view, request }: Props) {
  const { request: heads } = texts;
  if (requests.length === 0) return <></>;
  return dataTable({
    name: texts.requests,
    caption: { text: texts.requests, size: 'm' },
    head: [heads.service, heads.question, heads.asked, heads.due, heads.state, heads.answer],
    rows: requests.map((one) => [
      { text: one.service ?? one.to ?? texts.erased },
      { text: one.question ?? texts.erased },
      { text: dateInWords(londonDate(new Date(one.askedAt))) },
      { text: dateInWords(one.dueOn) },
      { html: `${stateOf(one)} ${waitsFor(one) ? whatToDo(view, one, request) : ''}` },
      { text: one.answer === null ? '' : `${one.answer}${one.answeredBy === null ? '' : ` (${one.answeredBy})`}` },
    ]),
  });
}

function stateOf({ state, isLate, chases }: RequestView): string {
  const { text, tag: classes } = texts.requestStates[state];
  const late = isLate ? ` ${String(tag({ text: texts.late, classes: 'govuk-tag--red' }))}` : '';
  const chased = chases === 0 ? '' : `<br>${texts.chased(chases)}`;
  return `${String(tag({ text, classes }))}${late}${chased}`;
}

function waitsFor({ state }: RequestView): boolean {
  return state === 'asked';
}

function whatToDo(view: CaseView, { id, question }: RequestView, request: PageRequest): string {
  const { caseId, reference, allowed } = view;
  const about = { chosen: { id }, what: question ?? id };
  const found = (['answerService', 'withdrawRequest'] as const).map((event) => doThis(view, { event, ...about }));
  const again = <AskAgain one={{ caseId, id, reference }} request={request} toCase />;
  return `<br>${found.map(String).join('<br>')}${allowed.includes('withdrawRequest') ? String(again) : ''}`;
}
