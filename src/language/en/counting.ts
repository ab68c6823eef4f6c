import type { OtherCount } from '../../calendar/count-otherwise.ts';
import type { TimeLimit } from '../../calendar/time-limit.ts';
import { dayAndDate } from './dates.ts';
import { countTexts as texts } from './pages-clock.ts';

/** How a period is counted, in full sentences. */
export function countingInWords({ unit, count, roll }: TimeLimit): string {
  const sentences: string[] = [texts.counts[count]];
  if (unit === 'month') sentences.push(count === 'dayZero' || count === 'deemed' ? texts.monthsFrom : texts.monthsWith);
  if (roll === 'next' && unit !== 'workingDay') sentences.push(texts.rolled);
  return sentences.join(' ');
}

/** One way of counting beside others, and the date that it gives. */
export function otherCountInWords({ unit }: TimeLimit, { count, roll, due, isUsed }: OtherCount): [string, string] {
  const way = unit === 'workingDay' ? texts.ways.workingDay[count] : texts.ways.other[count];
  const moved = unit === 'workingDay' ? [] : [roll === 'next' ? texts.rollNext : texts.rollNone];
  const name = [way, ...moved].join(', ');
  return [isUsed ? `${name} (${texts.thisRule})` : name, due === null ? texts.notKnown : dayAndDate(due)];
}
