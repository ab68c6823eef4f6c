import type { ExplainedDate } from '../../../cases/work-out-deadlines.ts';
import { caseWords } from '../../../language/en/case-words.ts';
import { dayAndDate, limitInWords } from '../../../language/en/dates.ts';
import { deadlinesTexts as texts } from '../../../language/en/pages-deadlines.ts';
import { countedFromInWords, datedName, timeInWordsOf } from '../../../language/en/worked-out-dates.ts';
import { dataTable } from '../../data-table.tsx';
import { linkTo } from '../../link.ts';
import { pathTo } from '../../paths.ts';

/** Every date with its rule, and the way to its days. */
export function DateTable({ dates, query }: { dates: readonly ExplainedDate[]; query: Record<string, string> }) {
  const hasTargets = dates.some(({ target }) => target !== null);
  const hasExtensions = dates.some(({ extension }) => extension !== null);
  const { head } = texts;
  return dataTable({
    name: texts.tableName,
    head: [
      head.what,
      head.due,
      ...(hasTargets ? [head.target] : []),
      head.time,
      head.from,
      ...(hasExtensions ? [head.extended] : []),
      head.rule,
      head.why,
    ],
    rows: dates.map((date, i) => [
      { text: datedName(date) },
      { text: dueInWords(date) },
      ...(hasTargets ? [{ text: targetInWords(date) }] : []),
      { text: timeInWordsOf(date) },
      { text: countedFromInWords(date) },
      ...(hasExtensions ? [{ text: extendedInWords(date) }] : []),
      { text: `${date.citation}. ${caseWords.strengths[date.strength]}` },
      { html: date.explanation === null ? '' : whyLink(date, { ...query, why: String(i + 1) }) },
    ]),
  });
}

function dueInWords({ due, limit }: ExplainedDate): string {
  if (due !== null) return dayAndDate(due);
  return limit === null ? texts.promptly : texts.notYet;
}

function targetInWords({ target }: ExplainedDate): string {
  return target === null ? '' : texts.target(target.due, limitInWords(target.limit));
}

function extendedInWords({ extension }: ExplainedDate): string {
  if (extension === null) return '';
  return texts.extended(extension.due, limitInWords({ amount: extension.workingDays, unit: 'workingDay' }));
}

function whyLink(date: ExplainedDate, query: Record<string, string>) {
  return linkTo(`${pathTo('deadlines', {}, query)}#why`, texts.why, texts.whyHidden(datedName(date)));
}
