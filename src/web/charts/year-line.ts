import { addDays, addMonths, toEpochDay, type IsoDate } from '../../calendar/iso-date.ts';
import { dateInWords } from '../../language/en/dates.ts';
import { drawSvg, type Chart, type Shape } from './svg.ts';

/** A day that stands out of a year. */
export interface MarkedDay {
  date: IsoDate;
  name: string;
  className: string;
}

interface YearTexts {
  summary: string;
  head: [string, string];
  /** The name of a month, 1 to 12. */
  month(number: number): string;
}

const width = 640;
const months = 12;
const lineTop = 22;
const lineHeight = 26;

/** Twelve months from a date as one line, with the days that stand out of it. */
export function yearLine(from: IsoDate, days: readonly MarkedDay[], texts: YearTexts): Chart {
  const end = addMonths(from, months);
  const shown = days.filter(({ date }) => date >= from && date < end);
  const across = (date: IsoDate): number => placeOf(date, from, end);
  return {
    svg: drawSvg({ width, height: lineTop + lineHeight + 4 }, texts.summary, [
      { kind: 'bar', x: 0, y: lineTop + 10, width, height: 6, className: 'redress-svg-skipped' },
      ...firstDays(from, end).map((date) => monthName(date, across(date), texts)),
      ...shown.map((day) => mark(day, across(day.date))),
    ]),
    table: { head: texts.head, rows: shown.map(({ date, name }) => [dateInWords(date), name]) },
    summary: texts.summary,
  };
}

function placeOf(date: IsoDate, from: IsoDate, end: IsoDate): number {
  const share = (toEpochDay(date) - toEpochDay(from)) / (toEpochDay(end) - toEpochDay(from));
  return Math.round(share * width * 10) / 10;
}

/** The first day of each month, but the last one, whose name would stand half outside. */
function firstDays(from: IsoDate, end: IsoDate): IsoDate[] {
  const first = addMonths(`${from.slice(0, 7)}-01`, from.endsWith('-01') ? 0 : 1);
  const all = Array.from({ length: months }, (_, index) => addMonths(first, index));
  return all.filter((date) => date < addDays(end, -20));
}

function monthName(date: IsoDate, x: number, { month }: YearTexts): Shape {
  return { kind: 'label', x, y: 13, className: 'redress-svg-text', text: month(Number(date.slice(5, 7))) };
}

function mark({ date, name, className }: MarkedDay, x: number): Shape {
  return {
    kind: 'bar',
    x,
    y: lineTop,
    width: 5,
    height: lineHeight,
    className,
    title: `${dateInWords(date)}: ${name}`,
  };
}
