import type { CaseView } from '../../cases/view.ts';
import { dateInWords, dayAndDate } from '../../language/en/dates.ts';
import { contactTexts as texts } from '../../language/en/pages-staff-contact.ts';
import { clockName, statesInWords } from '../case/case-in-words.ts';
import { clockTag } from '../case/state-tag.ts';

/** What a caller asks for first: where it stands, what happens next and by when. Nothing that is not theirs to know. */
export function ContactStanding({ view }: { view: CaseView }) {
  const { look, procedure, nextDue, receivedOn, owner } = view;
  const state = nextDue === null ? undefined : look.clocks[nextDue.clock]?.state;
  return (
    <dl class="redress-contact__standing">
      <div class="redress-contact__standing--next">
        <dt>{texts.next}</dt>
        <dd>
          {nextDue === null ? texts.nothing : texts.due(clockName(nextDue.clock), dayAndDate(nextDue.due))}{' '}
          {state === undefined ? '' : clockTag(state)}
        </dd>
      </div>
      <div>
        <dt>{texts.who}</dt>
        <dd>{nameOf(view)}</dd>
      </div>
      <div>
        <dt>{texts.standing}</dt>
        <dd>{statesInWords(look.states, procedure)}</dd>
      </div>
      <div>
        <dt>{texts.owner}</dt>
        <dd>{owner?.name ?? texts.nobody}</dd>
      </div>
      <div>
        <dt>{texts.received}</dt>
        <dd>{dateInWords(receivedOn)}</dd>
      </div>
    </dl>
  );
}

function nameOf({ person, lodged, forStaff }: CaseView): string {
  const isWithheld = lodged.withholdName !== null || (forStaff?.marks.includes('nameWithheld') ?? false);
  return isWithheld ? texts.nameWithheld : (person?.name ?? texts.noName);
}
