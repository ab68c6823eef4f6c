import { drawSvg, type Chart, type Shape } from './svg.ts';

/** One bar: what it counts, and how many there are. */
export interface CountBar {
  name: string;
  n: number;
  className: string;
  /** Where the bar leads. */
  href?: string;
}

const width = 560;
const nameHeight = 18;
const barHeight = 22;
const rowHeight = nameHeight + barHeight + 14;

/** Bars one below the other, as long as their numbers; the number stands at the name, where a narrow screen shows it too. */
export function countBars(bars: CountBar[], summary: string, head: [string, string]): Chart {
  const most = Math.max(1, ...bars.map(({ n }) => n));
  return {
    svg: drawSvg(
      { width, height: Math.max(bars.length, 1) * rowHeight },
      summary,
      bars.flatMap((bar, row) => shapesOf(bar, row * rowHeight, (bar.n / most) * width)),
    ),
    table: { head, rows: bars.map(({ name, n }) => [name, String(n)]) },
    summary,
  };
}

function shapesOf({ name, n, className, href }: CountBar, top: number, length: number): Shape[] {
  return [
    { kind: 'label', x: 0, y: top + 13, className: 'redress-svg-text', text: `${name}: ${n}` },
    {
      kind: 'bar',
      x: 0,
      y: top + nameHeight,
      width: Math.max(Math.round(length), n > 0 ? 2 : 0),
      height: barHeight,
      className,
      title: `${name}: ${n}`,
      ...(href === undefined ? {} : { href }),
    },
  ];
}
