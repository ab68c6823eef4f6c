import type { CaseView } from '../../cases/view.ts';
import { dayAndDate } from '../../language/en/dates.ts';
import { staffCaseTexts as texts } from '../../language/en/pages-staff.ts';
import { eventTexts } from '../../language/en/pages-staff-events.ts';
import { button } from '../govuk.ts';
import { pathTo } from '../paths.ts';
import { clockName } from './case-in-words.ts';
import { nextSteps } from './next-step.ts';
import { clockTag } from './state-tag.ts';

/** What is due next, with the button that stops it. */
export function NextBox({ view }: { view: CaseView }) {
  const { primary } = nextSteps(view);
  const { reference } = view;
  return (
    <section class="redress-next" aria-labelledby="next">
      <h2 class="govuk-heading-m" id="next">
        {texts.next}
      </h2>
      <NextDate view={view} />
      {primary === null
        ? ''
        : button({
            text: eventTexts[primary].title,
            href: pathTo('staffEvent', { reference, type: primary }),
            classes: 'govuk-!-margin-bottom-0',
          })}
    </section>
  );
}

function NextDate({ view: { nextDue, look } }: { view: CaseView }) {
  if (nextDue === null) return <p class="govuk-body">{texts.nothingDue}</p>;
  const state = look.clocks[nextDue.clock]?.state;
  return (
    <p class="govuk-body-l">
      {texts.nextBy(clockName(nextDue.clock), dayAndDate(nextDue.due))} {state === undefined ? '' : clockTag(state)}
    </p>
  );
}
