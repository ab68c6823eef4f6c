import type { OtherCount } from '../calendar/count-otherwise.ts';
import type { TimeLimit } from '../calendar/time-limit.ts';
import type { Texts } from './language.ts';

/** How a period is counted, in full sentences. */
export function countingInWords({ unit, count, roll }: TimeLimit, texts: Texts): string {
  const words = texts.clockPages.countTexts;
  const sentences: string[] = [words.counts[count]];
  if (unit === 'month') sentences.push(count === 'dayZero' || count === 'deemed' ? words.monthsFrom : words.monthsWith);
  if (roll === 'next' && unit !== 'workingDay') sentences.push(words.rolled);
  return sentences.join(' ');
}

/** One way of counting beside others, and the date that it gives. */
export function otherCountInWords(
  { unit }: TimeLimit,
  { count, roll, due, isUsed }: OtherCount,
  texts: Texts,
): [string, string] {
  const words = texts.clockPages.countTexts;
  const way = unit === 'workingDay' ? words.ways.workingDay[count] : words.ways.other[count];
  const moved = unit === 'workingDay' ? [] : [roll === 'next' ? words.rollNext : words.rollNone];
  const name = [way, ...moved].join(', ');
  return [isUsed ? `${name} (${words.thisRule})` : name, due === null ? words.notKnown : texts.dates.dayAndDate(due)];
}
