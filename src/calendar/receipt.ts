import { addWorkingDays, firstWorkingDayOnOrAfter, isWorkingDay, type Calendar } from './calendar.ts';
import type { IsoDate } from './iso-date.ts';
import { londonDate, londonInstant } from './london.ts';

/** Which day a complaint counts as received on; the Codes are silent, so it is the organisation's choice (domain.md 4.2). */
export interface ReceiptPolicy {
  receipt: 'actual' | 'nextWorkingDay' | 'registered';
  /** London time HH:MM; with `nextWorkingDay`, what comes after it on a working day counts as the next working day. */
  cutOff?: string | undefined;
}

/**
 * The receipt date used. `registered` takes the instant given as that of registration.
 * Throws OutsideCoverage (`nextWorkingDay` only).
 */
export function receiptDate(calendar: Calendar, receivedAt: Date, policy: ReceiptPolicy): IsoDate {
  const date = londonDate(receivedAt);
  if (policy.receipt !== 'nextWorkingDay') return date;
  if (!isWorkingDay(calendar, date)) return firstWorkingDayOnOrAfter(calendar, date);
  const afterHours = policy.cutOff !== undefined && receivedAt > londonInstant(date, policy.cutOff);
  return afterHours ? addWorkingDays(calendar, date, 1) : date;
}
