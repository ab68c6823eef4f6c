import type { ExplainedDay } from '../../calendar/explain.ts';

/** The colour class of a day, the same in every picture. */
export function colourOfDay(day: ExplainedDay): string {
  if (day.isDue) return 'redress-svg-due';
  if (day.kind === 'start') return 'redress-svg-start';
  if (day.kind === 'bankHoliday' || day.kind === 'closure') return 'redress-svg-holiday';
  return day.kind === 'weekend' ? 'redress-svg-skipped' : 'redress-svg-counted';
}
