import type { CaseView } from '../../../cases/view.ts';
import type { Texts } from '../../../language/language.ts';
import { details } from '../../govuk.ts';
import { pathTo } from '../../paths.ts';
import { isAnswered } from './own-doings.ts';
import { OwnDecisions } from './own-decisions.tsx';
import { OwnWords } from './own-words.tsx';

/** What the complaint is understood to be, with what was decided on each point, and the person's own words. */
export function OwnPoints({ own, texts }: { own: CaseView; texts: Texts }) {
  const words = texts.resident.ownCaseTexts;
  return (
    <>
      {own.issues.length === 0 ? (
        ''
      ) : (
        <>
          <h2 class="govuk-heading-m">{words.points}</h2>
          <OwnDecisions issues={own.issues} texts={texts} />
          {own.allowed.includes('addInformation') && !isAnswered(own) ? (
            <p class="govuk-body">
              <a class="govuk-link" href={pathTo('ownDefinition')}>
                {words.wrong}
              </a>
            </p>
          ) : (
            ''
          )}
        </>
      )}
      {details({ summaryText: words.yourWords, html: String(<OwnWords own={own} texts={texts} />) })}
    </>
  );
}
