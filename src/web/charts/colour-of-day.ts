import type { ExplainedDay } from '../../calendar/explain.ts';
import type { IsoDate } from '../../calendar/iso-date.ts';

/** The colour class of a day, the same in every picture; with `today`, days that are still to come have another one. */
export function colourOfDay(day: ExplainedDay, today?: IsoDate): string {
  if (day.isDue) return 'redress-svg-due';
  if (day.kind === 'start') return 'redress-svg-start';
  if (day.kind === 'bankHoliday' || day.kind === 'closure') return 'redress-svg-holiday';
  if (day.kind === 'weekend') return 'redress-svg-skipped';
  return today !== undefined && day.date > today ? 'redress-svg-working' : 'redress-svg-counted';
}
