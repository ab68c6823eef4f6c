import type { Diagram, DiagramStep } from '../diagram.ts';
import { fontSize, margin, type Grid, type Place } from './grid.ts';
import { groupBy } from './group-by.ts';
import { eventWords, placesWords } from './plain-words.ts';
import { lineHeight, textBlock, wrap, type Shape } from './shapes.ts';

/** A line from the stages to an end, or back from it, below the stages. */
interface Lane {
  words: string;
  isBack: boolean;
  /** The stages that it joins. */
  stages: string[];
}

const lanePitch = 38;
const gap = 12;

/** Draws how stages end: under each stage a rail, for each way to an end, or back, a line that joins them. */
export function layOutLanes(diagram: Diagram, grid: Grid): { shapes: Shape[]; bottom: number } {
  const shapes: Shape[] = [];
  const reach = { out: new Map<string, number>(), back: new Map<string, number>() };
  let y = grid.bottom + 34;
  for (const [end, lanes] of lanesByEnd(diagram)) {
    const box = endBox(grid, y, lanes.length);
    shapes.push(...drawEnd(box, end));
    for (const lane of lanes) {
      shapes.push(...drawLane(grid, lane, box, y));
      for (const stage of lane.stages) (lane.isBack ? reach.back : reach.out).set(stage, y);
      y += lanePitch;
    }
    y += gap;
  }
  return { shapes: [...drawRails(grid, reach), ...shapes], bottom: y - gap - lanePitch / 2 };
}

function lanesByEnd(diagram: Diagram): [string, Lane[]][] {
  const outside = diagram.states.filter(({ stage, place }) => stage === null && !place.startsWith('s'));
  const closedFirst = outside.toSorted(
    (a, b) => Number(b.place.startsWith('closed')) - Number(a.place.startsWith('closed')),
  );
  return [...groupBy(closedFirst, ({ label }) => label)].map(([label, states]) => {
    const places = new Set(states.map(({ place }) => place));
    const out = lanesOf(diagram, ({ from, to }) => places.has(to) && !places.has(from), false);
    const back = lanesOf(diagram, ({ from, to }) => places.has(from) && !places.has(to), true);
    return [label, [...out, ...back]];
  });
}

function lanesOf({ states, steps }: Diagram, belongs: (step: DiagramStep) => boolean, isBack: boolean): Lane[] {
  const stageOf = new Map(states.map(({ place, stage }) => [place, stage]));
  return [...groupBy(steps.filter(belongs), ({ event }) => event)].map(([event, group]) => {
    const ends = group.map(({ from, to }) => (isBack ? to : from));
    const stages = [...new Set(ends.map((place) => stageOf.get(place) ?? null))].filter((stage) => stage !== null);
    const whens = [...new Set(group.map(({ when }) => when))];
    const when = whens.length === 1 && whens[0] !== null ? `, ${whens[0]}` : '';
    const where = isBack ? '' : placesWords(states, ends);
    return { words: `${eventWords[event]}${when}${where === '' ? '' : `, ${where}`}`, isBack, stages };
  });
}

function endBox(grid: Grid, y: number, lanes: number): Place {
  const frames = [...grid.frames.values()];
  const last = frames.at(-1);
  const width = Math.min(150, (last?.width ?? 0) - 60);
  const height = (lanes - 1) * lanePitch + 32;
  return { x: grid.width - margin - width, y: y - 16, width, height: Math.max(34, height) };
}

function drawEnd(box: Place, label: string): Shape[] {
  const lines = wrap(label, box.width - 10, fontSize);
  const first = box.y + box.height / 2 - ((lines.length - 1) * lineHeight(fontSize)) / 2 + fontSize * 0.36;
  const words = textBlock(lines, { x: box.x + box.width / 2, y: first, size: fontSize, anchor: 'middle' });
  return [{ kind: 'box', ...box, look: 'end' }, ...words];
}

function drawLane(grid: Grid, { words, isBack, stages }: Lane, box: Place, y: number): Shape[] {
  const rails = stages.map((stage) => railX(grid, stage, isBack));
  const first = Math.min(...[...grid.frames.values()].map(({ x }) => x));
  const lines = wrap(words, first - margin - 18, fontSize);
  const label = textBlock(lines, {
    x: margin,
    y: y + fontSize * 0.36 - ((lines.length - 1) * lineHeight(fontSize)) / 2,
    size: fontSize,
  });
  const dots = rails.map((x): Shape => ({ kind: 'dot', x, y }));
  const from: [number, number] = [first - 8, y];
  if (isBack) return [{ kind: 'path', points: [[box.x, y], from], dashed: true }, ...dots, ...label];
  return [{ kind: 'path', points: [from, [box.x, y]], arrow: true }, ...dots, ...label];
}

function drawRails(grid: Grid, reach: { out: Map<string, number>; back: Map<string, number> }): Shape[] {
  const out = [...reach.out].map(([stage, y]): Shape => {
    const x = railX(grid, stage, false);
    return {
      kind: 'path',
      points: [
        [x, grid.bottom],
        [x, y],
      ],
    };
  });
  const back = [...reach.back].map(([stage, y]): Shape => {
    const x = railX(grid, stage, true);
    return {
      kind: 'path',
      points: [
        [x, y],
        [x, grid.bottom],
      ],
      arrow: true,
      dashed: true,
    };
  });
  return [...out, ...back];
}

function railX(grid: Grid, stage: string, isBack: boolean): number {
  return (grid.frames.get(stage)?.x ?? 0) + (isBack ? 36 : 14);
}
