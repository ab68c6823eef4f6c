import { fromEpochDay, toEpochDay, type IsoDate } from '../../calendar/iso-date.ts';
import type { Texts } from '../../language/language.ts';
import { drawSvg, type Chart, type Shape } from './svg.ts';

/** One period of a picture in time; `target` is an own, stricter date inside it. */
export interface Period {
  name: string;
  from: IsoDate;
  due: IsoDate;
  target?: IsoDate | undefined;
  /** The person's own time, in another colour than what the body has to do. */
  isWindow: boolean;
}

const width = 640;
const rowHeight = 44;
const headHeight = 24;

/** Periods one below the other on one scale of days, with the months above. */
export function timeLine(periods: readonly Period[], summary: string, texts: Texts): Chart {
  const first = Math.min(...periods.map(({ from }) => toEpochDay(from)));
  const last = Math.max(...periods.map(({ due }) => toEpochDay(due)));
  const scale = { first, perDay: width / (last - first + 1) };
  const height = headHeight + periods.length * rowHeight;
  return {
    svg: drawSvg({ width, height }, summary, [
      ...months(first, last, scale, texts),
      ...periods.flatMap((period, row) => shapesOf(period, headHeight + row * rowHeight, scale, texts)),
    ]),
    table: {
      head: [...texts.deadlines.timeLineTexts.head],
      rows: periods.map(({ name, from, due }) => [name, texts.dates.dateInWords(from), texts.dates.dateInWords(due)]),
    },
    summary,
  };
}

interface Scale {
  first: number;
  perDay: number;
}

const place = (day: number, { first, perDay }: Scale): number => Math.round((day - first) * perDay * 10) / 10;

/** The name of each month at its first day, as many as have room beside each other. */
function months(first: number, last: number, scale: Scale, { dates }: Texts): Shape[] {
  const labels: Shape[] = [];
  let free = 0;
  for (let day = first; day <= last; day++) {
    const date = fromEpochDay(day);
    const x = place(day, scale);
    if (!(date.endsWith('-01') || day === first) || x < free || x > width - roomForMonth) continue;
    labels.push({ kind: 'label', x, y: 14, className: 'redress-svg-text', text: dates.monthInWords(date.slice(0, 7)) });
    free = x + roomForMonth;
  }
  return labels;
}

const roomForMonth = 104;

function shapesOf({ name, from, due, target, isWindow }: Period, top: number, scale: Scale, texts: Texts): Shape[] {
  const { dateInWords } = texts.dates;
  const words = texts.deadlines.timeLineTexts;
  const x = place(toEpochDay(from), scale);
  const end = place(toEpochDay(due) + 1, scale);
  const bar = { x, y: top + 18, height: 16, width: Math.max(end - x, 3) };
  const label = `${name}: ${dateInWords(due)}`;
  const className = isWindow ? 'redress-svg-extended' : 'redress-svg-working';
  const shapes: Shape[] = [
    {
      kind: 'label',
      x: Math.max(0, Math.min(x, width - label.length * 6.2 - 4)),
      y: top + 13,
      className: 'redress-svg-text',
      text: label,
    },
    { kind: 'bar', ...bar, className, title: words.span(name, dateInWords(from), dateInWords(due)) },
  ];
  if (target === undefined) return shapes;
  const own = place(toEpochDay(target) + 1, scale);
  const title = words.target(name, dateInWords(target));
  return [...shapes, { kind: 'bar', ...bar, width: Math.max(own - x, 3), className: 'redress-svg-counted', title }];
}
