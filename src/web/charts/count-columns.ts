import { drawSvg, type Chart, type Shape } from './svg.ts';
import type { CountBar } from './count-bars.ts';

/** One column: its name stands below it on two lines. */
export interface CountColumn extends CountBar {
  short: [string, string];
}

const width = 720;
const barsHeight = 140;
const numberHeight = 18;
const height = numberHeight + barsHeight + 40;
const bottom = numberHeight + barsHeight;

/** Columns side by side, as high as their numbers; each leads to what it counts. */
export function countColumns(columns: CountColumn[], summary: string, head: [string, string]): Chart {
  const most = Math.max(1, ...columns.map(({ n }) => n));
  const step = width / Math.max(1, columns.length);
  return {
    svg: drawSvg(
      { width, height },
      summary,
      columns.flatMap((column, place) => shapesOf(column, place * step, { step, scale: barsHeight / most })),
    ),
    table: { head, rows: columns.map(({ name, n }) => [name, String(n)]) },
    summary,
  };
}

function shapesOf(column: CountColumn, left: number, { step, scale }: { step: number; scale: number }): Shape[] {
  const { name, n, className, short, href } = column;
  const drawn = n > 0 ? Math.max(2, Math.round(n * scale)) : 0;
  const x = Math.round(left);
  const text = (y: number, words: string): Shape => ({
    kind: 'label',
    x,
    y,
    className: 'redress-svg-text',
    text: words,
  });
  const bar: Shape = {
    kind: 'bar',
    x,
    y: bottom - drawn,
    width: Math.round(step) - 8,
    height: drawn,
    className,
    title: `${name}: ${n}`,
    ...(href === undefined ? {} : { href }),
  };
  return [
    ...(n > 0 ? [bar, text(bottom - drawn - 5, String(n))] : []),
    text(bottom + 15, short[0]),
    text(bottom + 31, short[1]),
  ];
}
