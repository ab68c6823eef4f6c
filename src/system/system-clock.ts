import type { Clock } from '../ports.ts';

/** The clock of the machine: the only place that reads it. */
export const systemClock: Clock = { now: () => new Date() };
