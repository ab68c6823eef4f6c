import { setTimeout } from 'node:timers/promises';
import type { HttpContext } from '../http-env.ts';
import type { LimitName } from './settings.ts';
import { refusalOf } from './take.ts';

const delayMs = 1_000;

/** Counts one act; beyond the allowance it is not refused but has to wait a moment, and whoever watches the log is told once. */
export async function slowDown(c: HttpContext, name: LimitName, key: string): Promise<void> {
  const refused = await refusalOf(c, name, key);
  if (refused === null) return;
  if (refused.consumedPoints === c.get('limits')[name].points + 1) {
    c.get('ports').log.warn('flood', { organisationId: key, code: name, count: refused.consumedPoints });
  }
  await setTimeout(delayMs);
}
