import { londonDate } from '../../../calendar/london.ts';
import type { Page } from '../../../cases/view.ts';
import { complianceTexts as periodTexts } from '../../../language/en/pages-audit.ts';
import { dateInWords } from '../../../language/en/dates.ts';
import { surveysTexts as texts } from '../../../language/en/pages-surveys.ts';
import { listSurveyWords, type SurveyWords } from '../../../surveys/list-survey-words.ts';
import { surveyFigures, type SurveyFigures, type SurveyPeriod } from '../../../surveys/survey-figures.ts';
import { drawDate } from '../../event-forms/draw-field.tsx';
import type { FormFault, FormValues } from '../../form.ts';
import { button } from '../../govuk.ts';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { readPage } from '../../read-cursor.ts';
import { readPeriod } from '../audit/read-period.ts';
import { SurveyQuestions } from './survey-answers-figures.tsx';
import { WordsOfSurveys } from './survey-answers-words.tsx';

interface Props {
  period: SurveyPeriod;
  figures: SurveyFigures[];
  words: Page<SurveyWords>;
  values: FormValues;
  faults: FormFault[];
}

/** What people answered in a period: figures with how many they are from, and what was written. */
export const surveysPage = definePage<Props>({
  path: patterns.staffSurveys,
  access: ['survey.read'],
  async load({ ctx, query }) {
    const { period, values, faults } = readPeriod(query, londonDate(ctx.clock.now()));
    const cursor = query.get('cursor') || undefined;
    const [figures, words] = await Promise.all([
      surveyFigures(ctx, period),
      readPage(listSurveyWords(ctx, { ...period, cursor, limit: 25 })),
    ]);
    return { period, figures, words, values, faults };
  },
  view: (props) => ({ title: texts.title, faults: props.faults, wide: true, body: <Surveys {...props} /> }),
});

function Surveys({ period, figures, words, values, faults }: Props) {
  const { from, to } = period;
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      <p class="govuk-body">{texts.few}</p>
      <form method="get" action={pathTo('staffSurveys')} class="redress-filter" novalidate>
        {drawDate('from', { label: texts.from, hint: periodTexts.dateHint }, { values, faults })}
        {drawDate('to', { label: texts.to, hint: periodTexts.dateHint }, { values, faults })}
        {button({ text: texts.show, classes: 'govuk-button--secondary' })}
      </form>
      <h2 class="govuk-heading-m">{texts.period(dateInWords(from), dateInWords(to))}</h2>
      {figures.map((figure) => (
        <SurveyQuestions figures={figure} />
      ))}
      <WordsOfSurveys words={words} period={period} />
    </>
  );
}
