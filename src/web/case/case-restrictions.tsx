import type { RestrictionView } from '../../cases/view.ts';
import { dateInWords } from '../../language/en/dates.ts';
import { staffCaseTexts as texts } from '../../language/en/pages-staff.ts';
import { dataTable } from '../data-table.tsx';

/** Every restriction that there was in this case, with its words and its reviews. */
export function CaseRestrictions({ restrictions }: { restrictions: RestrictionView[] }) {
  const { restriction: words } = texts;
  if (restrictions.length === 0) return <></>;
  return dataTable({
    name: words.heading,
    caption: { text: words.heading, size: 'm' },
    head: [words.imposed, words.words, words.reasons, words.equality, words.review, words.state],
    rows: restrictions.map((one) => [
      { text: dateInWords(one.imposedOn) },
      { text: one.restriction ?? words.erased },
      { text: one.reasons ?? words.erased },
      { text: one.equalityConsidered ?? words.erased },
      { html: String(<Reviews of={one} />) },
      { text: words.states[one.state] },
    ]),
  });
}

function Reviews({ of: { state, reviewOn, reviews } }: { of: RestrictionView }) {
  const { restriction: words } = texts;
  return (
    <ul class="govuk-list">
      {reviews.map(({ on, outcome, reasons }) => (
        <li>
          {words.reviewed(dateInWords(on), words.outcomes[outcome])} {reasons ?? ''}
        </li>
      ))}
      {state === 'inForce' ? <li>{dateInWords(reviewOn)}</li> : ''}
    </ul>
  );
}
