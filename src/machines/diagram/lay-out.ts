import type { Diagram, DiagramState, DiagramStep } from '../diagram.ts';
import { fontSize, gridOf, inset, margin, type Grid, type Place } from './grid.ts';
import { layOutGutters } from './gutters.ts';
import { layOutLanes } from './lanes.ts';
import { eventWords } from './plain-words.ts';
import { lineHeight, textBlock, wrap, type Drawing, type Shape } from './shapes.ts';

/** Lays a diagram out: stages from left to right, their parts from top to bottom, the ends below at the right. */
export function layOut(diagram: Diagram): Drawing {
  const grid = gridOf(diagram);
  const frames = diagram.stages.flatMap(({ id, title }) => drawFrame(grid.frames.get(id), title));
  const boxes = diagram.states.flatMap((state) => drawState(grid.boxes.get(state.place), state));
  const downwards = grid.columns.flatMap((places) => drawColumn(grid, places, diagram.steps));
  const lanes = layOutLanes(diagram, grid);
  const shapes = [...frames, ...layOutGutters(diagram, grid), ...downwards, ...lanes.shapes, ...boxes];
  return { width: grid.width, height: lanes.bottom + margin, shapes };
}

function drawFrame(frame: Place | undefined, title: string): Shape[] {
  if (frame === undefined) return [];
  const lines = wrap(title, (frame.width - 2 * inset) / 1.08, fontSize);
  const heading = lines.map((text, i): Shape => {
    return {
      kind: 'text',
      x: frame.x + inset,
      y: frame.y + 20 + i * lineHeight(fontSize),
      text,
      size: fontSize,
      bold: true,
    };
  });
  return [{ kind: 'box', ...frame, look: 'stage' }, ...heading];
}

function drawState(box: Place | undefined, { place, label, time }: DiagramState): Shape[] {
  if (box === undefined) return [];
  const texts = [label, ...(time === null ? [] : [time])];
  const lines = texts.flatMap((text) => wrap(text, box.width - 10, fontSize));
  const look = place.includes('.') ? 'state' : 'start';
  return [{ kind: 'box', ...box, look }, ...textBlock(lines, { ...middleOf(box, lines.length), anchor: 'middle' })];
}

/** The middle of a box for so many lines of text: the baseline of the first. */
export function middleOf(box: Place, lines: number): { x: number; y: number; size: number } {
  const first = box.y + box.height / 2 - ((lines - 1) * lineHeight(fontSize)) / 2;
  return { x: box.x + box.width / 2, y: first + fontSize * 0.36, size: fontSize };
}

/** The steps within a column: straight down to the next part, or past it along the right. */
function drawColumn(grid: Grid, places: readonly string[], steps: readonly DiagramStep[]): Shape[] {
  return places.flatMap((from, i) => {
    const box = grid.boxes.get(from);
    const leaving = steps.filter((step) => step.from === from && places.indexOf(step.to) > i);
    if (box === undefined || leaving.length === 0) return [];
    const arrows = [...new Set(leaving.map(({ to }) => to))].flatMap((to) => {
      const target = grid.boxes.get(to);
      return target === undefined ? [] : [places[i + 1] === to ? straight(box, target) : past(box, target)];
    });
    return [...arrows, ...labelBelow(box, leaving)];
  });
}

function straight(from: Place, to: Place): Shape {
  const x = from.x + 16;
  return {
    kind: 'path',
    points: [
      [x, from.y + from.height],
      [x, to.y],
    ],
    arrow: true,
  };
}

function past(from: Place, to: Place): Shape {
  const right = from.x + from.width;
  const [leaves, enters] = [from.y + from.height * 0.8, to.y + to.height * 0.25];
  return {
    kind: 'path',
    points: [
      [right, leaves],
      [right + 12, leaves],
      [right + 12, enters],
      [right, enters],
    ],
    arrow: true,
  };
}

function labelBelow(box: Place, leaving: readonly DiagramStep[]): Shape[] {
  const words = [...new Set(leaving.map(({ event }) => eventWords[event]))].join(', or ');
  const lines = wrap(words, box.width - 26, fontSize);
  return textBlock(lines, { x: box.x + 24, y: box.y + box.height + 18, size: fontSize });
}
