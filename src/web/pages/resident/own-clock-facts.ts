import type { Explanation } from '../../../calendar/explain.ts';
import type { IsoDate } from '../../../calendar/iso-date.ts';

/** The days of a period as somebody in the middle of it asks about them. */
export interface OwnClockFacts {
  start: IsoDate;
  due: IsoDate;
  /** Which day of the period today is: null where it does not count, undefined where it is outside. */
  todayIs: number | null | undefined;
  /** Days that count after today. */
  left: number;
  weekends: number;
  closures: number;
  holidays: { date: IsoDate; title: string | null }[];
}

/** What has gone, what is still to come, and which days do not count. */
export function ownClockFacts({ days, start, due }: Explanation, today: IsoDate): OwnClockFacts {
  const of = (kind: string) => days.filter((day) => day.kind === kind);
  return {
    start,
    due,
    todayIs: days.find(({ date }) => date === today)?.count,
    left: days.filter(({ date, count }) => date > today && count !== null && count > 0).length,
    weekends: of('weekend').length,
    closures: of('closure').length,
    holidays: of('bankHoliday').map(({ date, title = null }) => ({ date, title })),
  };
}
