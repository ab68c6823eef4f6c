import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { clientAddress } from './client-address.ts';
import type { HttpContext } from './http-env.ts';
import { HttpFailure } from './http-failure.ts';

/** How many `points` in how many `seconds`. */
export interface Allowance {
  points: number;
  seconds: number;
}

export interface LimitSettings {
  lodgingPerClient: Allowance;
  codesPerAddress: Allowance;
  codesPerReference: Allowance;
  codesPerClient: Allowance;
  triesPerClient: Allowance;
  signInsPerClient: Allowance;
  questionsPerClient: Allowance;
}

/** A library or a customer hub shares one address, so lodging is generous; codes are not (reliability.md T20, T21). */
const usual: LimitSettings = {
  lodgingPerClient: { points: 60, seconds: 60 },
  codesPerAddress: { points: 5, seconds: 3600 },
  codesPerReference: { points: 10, seconds: 3600 },
  codesPerClient: { points: 60, seconds: 3600 },
  triesPerClient: { points: 60, seconds: 600 },
  signInsPerClient: { points: 20, seconds: 600 },
  questionsPerClient: { points: 120, seconds: 60 },
};

export type Limits = Record<keyof LimitSettings, RateLimiterMemory>;

/** Counters of this process; keys are lost with it. */
export function openLimits(settings: Partial<LimitSettings> = {}): Limits {
  const chosen = { ...usual, ...settings };
  const open = ({ points, seconds }: Allowance) => new RateLimiterMemory({ points, duration: seconds });
  return {
    lodgingPerClient: open(chosen.lodgingPerClient),
    codesPerAddress: open(chosen.codesPerAddress),
    codesPerReference: open(chosen.codesPerReference),
    codesPerClient: open(chosen.codesPerClient),
    triesPerClient: open(chosen.triesPerClient),
    signInsPerClient: open(chosen.signInsPerClient),
    questionsPerClient: open(chosen.questionsPerClient),
  };
}

/** Counts one lodging by the public. Throws `too-many-requests`. */
export async function countLodging(c: HttpContext): Promise<void> {
  await take(c.get('limits').lodgingPerClient, clientAddress(c));
}

/** Counts one asking for a code: the same whether or not the case and the address exist. Throws `too-many-requests`. */
export async function countCode(c: HttpContext, asked: { reference: string; address: string }): Promise<void> {
  const { codesPerAddress, codesPerReference, codesPerClient } = c.get('limits');
  await take(codesPerClient, clientAddress(c));
  await take(codesPerAddress, asked.address.trim().toLowerCase());
  await take(codesPerReference, asked.reference.replace(/[^0-9a-z]/gi, '').toUpperCase());
}

/** Counts one typing in of a code. Throws `too-many-requests`. */
export async function countTry(c: HttpContext): Promise<void> {
  await take(c.get('limits').triesPerClient, clientAddress(c));
}

/** Counts one signing in by staff. Throws `too-many-requests`. */
export async function countSignIn(c: HttpContext): Promise<void> {
  await take(c.get('limits').signInsPerClient, clientAddress(c));
}

/** Counts one question to the deadline calculator. Throws `too-many-requests`. */
export async function countQuestion(c: HttpContext): Promise<void> {
  await take(c.get('limits').questionsPerClient, clientAddress(c));
}

async function take(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw new HttpFailure('too-many-requests', { headers: { 'Retry-After': String(seconds) } });
  }
}
