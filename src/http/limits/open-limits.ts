import { RateLimiterMemory } from 'rate-limiter-flexible';
import { usualLimits, type Allowance, type LimitName, type LimitSettings } from './settings.ts';

export type Limits = Record<LimitName, RateLimiterMemory> & {
  /** How often each key has had to wait within a day. */
  waits: RateLimiterMemory;
};

const day = 24 * 60 * 60;

/** Counters of this process; keys are lost with it. */
export function openLimits(settings: Partial<LimitSettings> = {}): Limits {
  const open = ([name, { points, seconds }]: [string, Allowance]) =>
    [name, new RateLimiterMemory({ points, duration: seconds, keyPrefix: name })] as const;
  const opened = Object.entries({ ...usualLimits, ...settings }).map(open);
  return { ...byName(opened), waits: new RateLimiterMemory({ points: 1, duration: day, keyPrefix: 'waits' }) };
}

/** Holds because every name of `usualLimits` is among them. */
function byName(opened: (readonly [string, RateLimiterMemory])[]): Record<LimitName, RateLimiterMemory> {
  return Object.fromEntries(opened) as Record<LimitName, RateLimiterMemory>;
}
