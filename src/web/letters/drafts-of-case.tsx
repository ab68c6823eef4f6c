import { londonDate } from '../../calendar/london.ts';
import { dateInWords } from '../../language/en/dates.ts';
import { staffLetterTexts as texts } from '../../language/en/pages-staff-letters.ts';
import type { DraftListed } from '../../letters/drafts/list-drafts.ts';
import { linkTo } from '../link.ts';
import { pathTo } from '../paths.ts';
import { letterName } from './letter-name.ts';

/** The letters of a case that are being written, each with where it stands. */
export function DraftsOfCase({ reference, drafts }: { reference: string; drafts: readonly DraftListed[] }) {
  if (drafts.length === 0) return <></>;
  return (
    <section>
      <h2 class="govuk-heading-m">{texts.drafts}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {drafts.map(({ draftId: id, event, state, preparedBy, updatedAt }) => (
          <li>
            {linkTo(pathTo('staffLetterDraft', { reference, id }), letterName(event))}. {texts.states[state]},{' '}
            {preparedBy}, {dateInWords(londonDate(updatedAt))}
          </li>
        ))}
      </ul>
    </section>
  );
}
