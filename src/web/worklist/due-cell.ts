import { html } from 'hono/html';
import type { Calendar } from '../../calendar/calendar.ts';
import type { IsoDate } from '../../calendar/iso-date.ts';
import type { ListedCase } from '../../cases/listed-case.ts';
import { dayAndDate, workingDays } from '../../language/en/dates.ts';
import { worklistTexts as texts } from '../../language/en/pages-worklist.ts';
import { workingDaysUntil } from '../../worklist/days-ahead.ts';
import { clockTag } from '../case/state-tag.ts';

/** By what days are counted, and from which. */
export interface Today {
  today: IsoDate;
  calendar: Calendar;
}

/** When the next thing is due: the day, how far that is, and a mark where it presses. */
export function dueCell({ nextDue, isOverdue, isDueToday }: ListedCase, { today, calendar }: Today): string {
  if (nextDue === null) return '';
  const { due } = nextDue;
  const mark = isOverdue ? clockTag('overdue') : isDueToday ? clockTag('dueToday') : '';
  const far = isDueToday ? undefined : farInWords(workingDaysUntil(calendar, today, due));
  return String(html`${dayShort(due, today)} ${far === undefined ? '' : html`<br />${far}`} ${mark}`);
}

/** Without the year where that is this one. */
export function dayShort(date: IsoDate, today: IsoDate): string {
  return date.slice(0, 4) === today.slice(0, 4) ? dayAndDate(date).replace(/ \d{4}$/, '') : dayAndDate(date);
}

function farInWords(days: number | null): string | undefined {
  if (days === null || days === 0) return undefined;
  return days > 0 ? texts.left(workingDays(days)) : texts.late(workingDays(-days));
}
