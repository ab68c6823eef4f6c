/** A day of the civil calendar as YYYY-MM-DD, years 0001 to 9999 (ISO 8601, Gregorian throughout). */
export type IsoDate = string;

/** Whether the text is a real date written YYYY-MM-DD, years 0001 to 9999. */
export function isIsoDate(text: string): boolean {
  return parseDay(text) !== null;
}

/** Days since 1970-01-01; throws a RangeError for what is not a real date. */
export function toEpochDay(date: IsoDate): number {
  const day = parseDay(date);
  if (day === null)
    throw new RangeError(`"${date}" is not a date. Give a real date as YYYY-MM-DD, for example 2026-03-02.`);
  return day;
}

/** The date so many days after 1970-01-01; throws a RangeError outside the years 0001 to 9999. */
export function fromEpochDay(day: number): IsoDate {
  if (!(day >= firstDay && day <= lastDay)) throw new RangeError('A date must lie in the years 0001 to 9999.');
  const { year, month, dayOfMonth } = civil(day);
  return writeDate(year, month, dayOfMonth);
}

/** The date `days` calendar days later (earlier when negative); a RangeError outside the years 0001 to 9999. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** The same day number `months` months on, clipped to the end of the month (domain.md 4.6). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, dayOfMonth } = sameDayInMonth(date, months);
  return writeDate(year, month, Math.min(dayOfMonth, daysInMonth(year, month)));
}

/** The last day of a period of months that begins with `date` (SI 2009/309: "commencing on"; domain.md 4.6). */
export function commencingOn(date: IsoDate, months: number): IsoDate {
  const { year, month, dayOfMonth } = sameDayInMonth(date, months);
  if (dayOfMonth > daysInMonth(year, month)) return writeDate(year, month, daysInMonth(year, month));
  return fromEpochDay(dayNumber(year, month, dayOfMonth) - 1);
}

/** The day of the week as in ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekday(date: IsoDate): number {
  return weekdayOfEpochDay(toEpochDay(date));
}

/** The day of the week of a day number: 1 is Monday, 7 is Sunday (1970-01-01 was a Thursday). */
export function weekdayOfEpochDay(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

// Written out by hand: this runs for every date of every command, and Date parsing costs twenty times as much.
function parseDay(text: string): number | null {
  if (text.length !== 10 || text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return null;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1)) return null;
  return day <= daysInMonth(year, month) ? dayNumber(year, month, day) : null;
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function sameDayInMonth(date: IsoDate, months: number): Civil {
  if (!Number.isInteger(months)) throw new RangeError('Give a whole number of months.');
  const { year, month, dayOfMonth } = civil(toEpochDay(date));
  const count = year * 12 + (month - 1) + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1, dayOfMonth };
}

function writeDate(year: number, month: number, day: number): IsoDate {
  if (year < 1 || year > 9999) throw new RangeError('A date must lie in the years 0001 to 9999.');
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

interface Civil {
  year: number;
  month: number;
  dayOfMonth: number;
}

// The year is taken to begin in March, so that the leap day is its last (H. Hinnant, "chrono-compatible date algorithms").
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function civil(day: number): Civil {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth };
}

const dash = 45;
const zero = 48;
const firstDay = dayNumber(1, 1, 1);
const lastDay = dayNumber(9999, 12, 31);
