import type { ExplainedDay, Explanation } from '../../calendar/explain.ts';
import { weekday } from '../../calendar/iso-date.ts';
import { isLongPeriod } from '../../calendar/months-of-days.ts';
import { dayInWords } from '../../language/explained-days.ts';
import type { Texts } from '../../language/language.ts';
import { colourOfDay } from './colour-of-day.ts';
import { monthStrip } from './month-strip.ts';
import { drawSvg, type Chart, type Shape } from './svg.ts';

const cell = 22;
/** Two weeks: legible on a telephone, and each weekday has its columns. */
const perRow = 14;
const rowHeight = 46;
const headHeight = 20;

/** Every day from the start to the deadline as one square each, two weeks a row; of a long period a month a row. */
export function dayStrip(explanation: Explanation, texts: Texts): Chart {
  const { dateInWords } = texts.dates;
  const { days } = explanation;
  const counted = days.filter(({ count }) => count !== null && count > 0).length;
  const summary = texts.clockPages.dayStripTexts.summary(
    dateInWords(explanation.start),
    dateInWords(explanation.due),
    counted,
  );
  return isLongPeriod(days) ? monthStrip(days, summary, texts) : strip(explanation, summary, texts);
}

function strip({ days, start }: Explanation, summary: string, texts: Texts): Chart {
  const before = weekday(start) - 1;
  const rows = Math.ceil((before + days.length) / perRow);
  const squares = days.flatMap((day, index) => shapesOfDay(day, before + index, texts));
  return {
    svg: drawSvg({ width: perRow * cell + 2, height: headHeight + rows * rowHeight }, summary, [
      ...head(texts),
      ...squares,
    ]),
    table: {
      head: [...texts.clockPages.dayStripTexts.head],
      rows: days.map((day) => [texts.dates.dayAndDate(day.date), day.count?.toString() ?? '', dayInWords(day, texts)]),
    },
    summary,
  };
}

function head({ clockPages }: Texts): Shape[] {
  return Array.from({ length: perRow }, (_, column) => ({
    kind: 'label',
    x: column * cell + 7,
    y: 14,
    className: 'redress-svg-text',
    text: clockPages.dayStripTexts.weekdayLetters[column % 7] ?? '',
  }));
}

function shapesOfDay(day: ExplainedDay, position: number, texts: Texts): Shape[] {
  const x = (position % perRow) * cell + 1;
  const y = headHeight + Math.floor(position / perRow) * rowHeight;
  const title = `${texts.dates.dayAndDate(day.date)}: ${dayInWords(day, texts)}`;
  const square: Shape = { kind: 'bar', x, y: y + 2, width: cell - 2, height: 24, className: colourOfDay(day), title };
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
