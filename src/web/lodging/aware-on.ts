import type { IsoDate } from '../../calendar/iso-date.ts';
import { many, one, type Answers } from './answers.ts';
import { isPartialDate, lastDayOf, readPartialDate } from './partial-date.ts';

/**
 * The day on which somebody knew, at the latest that fits what they said: none while it goes on, or where they do not
 * know. The 12 months count from it, so that it must never make a complaint look older (docs/decisions/0016-when-somebody-knew.md).
 */
export function awareOnOf({ when, knew }: Answers, today: IsoDate): IsoDate | null {
  if (many(when, 'whenMore').includes('ongoing')) return null;
  const then = one(knew, 'knewThen');
  if (then === 'unknown') return null;
  const date = then === 'later' ? readPartialDate(knew, 'knew', today) : readPartialDate(when, 'when', today);
  return isPartialDate(date) ? lastDayOf(date, today) : null;
}
