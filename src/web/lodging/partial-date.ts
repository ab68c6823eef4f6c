import { isIsoDate, type IsoDate } from '../../calendar/iso-date.ts';
import { one, type Given } from './answers.ts';

/** A day, or a month where the day was left out. */
export interface PartialDate {
  year: number;
  month: number;
  day: number | null;
}

export type DateFault = 'incomplete' | 'year' | 'real' | 'future';

/** What was typed into the three boxes of a date: null where nothing was. */
export function readPartialDate(
  given: Given | undefined,
  name: string,
  today: IsoDate,
): PartialDate | DateFault | null {
  const [day, month, year] = ['day', 'month', 'year'].map((part) => one(given, `${name}-${part}`).trim());
  if (!day && !month && !year) return null;
  if (!month || !year) return 'incomplete';
  if (!/^\d{4}$/.test(year)) return 'year';
  if (!/^\d{1,2}$/.test(month) || !/^\d{0,2}$/.test(day ?? '')) return 'real';
  const date = { year: Number(year), month: Number(month), day: day ? Number(day) : null };
  if (!isIsoDate(firstDayOf(date))) return 'real';
  return firstDayOf(date) > today ? 'future' : date;
}

/** Whether it is a date, and not a fault or nothing. */
export function isPartialDate(read: PartialDate | DateFault | null): read is PartialDate {
  return typeof read === 'object' && read !== null;
}

/** The earliest day it can be. */
export function firstDayOf(date: PartialDate): IsoDate {
  return written(date, date.day ?? 1);
}

/** The latest day it can be, no later than today: what somebody says must never make a complaint look older than it is. */
export function lastDayOf(date: PartialDate, today: IsoDate): IsoDate {
  if (date.day !== null) return written(date, date.day);
  const last = [31, 30, 29, 28].map((day) => written(date, day)).find(isIsoDate) ?? firstDayOf(date);
  return last > today ? today : last;
}

/** As YYYY-MM-DD, or YYYY-MM without a day. */
export function datePart(date: PartialDate): string {
  return date.day === null ? firstDayOf(date).slice(0, 7) : firstDayOf(date);
}

function written({ year, month }: PartialDate, day: number): IsoDate {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
