import type { ExplainedDay } from '../../calendar/explain.ts';
import type { IsoDate } from '../../calendar/iso-date.ts';
import { monthsOfDays, type ExplainedMonth } from '../../calendar/months-of-days.ts';
import { dayInWords, skippedInWords } from '../../language/explained-days.ts';
import type { Texts } from '../../language/language.ts';
import { colourOfDay } from './colour-of-day.ts';
import { todayBar } from './today-bar.ts';
import { drawSvg, type Chart, type Shape } from './svg.ts';

const nameWidth = 112;
const cell = 15;
const rowHeight = 22;
const headHeight = 20;

/** Every day of a long period as one small square, a month a row, with the months in the table. */
export function monthStrip(days: readonly ExplainedDay[], summary: string, texts: Texts, today?: IsoDate): Chart {
  const months = monthsOfDays(days);
  const row = new Map(months.map(({ month }, index) => [month, index]));
  const size = { width: nameWidth + 31 * cell, height: headHeight + months.length * rowHeight };
  return {
    svg: drawSvg(size, summary, [
      ...head(),
      ...months.map((month, index) => nameOf(month, index, texts)),
      ...days.flatMap((day) => squareOf(day, row.get(day.date.slice(0, 7)) ?? 0, { texts, today })),
    ]),
    table: { head: [...texts.clockPages.monthStripTexts.head], rows: months.map((month) => rowOf(month, texts)) },
    summary,
  };
}

function head(): Shape[] {
  return [1, 8, 15, 22, 29].map((day) => ({
    kind: 'label',
    x: nameWidth + (day - 1) * cell,
    y: 14,
    className: 'redress-svg-text',
    text: String(day),
  }));
}

function nameOf({ month }: ExplainedMonth, row: number, { dates }: Texts): Shape {
  const y = headHeight + row * rowHeight + 13;
  return { kind: 'label', x: 0, y, className: 'redress-svg-text', text: dates.monthInWords(month) };
}

interface Told {
  texts: Texts;
  today: IsoDate | undefined;
}

function squareOf(day: ExplainedDay, row: number, { texts, today }: Told): Shape[] {
  const isToday = day.date === today;
  const words = dayInWords(day, texts);
  const said = isToday ? texts.clockPages.dayStripTexts.today(words) : words;
  const title = `${texts.dates.dayAndDate(day.date)}: ${said}`;
  const x = nameWidth + (Number(day.date.slice(8)) - 1) * cell;
  const y = headHeight + row * rowHeight;
  const width = cell - 2;
  const square: Shape = { kind: 'bar', x, y, width, height: 18, className: colourOfDay(day, today), title };
  return isToday ? [square, todayBar({ x, y: y + 18, width })] : [square];
}

function rowOf(month: ExplainedMonth, texts: Texts): string[] {
  const { monthStripTexts: words } = texts.clockPages;
  const { dateInWords, dayAndDate, monthInWords } = texts.dates;
  const { from, to, counted, numbers, hasDue } = month;
  return [
    monthInWords(month.month),
    words.span(dateInWords(from), dateInWords(to)),
    String(counted),
    numbers === null ? '' : words.numbers(numbers.first, numbers.last),
    [...skippedInWords(month, texts), ...(hasDue ? [words.deadline(dayAndDate(to))] : [])].join('. '),
  ];
}
