import type { Diagram, DiagramState, DiagramStep } from '../diagram.ts';

/** Where a box stands, in pixels. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What all parts of a drawing keep to. */
export interface Grid {
  width: number;
  /** Where the columns end and the lanes to the ends may begin. */
  bottom: number;
  /** The frame of each stage, by its id. */
  frames: ReadonlyMap<string, Place>;
  /** The box of each state that is drawn in a column, by its place. */
  boxes: ReadonlyMap<string, Place>;
  /** Where each column ends at the right. */
  edges: readonly number[];
  /** The places of each column, from the top: what comes before the stages, then each stage. */
  columns: readonly (readonly string[])[];
}

/** Empty space at the edges of a drawing, in pixels. */
export const margin = 12;
/** The size of every text, in pixels. */
export const fontSize = 13;
/** Empty space between a frame and its boxes, in pixels. */
export const inset = 8;

const boxHeight = 66;
const rowPitch = 116;
const headHeight = 66;
const intakeWidth = 145;
const skipRoom = 14;

/** Puts a diagram on a grid: stages from left to right, the parts of each from top to bottom. */
export function gridOf({ stages, states, steps }: Diagram): Grid {
  const { frame, gutter } = columnWidths(stages.length);
  const intake = ['start', 'serviceRequest', 'serviceRequestDone'];
  const columns = [intake, ...stages.map(({ id }) => partsOf(states, id))];
  const rows = Math.max(4, ...columns.map((places) => places.length));
  const height = headHeight + (rows - 1) * rowPitch + boxHeight + inset;
  const boxes = new Map<string, Place>();
  const frames = new Map<string, Place>();
  for (const [i, place] of intake.entries()) {
    boxes.set(place, { x: margin, width: intakeWidth, ...boxAt(i === 0 ? 0 : i + 1) });
  }
  for (const [i, { id }] of stages.entries()) {
    const x = margin + intakeWidth + gutter + i * (frame + gutter);
    frames.set(id, { x, y: margin, width: frame, height });
    for (const [row, place] of partsOf(states, id).entries())
      boxes.set(place, {
        x: x + inset,
        width: frame - 2 * inset - (hasSkip(steps, columns[i + 1] ?? []) ? skipRoom : 0),
        ...boxAt(row),
      });
  }
  const width = 2 * margin + intakeWidth + stages.length * (frame + gutter);
  const edges = [margin + intakeWidth, ...[...frames.values()].map((one) => one.x + one.width)];
  return { width, bottom: margin + height, frames, boxes, columns, edges };
}

// A stage alone has room; three keep to about a thousand pixels.
function columnWidths(stages: number): { frame: number; gutter: number } {
  if (stages === 1) return { frame: 400, gutter: 150 };
  return stages === 2 ? { frame: 262, gutter: 150 } : { frame: 180, gutter: 130 };
}

// An arrow past a part needs room beside it.
function hasSkip(steps: readonly DiagramStep[], places: readonly string[]): boolean {
  return steps.some(({ from, to }) => places.includes(from) && places.indexOf(to) > places.indexOf(from) + 1);
}

function partsOf(states: readonly DiagramState[], stage: string): string[] {
  return states.filter((state) => state.stage === stage).map(({ place }) => place);
}

function boxAt(row: number): Pick<Place, 'y' | 'height'> {
  return { y: margin + headHeight + row * rowPitch, height: boxHeight };
}
