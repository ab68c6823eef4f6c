import type { CaseView } from '../../cases/view.ts';
import { dayAndDate } from '../../language/en/dates.ts';
import { staffCaseTexts as texts } from '../../language/en/pages-staff.ts';
import { actionGroups, eventTexts, type FormEvent } from '../../language/en/pages-staff-events.ts';
import { button } from '../govuk.ts';
import { pathTo } from '../paths.ts';
import { clockName } from './case-in-words.ts';
import { inGroups, nextSteps } from './next-step.ts';
import { clockTag } from './state-tag.ts';

/** What is due next with the button that stops it, and everything else that can be done now. */
export function NextBox({ view }: { view: CaseView }) {
  const { primary, others } = nextSteps(view);
  const toForm = (type: FormEvent) => pathTo('staffEvent', { reference: view.reference, type });
  return (
    <section class="redress-next" aria-labelledby="next">
      <h2 class="govuk-heading-m" id="next">
        {texts.next}
      </h2>
      <NextDate view={view} />
      {primary === null ? '' : button({ text: eventTexts[primary].title, href: toForm(primary) })}
      {others.length === 0 ? '' : <Others events={others} toForm={toForm} />}
    </section>
  );
}

function Others({ events, toForm }: { events: FormEvent[]; toForm: (type: FormEvent) => string }) {
  return (
    <>
      <h3 class="govuk-heading-s">{texts.otherActions}</h3>
      <div class="redress-action-groups">
        {inGroups(events).map(({ group, events: ofGroup }) => (
          <div>
            <h4 class="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{actionGroups[group]}</h4>
            <ul class="govuk-list redress-actions">
              {ofGroup.map((type) => (
                <li>
                  <a class="govuk-link redress-target" href={toForm(type)}>
                    {eventTexts[type].title}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </>
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
