import type { CaseView } from '../../cases/view.ts';
import type { FiledView } from '../../cases/filed-view.ts';
import { caseWords } from '../../language/en/case-words.ts';
import { dateInWords } from '../../language/en/dates.ts';
import { eventFormTexts as texts } from '../../language/en/pages-staff-events.ts';
import type { Choices } from './field.ts';

/** What does not come from the case itself. */
type FromAround = 'history' | 'bodies' | 'procedures' | 'teams' | 'services';
type Listed = Pick<CaseView, 'issues' | 'remedies' | 'actions' | 'forStaff' | 'look'>;

/** What a case itself offers to choose from: only what is still open. */
export function listsOf(view: Listed): Omit<Choices['lists'], FromAround> {
  const isOpen = (clock: string) => openStates.has(view.look.clocks[clock]?.state ?? 'void');
  const { enquiries = [], recommendations = [], links = [], ...file } = view.forStaff ?? {};
  return {
    points: view.issues
      .filter(({ state }) => state === 'open' || state === 'decided')
      .map(({ number, text }) => ({ value: String(number), text: `${number}. ${text}` })),
    remedies: view.remedies
      .filter(({ state }) => state === 'offered')
      .map(({ id, kind, text }) => ({ value: id, text: text ?? caseWords.remedyKinds[kind] })),
    actions: view.actions
      .filter(({ state }) => state === 'open')
      .map(({ number, text }) => ({ value: String(number), text: text ?? texts.action(number) })),
    enquiries: enquiries
      .filter(({ id }) => isOpen(`enquiry.${id}`))
      .map(({ id, text, due }) => ({ value: id, text: text ?? texts.enquiry(dateInWords(due)) })),
    recommendations: recommendations
      .filter(({ id }) => isOpen(`recommendation.${id}`))
      .map(({ id, text }) => ({ value: id, text: text ?? id })),
    links: links
      .filter(({ direction }) => direction === 'to')
      .map(({ kind, reference }) => ({ value: `${kind} ${reference}`, text: texts.linkTo(kind, reference) })),
    ...filedLists(file),
  };
}

type Filed = Partial<Pick<FiledView, 'requests' | 'learning' | 'conflicts' | 'labels'>>;

function filedLists({ requests = [], learning = [], conflicts = [], labels = [] }: Filed) {
  return {
    requests: requests
      .filter(({ state }) => state === 'asked')
      .map(({ id, service, question }) => ({ value: id, text: `${service ?? texts.aService}: ${question ?? id}` })),
    learning: learning
      .filter(({ state }) => state === 'open' || state === 'done')
      .map(({ number, change }) => ({ value: String(number), text: change ?? texts.change(number) })),
    conflicts: conflicts.map(({ staffId, name }) => ({ value: staffId, text: name })),
    labels: labels.map((label) => ({ value: label, text: label })),
  };
}

const openStates: ReadonlySet<string> = new Set(['running', 'dueToday', 'overdue', 'invalidStop']);
