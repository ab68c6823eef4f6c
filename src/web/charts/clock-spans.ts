import { toEpochDay, type IsoDate } from '../../calendar/iso-date.ts';
import { drawSvg, type Chart, type Shape } from './svg.ts';

/** One time limit from its start to its end, as it stood. */
export interface ClockSpan {
  name: string;
  from: IsoDate;
  to: IsoDate;
  /** In words, for the table and the title. */
  state: string;
  className: string;
}

const width = 640;
const rowHeight = 44;

/** Time limits one below the other along the same days, with a line at the day that is looked at. */
export function clockSpans(
  spans: readonly ClockSpan[],
  day: IsoDate,
  texts: { head: string[]; summary: string },
): Chart {
  const days = spans.flatMap(({ from, to }) => [toEpochDay(from), toEpochDay(to)]).concat(toEpochDay(day));
  const first = Math.min(...days);
  const perDay = (width - 4) / Math.max(1, Math.max(...days) - first + 1);
  const at = (date: IsoDate): number => round((toEpochDay(date) - first) * perDay);
  const height = spans.length * rowHeight + 4;
  const line: Shape = {
    kind: 'bar',
    x: at(day),
    y: 0,
    width: 3,
    height,
    className: 'redress-svg-late',
    title: texts.summary,
  };
  return {
    svg: drawSvg({ width, height }, texts.summary, [...spans.flatMap(shapesOf), line]),
    table: { head: texts.head, rows: spans.map(({ name, from, to, state }) => [name, from, to, state]) },
    summary: texts.summary,
  };

  function shapesOf({ name, from, to, state, className }: ClockSpan, row: number): Shape[] {
    const x = at(from);
    const top = row * rowHeight;
    const bar = { x, y: top + 18, width: Math.max(round(at(to) - x), 3), height: 18 };
    return [
      { kind: 'label', x: Math.min(x, width - 260), y: top + 13, className: 'redress-svg-text', text: name },
      { kind: 'bar', ...bar, className, title: `${name}: ${state}` },
    ];
  }
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
