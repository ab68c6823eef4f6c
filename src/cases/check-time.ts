import { addWorkingDays, type Calendar } from '../calendar/calendar.ts';
import { londonDate } from '../calendar/london.ts';
import type { FieldFault } from '../errors.ts';

/** When an event is said to have happened, and what that is held against. */
export interface TimeQuestion {
  happenedAt: Date | undefined;
  lateEntryReason: string | undefined;
  now: Date;
  /** Of the case; null for a new one. ISO 8601. */
  lastHappenedAt: string | null;
  calendar: Calendar;
}

/** What is wrong with the time given for an event: in the future, before the last event, or late without a reason. */
export function timeFaults({ happenedAt, lateEntryReason, now, lastHappenedAt, calendar }: TimeQuestion): FieldFault[] {
  if (happenedAt === undefined) return [];
  const at = (message: string): FieldFault[] => [{ pointer: '/happenedAt', message }];
  if (Number.isNaN(happenedAt.getTime())) return at('Give a real date and time');
  if (happenedAt > now) return at('Give a time that is not in the future');
  const date = londonDate(happenedAt);
  if (date < calendar.from) return at(`Give a date on or after ${calendar.from}`);
  if (lastHappenedAt !== null && happenedAt < new Date(lastHappenedAt)) {
    return at(`Give a time at or after ${lastHappenedAt}, when the last recorded event of this case happened`);
  }
  const isLate = addWorkingDays(calendar, date, 1) < londonDate(now);
  if (!isLate || (lateEntryReason ?? '').trim() !== '') return [];
  return [{ pointer: '/lateEntryReason', message: 'Say why this is recorded more than one working day later' }];
}

/** When an event counts as having happened: when it is said to have, else now, but never before the one before it. */
export function timeOf({
  happenedAt,
  now,
  lastHappenedAt,
}: Pick<TimeQuestion, 'happenedAt' | 'now' | 'lastHappenedAt'>): Date {
  if (happenedAt !== undefined) return happenedAt;
  const last = lastHappenedAt === null ? now : new Date(lastHappenedAt);
  return last > now ? last : now;
}
