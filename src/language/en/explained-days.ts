import type { ExplainedDay } from '../../calendar/explain.ts';
import type { ExplainedMonth } from '../../calendar/months-of-days.ts';
import { dayStripTexts, monthStripTexts } from './pages-clock.ts';

/** Why a day counts or does not. */
export function dayInWords({ kind, title, isDue }: ExplainedDay): string {
  const what = whatOf(kind, title);
  return isDue ? `${what}. ${dayStripTexts.deadline}` : what;
}

function whatOf(kind: ExplainedDay['kind'], title: string | undefined): string {
  if (title === undefined) return dayStripTexts.kinds[kind];
  if (kind === 'bankHoliday') return dayStripTexts.notCounted(title);
  return dayStripTexts.also(dayStripTexts.kinds[kind], title);
}

/** Which days of a month do not count, for example "8 weekend days" and "1 bank holiday". */
export function skippedInWords({ skipped, titles }: ExplainedMonth): string[] {
  const { weekend, bankHoliday, closure } = skipped;
  const { skipped: texts } = monthStripTexts;
  return [
    ...(weekend > 0 ? [texts.weekend(weekend)] : []),
    ...(bankHoliday > 0 ? [dayStripTexts.also(texts.bankHoliday(bankHoliday), titles.join(', '))] : []),
    ...(closure > 0 ? [texts.closure(closure)] : []),
  ];
}
