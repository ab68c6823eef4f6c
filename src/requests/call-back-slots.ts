import { addWorkingDays, firstWorkingDayOnOrAfter, type Calendar } from '../calendar/calendar.ts';
import { weekday, type IsoDate } from '../calendar/iso-date.ts';
import { londonDate, londonInstant } from '../calendar/london.ts';
import type { OpeningHours } from '../db/tables/organisations.ts';

export type PartOfDay = 'morning' | 'midday' | 'afternoon';

/** A time in which somebody can be called: local times, HH:MM. */
export interface CallBackSlot {
  day: IsoDate;
  part: PartOfDay;
  from: string;
  to: string;
}

const days = 5;
const usual: OpeningHours = Object.fromEntries([1, 2, 3, 4, 5].map((day) => [day, { from: '09:00', to: '17:00' }]));
const parts: readonly (readonly [PartOfDay, string, string])[] = [
  ['morning', '00:00', '12:00'],
  ['midday', '12:00', '14:00'],
  ['afternoon', '14:00', '23:59'],
];

/** The times that can be chosen now: of the next five working days, while calls are answered, none that has begun. */
export function callBackSlots(calendar: Calendar, hours: OpeningHours | null, now: Date): CallBackSlot[] {
  const today = londonDate(now);
  const first = firstWorkingDayOnOrAfter(calendar, today);
  const found: CallBackSlot[] = [];
  for (let n = 0; new Set(found.map(({ day }) => day)).size < days && n <= days * 7; n++) {
    found.push(...slotsOf(addWorkingDays(calendar, first, n), hours ?? usual, now));
  }
  return found;
}

/** As it is stored and sent by forms: `2026-03-02 09:00-12:00`. */
export function slotName({ day, from, to }: CallBackSlot): string {
  return `${day} ${from}-${to}`;
}

/** When a slot ends: until then the call is due. */
export function slotEnd({ day, to }: Pick<CallBackSlot, 'day' | 'to'>): Date {
  return londonInstant(day, to);
}

function slotsOf(day: IsoDate, hours: OpeningHours, now: Date): CallBackSlot[] {
  const open = hours[dayNumber(day)];
  if (open === undefined) return [];
  return parts
    .map(([part, from, to]) => ({ day, part, from: later(from, open.from), to: earlier(to, open.to) }))
    .filter((slot) => slot.from < slot.to && londonInstant(day, slot.from) > now);
}

/** Holds because `weekday` gives 1 to 7. */
function dayNumber(day: IsoDate): keyof OpeningHours {
  return String(weekday(day)) as keyof OpeningHours;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
