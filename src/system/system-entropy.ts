import { randomBytes, randomInt } from 'node:crypto';
import type { Entropy } from '../ports.ts';

/** Chance from the operating system: the only place that asks for it. */
export const systemEntropy: Entropy = {
  bytes: (length) => new Uint8Array(randomBytes(length)),
  digits: (length) => Array.from({ length }, () => randomInt(10)).join(''),
};
