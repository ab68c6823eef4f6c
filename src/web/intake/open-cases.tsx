import type { OpenCase } from '../../intake/find-open-cases.ts';
import { dateInWords } from '../../language/en/dates.ts';
import { openCasesTexts as texts } from '../../language/en/pages-staff-intake.ts';
import { button } from '../govuk.ts';
import { pathTo } from '../paths.ts';

/** Open cases of the same person, each with a button that takes the typed words there; nothing where there is none. */
export function OpenCases({ cases }: { cases: readonly OpenCase[] }) {
  if (cases.length === 0) return <></>;
  return (
    <section class="redress-open-cases" aria-labelledby="open-cases-heading">
      <h2 class="govuk-heading-m" id="open-cases-heading">
        {texts.heading}
      </h2>
      <ul class="govuk-list">
        {cases.map(({ reference, receivedOn, words }) => (
          <li>
            <p class="govuk-body govuk-!-margin-bottom-1">
              {texts.one(dateInWords(receivedOn), shortened(words))}{' '}
              <a
                class="govuk-link redress-target"
                href={pathTo('staffCase', { reference })}
                target="_blank"
                rel="noopener"
              >
                {texts.see} {reference}
              </a>
            </p>
            {button({
              text: texts.add(reference),
              name: 'addTo',
              value: reference,
              classes: 'govuk-button--secondary govuk-!-margin-bottom-3',
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function shortened(words: string): string {
  if (words === '') return texts.erased;
  return words.length <= 100 ? words : `${words.slice(0, 99).trimEnd()}…`;
}
