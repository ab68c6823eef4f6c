import type { Entropy } from '../ports.ts';
import { seededChance } from './chance.ts';

/** Salts, ids and references that come again with the same seed: for made-up cases only, since anybody can make them again. */
export function seededEntropy(seed: number): Entropy {
  const chance = seededChance(seed ^ 0x5ea1ed);
  return {
    bytes: (length) => Uint8Array.from({ length }, () => chance.whole(0, 255)),
    digits: (length) => Array.from({ length }, () => chance.whole(0, 9)).join(''),
  };
}
