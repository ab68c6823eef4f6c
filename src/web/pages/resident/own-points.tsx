import type { CaseView } from '../../../cases/view.ts';
import { ownCaseTexts as texts } from '../../../language/en/pages-resident.ts';
import { details } from '../../govuk.ts';

/** What the complaint is understood to be, with what was decided on each point, and the person's own words. */
export function OwnPoints({ own }: { own: CaseView }) {
  const points = own.issues.filter(({ state }) => state !== 'replaced');
  return (
    <>
      {points.length === 0 ? (
        ''
      ) : (
        <>
          <h2 class="govuk-heading-m">{texts.points}</h2>
          <ol class="govuk-list govuk-list--number govuk-list--spaced">
            {points.map(({ text, state, finding }) => (
              <li class="redress-words">
                {text}
                {state === 'refused' ? ` ${texts.pointNotTaken}` : ''}
                {finding ? (
                  <>
                    <br />
                    {texts.finding(texts.findings[finding])}
                  </>
                ) : (
                  ''
                )}
              </li>
            ))}
          </ol>
          {own.allowed.includes('addInformation') ? <p class="govuk-body">{texts.wrong}</p> : ''}
        </>
      )}
      {details({ summaryText: texts.yourWords, html: String(<p class="redress-words">{own.description}</p>) })}
    </>
  );
}
