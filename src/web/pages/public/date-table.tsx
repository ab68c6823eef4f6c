import type { ExplainedDate } from '../../../cases/work-out-deadlines.ts';
import type { Texts } from '../../../language/language.ts';
import { countedFromInWords, datedName, timeInWordsOf } from '../../../language/worked-out-dates.ts';
import { dataTable } from '../../data-table.tsx';
import { linkTo } from '../../link.ts';
import { pathTo } from '../../paths.ts';

interface Table {
  dates: readonly ExplainedDate[];
  query: Record<string, string>;
  texts: Texts;
}

/** Every date with its rule, and the way to its days. */
export function DateTable({ dates, query, texts }: Table) {
  const hasTargets = dates.some(({ target }) => target !== null);
  const hasExtensions = dates.some(({ extension }) => extension !== null);
  const { head, tableName } = texts.deadlines.deadlinesTexts;
  return dataTable({
    name: tableName,
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
      { text: datedName(date, texts) },
      { text: dueInWords(date, texts) },
      ...(hasTargets ? [{ text: targetInWords(date, texts) }] : []),
      { text: timeInWordsOf(date, texts) },
      { text: countedFromInWords(date, texts) },
      ...(hasExtensions ? [{ text: extendedInWords(date, texts) }] : []),
      { text: `${texts.clockPages.clockFactTexts.cited(date.citation)}. ${texts.caseWords.strengths[date.strength]}` },
      { html: date.explanation === null ? '' : whyLink(date, { ...query, why: String(i + 1) }, texts) },
    ]),
  });
}

function dueInWords({ due, limit }: ExplainedDate, { dates, deadlines }: Texts): string {
  if (due !== null) return dates.dayAndDate(due);
  return limit === null ? deadlines.deadlinesTexts.promptly : deadlines.deadlinesTexts.notYet;
}

function targetInWords({ target }: ExplainedDate, { dates, deadlines }: Texts): string {
  return target === null ? '' : deadlines.deadlinesTexts.target(target.due, dates.limitInWords(target.limit));
}

function extendedInWords({ extension }: ExplainedDate, { dates, deadlines }: Texts): string {
  if (extension === null) return '';
  const more = dates.limitInWords({ amount: extension.workingDays, unit: 'workingDay' });
  return deadlines.deadlinesTexts.extended(extension.due, more);
}

function whyLink(date: ExplainedDate, query: Record<string, string>, texts: Texts) {
  const { why, whyHidden } = texts.deadlines.deadlinesTexts;
  return linkTo(`${pathTo('deadlines', {}, query)}#why`, why, whyHidden(datedName(date, texts)));
}
