/** One figure: a ratio against a floor measured in the same run. */
export interface Result {
  /** The goal of docs/performance.md, for example B1. */
  id: string;
  ratio: number;
  floor: number;
  /** How many operations were measured. */
  n: number;
  what: string;
  /** What floor and ratio are of. */
  unit: string;
  goal: number;
  /** What later versions must reach, where that is more. */
  later?: number;
  /** Which way is good; a share of the floor's time is better when lower. */
  better: 'higher' | 'lower';
  /** The ratio of each round; `ratio` is their median. Absent where one round is exact. */
  rounds?: number[];
}
