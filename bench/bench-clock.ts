import type { Clock } from '../src/ports.ts';

export interface BenchClock extends Clock {
  /** Puts the clock to an instant, from which it runs on. */
  set(at: Date): void;
}

/** A clock that runs as fast as the machine's but begins at a chosen instant, so that every run has the same dates. */
export function benchClock(start: Date): BenchClock {
  let offset = start.getTime() - performance.now();
  return {
    now: () => new Date(offset + performance.now()),
    set: (at) => void (offset = at.getTime() - performance.now()),
  };
}
