import { addDays, fromEpochDay, toEpochDay, type IsoDate } from './iso-date.ts';
import { londonOffset } from './london-offset.ts';

/** The date in London (so in all of the UK) at an instant; never the UTC date (domain.md 4.1). */
export function londonDate(instant: Date): IsoDate {
  return fromEpochDay(Math.floor(localMilliseconds(instant) / dayMs));
}

/** The time of day in London at an instant, as HH:MM (24 hours, minutes cut off). */
export function londonTime(instant: Date): string {
  const minutes = Math.floor(localMilliseconds(instant) / 60_000);
  const minuteOfDay = minutes - Math.floor(minutes / 1440) * 1440;
  return `${String(Math.floor(minuteOfDay / 60)).padStart(2, '0')}:${String(minuteOfDay % 60).padStart(2, '0')}`;
}

/** The instant at which London clocks show `time` (HH:MM) on `date`; the earlier one where they show it twice. */
export function londonInstant(date: IsoDate, time: string): Date {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    throw new RangeError(`"${time}" is not a time of day. Give hours and minutes as HH:MM, for example 17:00.`);
  }
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return fromLocal(toEpochDay(date) * dayMs + minutes * 60_000);
}

/** The first instant of a date in London. */
export function startOfLondonDay(date: IsoDate): Date {
  return fromLocal(toEpochDay(date) * dayMs);
}

/** The end of a date in London, 24:00: the first instant that is no longer part of it. */
export function endOfLondonDay(date: IsoDate): Date {
  return startOfLondonDay(addDays(date, 1));
}

/**
 * The instant of a text: `2026-03-02T10:15` is London time, `2026-03-02T10:15Z` or with an offset is what it says;
 * seconds and fractions (cut to milliseconds) may follow; throws a RangeError for anything else.
 */
export function parseInstant(text: string): Date {
  const match = instantPattern.exec(text);
  const [, date = '', time = '', seconds = '0', fraction = '', zone] = match ?? [];
  if (match === null) throw unreadable(text);
  const within = Number(seconds) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
  if (zone === undefined) return new Date(londonInstant(date, time).getTime() + within);
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) - zoneMinutes(zone);
  return new Date(toEpochDay(date) * dayMs + minutes * 60_000 + within);
}

const dayMs = 86_400_000;
const instantPattern =
  /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/;

function unreadable(text: string): RangeError {
  return new RangeError(
    `"${text}" is not a date and time. Write 2026-03-02T10:15 for London time, or add Z or an offset: 2026-03-02T10:15Z.`,
  );
}

function zoneMinutes(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  return zone.startsWith('-') ? -minutes : minutes;
}

function localMilliseconds(instant: Date): number {
  const time = instant.getTime();
  if (Number.isNaN(time)) throw new RangeError('This is not a date and time.');
  return time + londonOffset(time);
}

// A time the clocks skip in spring is read as if they had not yet gone forward, one shown twice in autumn as the first.
function fromLocal(local: number): Date {
  const before = londonOffset(local - dayMs);
  const after = londonOffset(local + dayMs);
  const fits = [local - before, local - after].filter((time) => time + londonOffset(time) === local);
  return new Date(fits.length > 0 ? Math.min(...fits) : local - before);
}
