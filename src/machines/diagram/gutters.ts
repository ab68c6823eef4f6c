import type { Diagram, DiagramStep } from '../diagram.ts';
import { fontSize, type Grid, type Place } from './grid.ts';
import { groupBy } from './group-by.ts';
import { stepWords } from './plain-words.ts';
import { lineHeight, textBlock, textWidth, wrap, type Shape } from './shapes.ts';

/** What leads to the same boxes of the next column in the same way: it shares one line there. */
interface Trunk {
  branches: { to: string; when: string | null }[];
  exits: Exit[];
}

/** Where a trunk leaves a box, with the words of its events; `nth` of those that leave this box. */
interface Exit {
  from: string;
  words: string;
  nth: number;
}

const trackRoom = 42;

/** Draws the steps from each column to the next in the space between them. */
export function layOutGutters({ steps }: Diagram, grid: Grid): Shape[] {
  return grid.columns.slice(1).flatMap((right, i) => {
    const left = grid.columns[i] ?? [];
    const trunks = trunksOf(steps.filter(({ from, to }) => left.includes(from) && right.includes(to)));
    return trunks.flatMap((trunk, nth) => drawTrunk(grid, trunk, { nth, column: i }));
  });
}

// Those with a choice come first: their words stand above all lines into a box.
function trunksOf(steps: readonly DiagramStep[]): Trunk[] {
  const single = [...groupBy(steps, ({ from, event }) => `${from} ${event}`).values()].flatMap((group) =>
    group.slice(0, 1).map(({ from, event }) => {
      return { from, words: stepWords({ event, from }), branches: group.map(({ to, when }) => ({ to, when })) };
    }),
  );
  const alike = [...groupBy(single, ({ branches }) => JSON.stringify(branches)).values()];
  const sorted = alike.toSorted((a, b) => (b[0]?.branches.length ?? 0) - (a[0]?.branches.length ?? 0));
  const used = new Map<string, number>();
  return sorted.map((group) => {
    const exits = [...groupBy(group, ({ from }) => from)].map(([from, those]) => {
      const nth = used.get(from) ?? 0;
      used.set(from, nth + 1);
      return { from, words: those.map(({ words }) => words).join(', or '), nth };
    });
    return { branches: group[0]?.branches ?? [], exits };
  });
}

function drawTrunk(grid: Grid, { branches, exits }: Trunk, { nth, column }: { nth: number; column: number }): Shape[] {
  const targets = branches.flatMap(({ to, when }) => {
    const box = grid.boxes.get(to);
    return box === undefined ? [] : [{ box, when }];
  });
  const track = (targets[0]?.box.x ?? 0) - trackRoom - nth * 9;
  const sources = exits.flatMap((exit) => {
    const box = grid.boxes.get(exit.from);
    return box === undefined ? [] : [{ ...exit, box }];
  });
  return [
    ...sources.flatMap((source) => targets.map(({ box }) => line(source, box, track, nth))),
    ...sources.flatMap((source) => labelAtExit(source, grid.edges[column] ?? 0, track)),
    ...targets.flatMap(({ box, when }) => (when === null || nth > 0 ? [] : labelOver(when, box))),
  ];
}

function line(source: { box: Place; nth: number }, target: Place, track: number, nth: number): Shape {
  const [leaves, enters] = [exitOf(source), entryOf(target) + nth * 10];
  const start = source.box.x + source.box.width;
  return {
    kind: 'path',
    points: [
      [start, leaves],
      [track, leaves],
      [track, enters],
      [target.x, enters],
    ],
    arrow: true,
  };
}

/** The words of the first exit of a box stand below its line, those of another above. */
function labelAtExit(source: { box: Place; nth: number; words: string }, edge: number, track: number): Shape[] {
  const lines = wrap(source.words, track - edge - 12, fontSize);
  const below = exitOf(source) + lineHeight(fontSize);
  const above = exitOf(source) - 6 - (lines.length - 1) * lineHeight(fontSize);
  return textBlock(lines, { x: edge + 6, y: source.nth === 0 ? below : above, size: fontSize });
}

function labelOver(when: string, target: Place): Shape[] {
  const lines = wrap(when, Math.max(38, textWidth(when, fontSize) / 2), fontSize);
  const y = entryOf(target) - 6 - (lines.length - 1) * lineHeight(fontSize);
  return textBlock(lines, { x: target.x - 12, y, size: fontSize, anchor: 'end' });
}

function exitOf({ box, nth }: { box: Place; nth: number }): number {
  return box.y + box.height * (nth === 0 ? 0.6 : 0.3);
}

function entryOf(box: Place): number {
  return box.y + 12;
}
