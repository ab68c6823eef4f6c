import type { Page } from '../../../cases/view.ts';
import { dateInWords } from '../../../language/en/dates.ts';
import { surveysTexts as texts } from '../../../language/en/pages-surveys.ts';
import type { SurveyWords } from '../../../surveys/list-survey-words.ts';
import type { SurveyPeriod } from '../../../surveys/survey-figures.ts';
import { dataTable } from '../../data-table.tsx';
import { pagination } from '../../govuk.ts';
import { linkTo } from '../../link.ts';
import { pathTo } from '../../paths.ts';

/** What people wrote, page by page. */
export function WordsOfSurveys({ words, period }: { words: Page<SurveyWords>; period: SurveyPeriod }) {
  return (
    <>
      <h2 class="govuk-heading-l">{texts.words}</h2>
      {words.items.length === 0 ? (
        <p class="govuk-body">{texts.noWords}</p>
      ) : (
        dataTable({ name: texts.words, head: Object.values(texts.wordsHead), rows: words.items.map(rowOf) })
      )}
      {words.nextCursor === null
        ? ''
        : pagination({
            landmarkLabel: texts.pages,
            next: { href: pathTo('staffSurveys', {}, { ...period, cursor: words.nextCursor }) },
          })}
    </>
  );
}

function rowOf({ on, kind, place, words, reference }: SurveyWords) {
  return [
    { text: dateInWords(on), classes: 'redress-nowrap' },
    { text: place ?? texts.kinds[kind] },
    { text: words },
    reference === null ? { text: '' } : { html: linkTo(pathTo('staffCase', { reference }), reference) },
  ];
}
