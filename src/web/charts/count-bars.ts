import { drawSvg, type Chart, type Shape } from './svg.ts';

/** One bar: what it counts, and how many there are. */
export interface CountBar {
  name: string;
  n: number;
  className: string;
  /** Where the bar leads. */
  href?: string;
}

const width = 640;
const nameHeight = 18;
const barHeight = 22;
const rowHeight = nameHeight + barHeight + 14;
/** Of the width, so that the number still stands beside the longest bar. */
const longest = 560;

/** Bars one below the other, as long as their numbers. */
export function countBars(bars: CountBar[], summary: string, head: [string, string]): Chart {
  const most = Math.max(1, ...bars.map(({ n }) => n));
  return {
    svg: drawSvg(
      { width, height: Math.max(bars.length, 1) * rowHeight },
      summary,
      bars.flatMap((bar, row) => shapesOf(bar, row * rowHeight, (bar.n / most) * longest)),
    ),
    table: { head, rows: bars.map(({ name, n }) => [name, String(n)]) },
    summary,
  };
}

function shapesOf({ name, n, className, href }: CountBar, top: number, length: number): Shape[] {
  const drawn = Math.max(Math.round(length), n > 0 ? 2 : 0);
  return [
    { kind: 'label', x: 0, y: top + 13, className: 'redress-svg-text', text: name },
    {
      kind: 'bar',
      x: 0,
      y: top + nameHeight,
      width: drawn,
      height: barHeight,
      className,
      title: `${name}: ${n}`,
      ...(href === undefined ? {} : { href }),
    },
    { kind: 'label', x: drawn + 8, y: top + nameHeight + 15, className: 'redress-svg-text', text: String(n) },
  ];
}
