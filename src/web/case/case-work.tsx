import type { ActionView, CaseView, EnquiryView, LinkView, RecommendationView } from '../../cases/view.ts';
import type { ClockState } from '../../machines/look.ts';
import { dateInWords } from '../../language/en/dates.ts';
import { bodyAfter } from '../../language/en/ombudsmen.ts';
import { staffCaseTexts as texts } from '../../language/en/pages-staff.ts';
import { dataTable } from '../data-table.tsx';
import { tag, type Markup } from '../govuk.ts';
import { linkTo } from '../link.ts';
import { pathTo } from '../paths.ts';
import { doThis, type DoThis } from './do-this.ts';
import { runningStates } from './next-step.ts';
import { clockTag } from './state-tag.ts';

/** What an answer promised besides remedies. */
export function CaseActions({ actions, view }: { actions: ActionView[]; view: CaseView }) {
  const { action } = texts;
  if (actions.length === 0) return <></>;
  return dataTable({
    name: texts.actions,
    caption: { text: texts.actions, size: 'm' },
    head: [action.number, action.words, action.due, action.state],
    rows: actions.map(({ number, text, due, state }) => {
      const { text: word, tag: classes } = state === 'done' ? texts.actionDone : texts.actionOpen;
      return [
        { text: String(number) },
        { text: text ?? '' },
        { text: due === null ? texts.noDate : dateInWords(due) },
        {
          html: `${String(tag({ text: word, classes }))} ${state === 'done' ? '' : String(ofAction(view, number, text))}`,
        },
      ];
    }),
  });
}

/** Cases that have to do with this one, whichever of the two says so. */
export function CaseLinks({ links }: { links: LinkView[] }) {
  const { link } = texts;
  if (links.length === 0) return <></>;
  return dataTable({
    name: texts.links,
    caption: { text: texts.links, size: 'm' },
    head: [link.reference, link.kind, link.reason],
    rows: links.map(({ reference, kind, direction, reason }) => [
      { html: linkTo(pathTo('staffCase', { reference }), reference) },
      { text: texts.linkKinds[direction][kind] },
      { text: reason ?? '' },
    ]),
  });
}

/** What the Ombudsman asked of us, and when it was due. */
export function CaseEnquiries({ enquiries, view }: { enquiries: EnquiryView[]; view: CaseView }) {
  const { enquiry } = texts;
  if (enquiries.length === 0) return <></>;
  return dataTable({
    name: texts.enquiries,
    caption: { text: texts.enquiries, size: 'm' },
    head: [enquiry.ombudsman, enquiry.words, enquiry.asked, enquiry.due, enquiry.state],
    rows: enquiries.map(({ id, ombudsman, text, askedOn, due, state }) => [
      { text: bodyAfter({ ombudsman }).name },
      { text: text ?? '' },
      { text: dateInWords(askedOn) },
      { text: dateInWords(due) },
      {
        html: `${String(clockTag(state))} ${ofClock(view, state, { event: 'answerEnquiry', chosen: { id }, what: text ?? id })}`,
      },
    ]),
  });
}

/** What the Ombudsman told us to do. */
export function CaseRecommendations({
  recommendations,
  view,
}: {
  recommendations: RecommendationView[];
  view: CaseView;
}) {
  const { recommendation } = texts;
  if (recommendations.length === 0) return <></>;
  return dataTable({
    name: texts.recommendations,
    caption: { text: texts.recommendations, size: 'm' },
    head: [recommendation.kind, recommendation.words, recommendation.due, recommendation.state],
    rows: recommendations.map(({ id, kind, text, due, state }) => [
      { text: recommendation.kinds[kind] },
      { text: text ?? '' },
      { text: due === null ? texts.noDate : dateInWords(due) },
      {
        html: `${String(clockTag(state))} ${ofClock(view, state, { event: 'comply', chosen: { id }, what: text ?? id })}`,
      },
    ]),
  });
}

function ofAction(view: CaseView, number: number, text: string | null): Markup | '' {
  return doThis(view, { event: 'completeAction', chosen: { number: String(number) }, what: text ?? String(number) });
}

function ofClock(view: CaseView, state: ClockState, what: DoThis): string {
  return runningStates.has(state) ? String(doThis(view, what)) : '';
}
