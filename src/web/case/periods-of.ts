import type { Texts } from '../../language/language.ts';
import { datedName } from '../../language/worked-out-dates.ts';
import { isWindow } from '../../machines/clock-rules.ts';
import type { WorkedOutDate } from '../../machines/deadlines-of.ts';
import type { Period } from '../charts/time-line.ts';

/** The dates that can be drawn, as periods. */
export function periodsOf(dates: readonly WorkedOutDate[], texts: Texts): Period[] {
  return dates.flatMap(({ countedFrom, due, target, ...date }) => {
    if (countedFrom === null || due === null) return [];
    return [
      { name: datedName(date, texts), from: countedFrom, due, target: target?.due, isWindow: isWindow(date.clock) },
    ];
  });
}
