import type { CaseView } from '../../cases/view.ts';
import { staffCaseTexts as texts } from '../../language/en/pages-staff.ts';
import { actionGroups, eventTexts } from '../../language/en/pages-staff-events.ts';
import { pathTo } from '../paths.ts';
import { inGroups, nextSteps } from './next-step.ts';

/** Everything that can be done besides the next step, by what it is about. */
export function OtherActions({ view }: { view: CaseView }) {
  const { reference } = view;
  const { others } = nextSteps(view);
  if (others.length === 0) return <></>;
  return (
    <nav class="redress-guidance" aria-labelledby="others">
      <h2 class="govuk-heading-s" id="others">
        {texts.otherActions}
      </h2>
      {inGroups(others).map(({ group, events }) => (
        <>
          <h3 class="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{actionGroups[group]}</h3>
          <ul class="govuk-list redress-actions">
            {events.map((type) => (
              <li>
                <a class="govuk-link redress-target" href={pathTo('staffEvent', { reference, type })}>
                  {eventTexts[type].title}
                </a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </nav>
  );
}
