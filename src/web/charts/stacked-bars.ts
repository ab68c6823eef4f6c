import { drawSvg, type Chart, type Shape } from './svg.ts';

/** One bar of a chart: its name and how long each of its parts is. */
export interface Bar {
  name: string;
  parts: { name: string; n: number; className: string }[];
}

const width = 640;
const nameHeight = 18;
const barHeight = 22;
const rowHeight = nameHeight + barHeight + 14;
/** Narrower parts have no room for their number; it is in their title and in the table. */
const roomForNumber = 22;

/** Bars of equal length one below the other, each divided by the shares of its parts; the key stands below them. */
export function stackedBars(bars: Bar[], summary: string): Chart {
  const names = bars[0]?.parts.map(({ name, className }) => ({ name, className })) ?? [];
  const keyTop = bars.length * rowHeight;
  const height = keyTop + names.length * 24;
  return {
    svg: drawSvg({ width, height }, summary, [
      ...bars.flatMap((bar, row) => shapesOfBar(bar, row * rowHeight)),
      ...names.flatMap(({ name, className }, row) => shapesOfKey(name, className, keyTop + row * 24)),
    ]),
    table: {
      head: ['', ...names.map(({ name }) => name)],
      rows: bars.map(({ name, parts }) => [name, ...parts.map(({ n }) => String(n))]),
    },
    summary,
  };
}

function shapesOfBar({ name, parts }: Bar, top: number): Shape[] {
  const total = parts.reduce((sum, { n }) => sum + n, 0);
  const shapes: Shape[] = [
    { kind: 'label', x: 0, y: top + 13, className: 'redress-svg-text', text: `${name} (${total})` },
  ];
  let x = 0;
  for (const part of parts.filter(({ n }) => n > 0)) {
    const length = (part.n / total) * width;
    shapes.push({
      kind: 'bar',
      x: round(x),
      y: top + nameHeight,
      width: round(Math.max(length - 1, 1)),
      height: barHeight,
      className: part.className,
      title: `${name}, ${part.name}: ${part.n}`,
    });
    if (length >= roomForNumber) shapes.push(numberIn(part, x, top));
    x += length;
  }
  return shapes;
}

function numberIn({ n, className }: Bar['parts'][number], x: number, top: number): Shape {
  const isPale = className === 'redress-svg-skipped';
  return {
    kind: 'label',
    x: round(x + 6),
    y: top + nameHeight + 15,
    className: isPale ? 'redress-svg-text' : 'redress-svg-text-on-dark',
    text: String(n),
  };
}

function shapesOfKey(name: string, className: string, top: number): Shape[] {
  return [
    { kind: 'bar', x: 0, y: top, width: 16, height: 16, className },
    { kind: 'label', x: 24, y: top + 12, className: 'redress-svg-text', text: name },
  ];
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
