import type { ExplainedDay } from '../calendar/explain.ts';
import type { ExplainedMonth } from '../calendar/months-of-days.ts';
import { otherCountInWords } from './counting.ts';
import { dayInWords, skippedInWords } from './explained-days.ts';
import { explanationFacts } from './explanation-facts.ts';
import type { ExplainedClock } from './explained-clock.ts';
import type { Texts } from './language.ts';
import { wrapText } from './wrap-text.ts';

/** The explanation of a date as plain text of 80 columns; with `months`, the days are folded month by month. */
export function explanationLetter(
  clock: ExplainedClock,
  months: readonly ExplainedMonth[] | null,
  texts: Texts,
): string {
  const words = texts.clockPages.clockLetterTexts;
  const { explanation } = clock;
  const parts = [
    [
      words.title,
      '',
      ...wrapText(words.heading(texts.clocks.name(clock.clock), clock.reference)),
      '',
      ...wrapText(answerInWords(clock, texts)),
    ],
    [
      words.facts,
      '',
      ...explanationFacts(clock, texts).flatMap(([name, fact]) => [...wrapText(`${name}:`), ...indent(fact)]),
    ],
    othersOf(clock, texts),
    explanation === null ? [] : months === null ? daysOf(explanation.days, texts) : monthsOf(months, texts),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n\n')}\n`;
}

/** By when, in one sentence; a window is the person's own time, and nothing is due in it. */
export function answerInWords(about: Pick<ExplainedClock, 'clock' | 'stored' | 'stoppedOn'>, texts: Texts): string {
  const { clockPageTexts } = texts.clockPages;
  const { dayAndDate } = texts.dates;
  const { clock, stored, stoppedOn } = about;
  if (stored.due === null) return clockPageTexts.noDate;
  const day = dayAndDate(stored.due);
  if (clock.endsWith('.window')) return clockPageTexts.window(day);
  return stoppedOn === null ? clockPageTexts.answer(day) : clockPageTexts.answerDone(day, dayAndDate(stoppedOn));
}

function othersOf({ conventions, limit }: ExplainedClock, texts: Texts): string[] {
  const words = texts.clockPages.clockLetterTexts;
  if (limit === null || conventions.length === 0) return [];
  const rows = conventions.flatMap((one) => {
    const [name, date] = otherCountInWords(limit, one, texts);
    return [...wrapText(`${name}:`), ...indent(date)];
  });
  return [words.others, '', ...wrapText(words.othersIntro), '', ...rows];
}

function daysOf(days: readonly ExplainedDay[], texts: Texts): string[] {
  const names = days.map(({ date }) => texts.dates.dayAndDate(date));
  const width = Math.max(...names.map((name) => name.length), 27);
  const rows = days.flatMap((day, i) => {
    const count = day.count === null ? '' : String(day.count);
    const head = `${names[i]?.padEnd(width)} ${count.padStart(3)}  `;
    return hang(head, dayInWords(day, texts));
  });
  return [texts.clockPages.clockLetterTexts.days, '', ...rows];
}

function monthsOf(months: readonly ExplainedMonth[], texts: Texts): string[] {
  const { clockLetterTexts, monthStripTexts } = texts.clockPages;
  const rows = months.flatMap((month) => {
    const { numbers, counted, hasDue, to } = month;
    const span = numbers === null ? '' : monthStripTexts.numbers(numbers.first, numbers.last);
    const words = [
      clockLetterTexts.monthCounted(counted, span),
      ...skippedInWords(month, texts),
      ...(hasDue ? [monthStripTexts.deadline(texts.dates.dayAndDate(to))] : []),
    ];
    return hang(texts.dates.monthInWords(month.month).padEnd(16), words.join('; '));
  });
  return [clockLetterTexts.months, '', ...rows];
}

function indent(words: string): string[] {
  return wrapText(words, 76).map((line) => `    ${line}`);
}

/** Words beside a column; further lines stand below the first. */
function hang(head: string, words: string): string[] {
  return wrapText(words, 80 - head.length).map((line, i) => `${i === 0 ? head : ' '.repeat(head.length)}${line}`);
}
