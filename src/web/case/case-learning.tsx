import type { LearningView } from '../../cases/filed-view.ts';
import type { CaseView } from '../../cases/view.ts';
import { dateInWords } from '../../language/en/dates.ts';
import { casePartsTexts as texts } from '../../language/en/pages-case-parts.ts';
import { filingWords } from '../../language/en/pages-staff-filings.ts';
import { summaryList } from '../govuk.ts';
import { doThis } from './do-this.ts';

/** What is to change because of the case, and how it turned out. */
export function CaseLearning({ learning, view }: { learning: readonly LearningView[]; view: CaseView }) {
  if (learning.length === 0) return <></>;
  return (
    <>
      <h2 class="govuk-heading-m">{texts.learning}</h2>
      {learning.map((one) => (
        <>
          <h3 class="govuk-heading-s">{texts.change(one.number)}</h3>
          {isOver(one) ? '' : <p class="govuk-body">{checkLink(view, one)}</p>}
          {summaryList({ rows: rowsOf(one).map(([key, text]) => ({ key: { text: key }, value: { text } })) })}
        </>
      ))}
    </>
  );
}

/** Whether it worked has been said. */
function isOver({ state }: LearningView): boolean {
  return state !== 'open' && state !== 'done';
}

function checkLink(view: CaseView, { number, change }: LearningView) {
  return doThis(view, { event: 'checkLearning', chosen: { number: String(number) }, what: change ?? String(number) });
}

function rowsOf(one: LearningView): [string, string][] {
  const { learnt: heads } = texts;
  const check: [string, string][] = one.check === null ? [] : [[heads.check, one.check]];
  return [
    [heads.cause, filingWords.learningCauses[one.cause]],
    [heads.problem, one.problem ?? texts.erased],
    [heads.change, one.change ?? texts.erased],
    [heads.measure, one.measure ?? texts.erased],
    [heads.owner, one.owner],
    [heads.priority, filingWords.priorities[one.priority]],
    [heads.due, dateInWords(one.dueOn)],
    [heads.state, one.state === 'open' ? texts.open : filingWords.learningStates[one.state]],
    ...check,
  ];
}
