import { londonDate } from '../../calendar/london.ts';
import type { LatenessCause } from '../../machines/words.ts';
import type { Tale } from '../life.ts';

/** As often as councils name them, about. */
const causes: readonly LatenessCause[] = [
  ...(['service', 'service', 'service', 'service'] as const),
  ...(['caseload', 'caseload', 'caseload'] as const),
  ...(['contractor', 'contractor'] as const),
  'approval',
  'resident',
  'thirdParty',
  'other',
];

/** What whoever closes a case says made its answer late; nothing where every answer came in time. */
export function whyLate(tale: Tale): { lateBecause?: LatenessCause } {
  return wasLate(tale) ? { lateBecause: tale.chance.pick(causes) } : {};
}

function wasLate(tale: Tale): boolean {
  return Object.entries(tale.now().snapshot.context.clocks).some(
    ([name, { stoppedAt, dueOn }]) =>
      name.endsWith('.respond') && stoppedAt !== null && dueOn !== null && londonDate(new Date(stoppedAt)) > dueOn,
  );
}
