import { v7 } from 'uuid';
import { makeReference } from '../cases/reference.ts';
import type { Clock, Entropy, Ids } from '../ports.ts';

/** Ids that sort by the time of their clock (RFC 9562), and references that nobody can guess. */
export function createIds(clock: Clock, entropy: Entropy): Ids {
  return {
    uuid: () => v7({ msecs: clock.now().getTime(), random: entropy.bytes(16) }),
    reference: () => makeReference(entropy),
  };
}
