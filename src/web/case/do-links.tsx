import type { CaseView } from '../../cases/view.ts';
import { eventTexts, type FormEvent } from '../../language/en/pages-staff-events.ts';
import { pathTo } from '../paths.ts';
import { nextSteps } from './next-step.ts';

interface Props {
  view: CaseView;
  /** Those that have to do with the page, in its order. */
  events: readonly FormEvent[];
}

/** What can be done now about what a page shows; nothing where nothing can. */
export function DoLinks({ view, events }: Props) {
  const { primary, others } = nextSteps(view);
  const offered = events.filter((event) => event === primary || others.includes(event));
  if (offered.length === 0) return <></>;
  return (
    <ul class="govuk-list redress-inline-list">
      {offered.map((type) => (
        <li>
          <a class="govuk-link redress-target" href={pathTo('staffEvent', { reference: view.reference, type })}>
            {eventTexts[type].title}
          </a>
        </li>
      ))}
    </ul>
  );
}
