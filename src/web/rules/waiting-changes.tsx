import type { ChangeListed } from '../../configuration/list-changes.ts';
import { rulesTexts } from '../../language/en/pages-rules.ts';
import { momentInWords } from '../case/case-in-words.ts';
import { linkTo } from '../link.ts';
import { pathTo } from '../paths.ts';

const texts = rulesTexts.waiting;

/** What of the rules waits for a second person. */
export function WaitingChanges({ waiting }: { waiting: readonly ChangeListed[] }) {
  return (
    <>
      <h2 class="govuk-heading-m">{texts.heading}</h2>
      {waiting.length === 0 ? (
        <p class="govuk-body">{texts.none}</p>
      ) : (
        <ul class="govuk-list">{waiting.map(waitingLine)}</ul>
      )}
    </>
  );
}

function waitingLine({ changeId, proposedBy, proposedAt }: ChangeListed) {
  const when = `${proposedBy}, ${momentInWords(proposedAt.toISOString())}`;
  return <li>{linkTo(pathTo('adminRulesChange', { id: changeId }), `${texts.open}: ${when}`)}</li>;
}
