import type { CaseView } from '../../cases/view.ts';
import { caseWords } from '../../language/en/case-words.ts';
import { staffCaseTexts as texts } from '../../language/en/pages-staff.ts';

/** What must be done besides the dates, and what is noted of the case. */
export function CaseOwed({ view: { look } }: { view: Pick<CaseView, 'look'> }) {
  return (
    <>
      <Listed heading={texts.owed} items={look.duties.map((duty) => caseWords.duties[duty])} />
      <Listed heading={texts.noted} items={look.flags.map((flag) => caseWords.flags[flag])} />
    </>
  );
}

function Listed({ heading, items }: { heading: string; items: string[] }) {
  if (items.length === 0) return <></>;
  return (
    <>
      <h2 class="govuk-heading-s">{heading}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </>
  );
}
