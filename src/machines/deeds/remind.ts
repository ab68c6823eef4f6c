import type { Occasion } from '../effects.ts';
import type { RemindEvent } from '../remind-event.ts';
import { follow } from '../draft.ts';
import { deed } from './deed.ts';

/** A rung of the reminder ladder is reached: the people whom the policy names are told. */
export const remind = deed('remind', (draft, facts) => {
  const { clock, run, rung, occurrence } = facts;
  const step = draft.moment.policy.ladder.rungs.find((one) => one.rung === rung);
  for (const to of step?.to ?? []) {
    follow(draft, { type: 'notify', occasion: occasionOf[rung], to, clock, run, rung, occurrence });
  }
});

const occasionOf: Record<RemindEvent['rung'], Occasion> = {
  before: 'reminder',
  dueToday: 'due-today',
  overdue: 'overdue',
  manager: 'escalation-manager',
  seniorLead: 'escalation-senior-lead',
};
