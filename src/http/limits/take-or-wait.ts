import type { HttpContext } from '../http-env.ts';
import type { LimitName } from './settings.ts';
import { refusalOf, tooMany } from './take.ts';

const firstWait = 30;
const longestWait = 60 * 60;

/** Counts one guess under a key: after each handful a wait, every time twice as long, up to an hour. Throws `too-many-requests`. */
export async function takeOrWait(c: HttpContext, name: LimitName, key: string): Promise<void> {
  const refused = await refusalOf(c, name, key);
  if (refused === null) return;
  const limits = c.get('limits');
  // The first of this handful to be refused starts the wait; those after it do not lengthen it.
  if (refused.consumedPoints !== limits[name].points + 1) throw tooMany(refused.msBeforeNext);
  const { consumedPoints: times } = await limits.waits.penalty(`${name} ${key}`, 1);
  const seconds = Math.min(firstWait * 2 ** (times - 1), longestWait);
  await limits[name].block(key, seconds);
  throw tooMany(seconds * 1000);
}
