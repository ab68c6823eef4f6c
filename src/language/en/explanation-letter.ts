import type { ExplainedDay } from '../../calendar/explain.ts';
import type { ExplainedMonth } from '../../calendar/months-of-days.ts';
import { clocks } from './clocks.ts';
import { otherCountInWords } from './counting.ts';
import { dateInWords, dayAndDate, monthInWords } from './dates.ts';
import { dayInWords, skippedInWords } from './explained-days.ts';
import { explanationFacts } from './explanation-facts.ts';
import type { ExplainedClock } from './explained-clock.ts';
import { clockLetterTexts as texts, clockPageTexts, monthStripTexts } from './pages-clock.ts';
import { wrapText } from './wrap-text.ts';

/** The explanation of a date as plain text of 80 columns; with `months`, the days are folded month by month. */
export function explanationLetter(clock: ExplainedClock, months: readonly ExplainedMonth[] | null): string {
  const { explanation } = clock;
  const parts = [
    [
      texts.title,
      '',
      ...wrapText(texts.heading(clocks.name(clock.clock), clock.reference)),
      '',
      ...wrapText(answerInWords(clock)),
    ],
    [
      texts.facts,
      '',
      ...explanationFacts(clock).flatMap(([name, words]) => [...wrapText(`${name}:`), ...indent(words)]),
    ],
    othersOf(clock),
    explanation === null ? [] : months === null ? daysOf(explanation.days) : monthsOf(months),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n\n')}\n`;
}

/** By when, in one sentence; a window is the person's own time, and nothing is due in it. */
export function answerInWords(about: Pick<ExplainedClock, 'clock' | 'stored' | 'stoppedOn'>): string {
  const { clock, stored, stoppedOn } = about;
  if (stored.due === null) return clockPageTexts.noDate;
  const day = dayAndDate(stored.due);
  if (clock.endsWith('.window')) return clockPageTexts.window(day);
  return stoppedOn === null ? clockPageTexts.answer(day) : clockPageTexts.answerDone(day, dayAndDate(stoppedOn));
}

function othersOf({ conventions, limit }: ExplainedClock): string[] {
  if (limit === null || conventions.length === 0) return [];
  const rows = conventions.flatMap((one) => {
    const [name, date] = otherCountInWords(limit, one);
    return [...wrapText(`${name}:`), ...indent(date)];
  });
  return [texts.others, '', ...wrapText(texts.othersIntro), '', ...rows];
}

function daysOf(days: readonly ExplainedDay[]): string[] {
  const rows = days.flatMap((day) => {
    const count = day.count === null ? '' : String(day.count);
    const head = `${`${day.weekday} ${dateInWords(day.date)}`.padEnd(27)} ${count.padStart(3)}  `;
    return hang(head, dayInWords(day));
  });
  return [texts.days, '', ...rows];
}

function monthsOf(months: readonly ExplainedMonth[]): string[] {
  const rows = months.flatMap((month) => {
    const { numbers, counted, hasDue, to } = month;
    const span = numbers === null ? '' : monthStripTexts.numbers(numbers.first, numbers.last);
    const words = [
      texts.monthCounted(counted, span),
      ...skippedInWords(month),
      ...(hasDue ? [monthStripTexts.deadline(dayAndDate(to))] : []),
    ];
    return hang(monthInWords(month.month).padEnd(16), words.join('; '));
  });
  return [texts.months, '', ...rows];
}

function indent(words: string): string[] {
  return wrapText(words, 76).map((line) => `    ${line}`);
}

/** Words beside a column; further lines stand below the first. */
function hang(head: string, words: string): string[] {
  return wrapText(words, 80 - head.length).map((line, i) => `${i === 0 ? head : ' '.repeat(head.length)}${line}`);
}
