import type { Shape } from './svg.ts';

/** A black line below a day: where we are. */
export function todayBar(place: { x: number; y: number; width: number }): Shape {
  return { kind: 'bar', ...place, height: 4, className: 'redress-svg-start' };
}
