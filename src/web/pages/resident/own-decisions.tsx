import type { CaseView } from '../../../cases/view.ts';
import type { Texts } from '../../../language/language.ts';

/** Each point of a complaint, with what was decided on it. */
export function OwnDecisions({ issues, texts }: Pick<CaseView, 'issues'> & { texts: Texts }) {
  const words = texts.resident.ownCaseTexts;
  return (
    <ol class="govuk-list govuk-list--number govuk-list--spaced">
      {issues
        .filter(({ state }) => state !== 'replaced')
        .map(({ text, state, finding }) => (
          <li class="redress-words">
            {text}
            {state === 'refused' ? ` ${words.pointNotTaken}` : ''}
            {finding ? (
              <>
                <br />
                {words.finding(words.findings[finding])}
              </>
            ) : (
              ''
            )}
          </li>
        ))}
    </ol>
  );
}
