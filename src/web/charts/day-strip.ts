import type { ExplainedDay, Explanation } from '../../calendar/explain.ts';
import { weekday, type IsoDate } from '../../calendar/iso-date.ts';
import { isLongPeriod } from '../../calendar/months-of-days.ts';
import { dayInWords } from '../../language/explained-days.ts';
import type { Texts } from '../../language/language.ts';
import { todayBar } from './today-bar.ts';
import { colourOfDay } from './colour-of-day.ts';
import { monthStrip } from './month-strip.ts';
import { drawSvg, type Chart, type Shape } from './svg.ts';

const cell = 22;
/** Two weeks: legible on a telephone, and each weekday has its columns. */
const perRow = 14;
const rowHeight = 46;
const headHeight = 20;

/** Every day from the start to the deadline as one square each, two weeks a row; of a long period a month a row; `today` is marked. */
export function dayStrip(explanation: Explanation, texts: Texts, today?: IsoDate): Chart {
  const { dateInWords } = texts.dates;
  const { days } = explanation;
  const counted = days.filter(({ count }) => count !== null && count > 0).length;
  const summary = texts.clockPages.dayStripTexts.summary(
    dateInWords(explanation.start),
    dateInWords(explanation.due),
    counted,
  );
  return isLongPeriod(days) ? monthStrip(days, summary, texts, today) : strip(explanation, { summary, texts, today });
}

interface Drawing {
  summary: string;
  texts: Texts;
  today: IsoDate | undefined;
}

function strip({ days, start }: Explanation, { summary, texts, today }: Drawing): Chart {
  const before = weekday(start) - 1;
  const rows = Math.ceil((before + days.length) / perRow);
  const squares = days.flatMap((day, index) => shapesOfDay(day, before + index, { texts, today }));
  return {
    svg: drawSvg({ width: perRow * cell + 2, height: headHeight + rows * rowHeight }, summary, [
      ...head(texts),
      ...squares,
    ]),
    table: {
      head: [...texts.clockPages.dayStripTexts.head],
      rows: days.map((day) => [
        texts.dates.dayAndDate(day.date),
        day.count?.toString() ?? '',
        wordsOf(day, texts, today),
      ]),
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

function shapesOfDay(day: ExplainedDay, position: number, { texts, today }: Omit<Drawing, 'summary'>): Shape[] {
  const x = (position % perRow) * cell + 1;
  const y = headHeight + Math.floor(position / perRow) * rowHeight;
  const title = `${texts.dates.dayAndDate(day.date)}: ${wordsOf(day, texts, today)}`;
  const width = cell - 2;
  const square: Shape = { kind: 'bar', x, y: y + 2, width, height: 24, className: colourOfDay(day, today), title };
  const number: Shape = {
    kind: 'label',
    x: x + 2,
    y: y + 40,
    className: 'redress-svg-text',
    text: String(Number(day.date.slice(8))),
  };
  const mark = day.date === today ? [todayBar({ x, y: y + 42, width })] : [];
  if (day.count === null) return [square, number, ...mark];
  return [
    square,
    ...mark,
    { kind: 'label', x: x + 4, y: y + 18, className: 'redress-svg-text-on-dark', text: String(day.count) },
    number,
  ];
}

/** Why a day counts or not, and whether it is today. */
function wordsOf(day: ExplainedDay, texts: Texts, today: IsoDate | undefined): string {
  const words = dayInWords(day, texts);
  return day.date === today ? texts.clockPages.dayStripTexts.today(words) : words;
}
