import type { ExplainedDay } from '../calendar/explain.ts';
import type { ExplainedMonth } from '../calendar/months-of-days.ts';
import type { Texts } from './language.ts';

/** Why a day counts or does not. */
export function dayInWords({ kind, title, isDue }: ExplainedDay, texts: Texts): string {
  const { dayStripTexts } = texts.clockPages;
  const what = whatOf(kind, title, texts);
  return isDue ? `${what}. ${dayStripTexts.deadline}` : what;
}

function whatOf(kind: ExplainedDay['kind'], title: string | undefined, texts: Texts): string {
  const { dayStripTexts } = texts.clockPages;
  if (title === undefined) return dayStripTexts.kinds[kind];
  if (kind === 'bankHoliday') return dayStripTexts.notCounted(title);
  return dayStripTexts.also(dayStripTexts.kinds[kind], title);
}

/** Which days of a month do not count, for example "8 weekend days" and "1 bank holiday". */
export function skippedInWords({ skipped, titles }: ExplainedMonth, texts: Texts): string[] {
  const { weekend, bankHoliday, closure } = skipped;
  const { dayStripTexts, monthStripTexts } = texts.clockPages;
  const words = monthStripTexts.skipped;
  return [
    ...(weekend > 0 ? [words.weekend(weekend)] : []),
    ...(bankHoliday > 0 ? [dayStripTexts.also(words.bankHoliday(bankHoliday), titles.join(', '))] : []),
    ...(closure > 0 ? [words.closure(closure)] : []),
  ];
}
