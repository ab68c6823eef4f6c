import type { IsoDate } from '../calendar/iso-date.ts';

/** Holds because the column is a date, which Postgres gives as YYYY-MM-DD. */
export function storedDay(text: string): IsoDate {
  return text as IsoDate;
}
