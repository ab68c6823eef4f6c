import type { Looker } from '../../cases/who-has-looked.ts';
import { casePartsTexts as texts } from '../../language/en/pages-case-parts.ts';
import { dataTable } from '../data-table.tsx';
import { momentInWords } from './case-in-words.ts';

/** Who has opened a case, first and last. */
export function CaseLookers({ lookers }: { lookers: readonly Looker[] }) {
  const { lookedAt: heads } = texts;
  return (
    <>
      <h2 class="govuk-heading-m">{texts.looked}</h2>
      <p class="govuk-body">{lookers.length === 0 ? texts.nobodyLooked : texts.lookedHelp}</p>
      {lookers.length === 0
        ? ''
        : dataTable({
            name: texts.looked,
            head: [heads.name, heads.first, heads.last, heads.times],
            rows: lookers.map(({ name, first, last, times }) => [
              { text: name },
              { text: momentInWords(first) },
              { text: momentInWords(last) },
              { text: String(times), format: 'numeric' },
            ]),
          })}
    </>
  );
}
