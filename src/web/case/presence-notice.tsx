import { londonTime } from '../../calendar/london.ts';
import type { LookingNow } from '../../cases/looking-now.ts';
import { timeInWords } from '../../language/en/dates.ts';
import { caseFrameTexts as texts } from '../../language/en/pages-case-frame.ts';

/** That a colleague has the case open too. */
export function PresenceNotice({ others }: { others: readonly LookingNow[] }) {
  if (others.length === 0) return <></>;
  return (
    <div class="govuk-inset-text redress-presence" role="status">
      {others.map(({ name, since }) => (
        <p class="govuk-body govuk-!-margin-bottom-1">
          {texts.present(name, timeInWords(londonTime(new Date(since)).slice(0, 5)))}
        </p>
      ))}
      <p class="govuk-body govuk-!-margin-bottom-0">{texts.presentHelp}</p>
    </div>
  );
}
