import type { HistoryItem } from '../../cases/view.ts';
import { eventFormTexts as texts } from '../../language/en/pages-staff-events.ts';
import { HistoryEntry } from '../case/history-entry.tsx';
import type { FormFault } from '../form.ts';
import { wholeFault } from '../whole-fault.ts';

/** Where the fault of a form leads whose case has moved on. */
export const movedOn = 'moved-on';

/** What was recorded by others while the form was open, above what was typed: nothing of either is lost. */
export function MovedOn({ since, faults }: { since: readonly HistoryItem[]; faults: readonly FormFault[] }) {
  return (
    <div id={movedOn} tabindex={-1} class="redress-moved-on">
      {wholeFault(faults, movedOn)}
      <h2 class="govuk-heading-m">{texts.since}</h2>
      <ol class="redress-timeline">
        {since.map((item) => (
          <HistoryEntry item={item} level="h3" />
        ))}
      </ol>
      <h2 class="govuk-heading-m">{texts.yours}</h2>
      <p class="govuk-body">{texts.yoursHelp}</p>
    </div>
  );
}
