import { usualLimits, type LimitName, type LimitSettings } from '../../src/http/limits/settings.ts';

/** So much that no test meets a limit by chance: journeys do within one real minute what nobody would. */
export function generousLimits(): LimitSettings {
  const generous = Object.keys(usualLimits).map((name) => [name, { points: 100_000, seconds: 60 }]);
  return Object.fromEntries(generous) as Record<LimitName, { points: number; seconds: number }>;
}
