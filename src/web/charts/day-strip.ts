import type { ExplainedDay, Explanation } from '../../calendar/explain.ts';
import { weekday } from '../../calendar/iso-date.ts';
import { dateInWords } from '../../language/en/dates.ts';
import { dayStripTexts } from '../../language/en/pages-clock.ts';
import { drawSvg, type Chart, type Shape } from './svg.ts';

const cell = 22;
/** Two weeks: legible on a telephone, and each weekday has its columns. */
const perRow = 14;
const rowHeight = 46;
const headHeight = 20;

/** Every day from the start to the deadline as one square each, laid out like a calendar of two weeks a row. */
export function dayStrip(explanation: Explanation): Chart {
  const { days } = explanation;
  const before = weekday(explanation.start) - 1;
  const rows = Math.ceil((before + days.length) / perRow);
  const counted = days.filter((day) => day.kind === 'counted' || day.kind === 'calendarDay').length;
  const summary = dayStripTexts.summary(dateInWords(explanation.start), dateInWords(explanation.due), counted);
  const squares = days.flatMap((day, index) => shapesOfDay(day, before + index));
  return {
    svg: drawSvg({ width: perRow * cell + 2, height: headHeight + rows * rowHeight }, summary, [...head(), ...squares]),
    table: {
      head: [...dayStripTexts.head],
      rows: days.map((day) => [`${day.weekday} ${dateInWords(day.date)}`, day.count?.toString() ?? '', whatOf(day)]),
    },
    summary,
  };
}

/** In words, why a day counts or does not. */
export function whatOf(day: ExplainedDay): string {
  const what = day.title ?? dayStripTexts.kinds[day.kind];
  return day.isDue ? `${what}. ${dayStripTexts.deadline}` : what;
}

function head(): Shape[] {
  return Array.from({ length: perRow }, (_, column) => ({
    kind: 'label',
    x: column * cell + 7,
    y: 14,
    className: 'redress-svg-text',
    text: dayStripTexts.weekdayLetters[column % 7] ?? '',
  }));
}

function shapesOfDay(day: ExplainedDay, position: number): Shape[] {
  const x = (position % perRow) * cell + 1;
  const y = headHeight + Math.floor(position / perRow) * rowHeight;
  const title = `${day.weekday} ${dateInWords(day.date)}: ${whatOf(day)}`;
  const square: Shape = { kind: 'bar', x, y: y + 2, width: cell - 2, height: 24, className: colourOf(day), title };
  const number: Shape = {
    kind: 'label',
    x: x + 2,
    y: y + 40,
    className: 'redress-svg-text',
    text: String(Number(day.date.slice(8))),
  };
  if (day.count === null) return [square, number];
  return [
    square,
    { kind: 'label', x: x + 4, y: y + 18, className: 'redress-svg-text-on-dark', text: String(day.count) },
    number,
  ];
}

function colourOf(day: ExplainedDay): string {
  if (day.isDue) return 'redress-svg-due';
  if (day.kind === 'start') return 'redress-svg-start';
  if (day.kind === 'bankHoliday' || day.kind === 'closure') return 'redress-svg-holiday';
  return day.kind === 'weekend' ? 'redress-svg-skipped' : 'redress-svg-counted';
}
