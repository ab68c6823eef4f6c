import type { Bench } from './bench.ts';
import { measureFloor } from './floor.ts';

/** What one measurement of ours gave. */
export interface Measured {
  perSecond: number;
  n: number;
}

export interface Rounds {
  /** The median of the ratios of the rounds. */
  ratio: number;
  rounds: number[];
  /** Transactions a second, the median. */
  floor: number;
  n: number;
  by: string;
}

/** Clients of pgbench in every floor, however many commands we have in flight. */
export const floorClients = 8;

/** Floor, ours, floor, several times: load from elsewhere on the machine then weighs on both sides of each ratio. */
export async function rounds(bench: Bench, label: string, ours: () => Promise<Measured>): Promise<Rounds> {
  const ratios: number[] = [];
  const floors: number[] = [];
  const state = { n: 0, by: '' };
  for (let round = 1; round <= bench.rounds; round += 1) {
    const before = await floorOf(bench);
    const got = await ours();
    const after = await floorOf(bench);
    const floor = (before.perSecond + after.perSecond) / 2;
    ratios.push(got.perSecond / floor);
    floors.push(floor);
    state.n += got.n;
    state.by = before.by;
    bench.tell(`  ${label}, round ${round}: ${(got.perSecond / floor).toFixed(2)} of the floor`);
  }
  return { ratio: median(ratios), rounds: ratios, floor: median(floors), ...state };
}

/** The middle one; of an even number, the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

async function floorOf(bench: Bench) {
  const { urls } = await bench.database();
  return measureFloor(urls.ownerUrl, floorClients, Math.max(1, Math.round(bench.seconds / 2)));
}
