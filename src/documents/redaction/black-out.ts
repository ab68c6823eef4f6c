import type { Mark } from './mark.ts';

/** The pixels of a page, four bytes each: red, green, blue and how opaque. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Burns black boxes into the pixels themselves: what was there is nowhere any more. Changes `data`. */
export function blackOut({ width, height, data }: Pixels, marks: readonly Omit<Mark, 'page'>[]): void {
  for (const box of marks) {
    const from = { x: down(box.left, width), y: down(box.top, height) };
    const to = { x: up(box.left + box.width, width), y: up(box.top + box.height, height) };
    for (let y = from.y; y < to.y; y++) {
      for (let x = from.x; x < to.x; x++) data.set(black, (y * width + x) * 4);
    }
  }
}

const black = [0, 0, 0, 255];

// Outwards: a pixel that is touched is black.
const down = (percent: number, of: number): number => Math.max(0, Math.floor((percent / 100) * of));
const up = (percent: number, of: number): number => Math.min(of, Math.ceil((percent / 100) * of));
