import type { CaseView } from '../../cases/view.ts';
import { eventForms, hasForm } from '../event-forms/forms.ts';
import type { FormEvent } from '../../language/en/pages-staff-events.ts';

/** The event that stops each kind of clock, and the one that settles each duty. */
const stops: Readonly<Record<string, FormEvent>> = {
  acknowledge: 'acknowledge',
  respond: 'respond',
  remedy: 'completeRemedy',
};
const settles: Readonly<Record<string, FormEvent>> = {
  'late-complaint-discretion': 'acceptLate',
  'delay-notice': 'notifyDelay',
  'remedy-failure-letter': 'failRemedy',
};

/** What an officer can do now: first what stops the next clock or settles what is owed, then the rest. */
export interface NextSteps {
  primary: FormEvent | null;
  others: FormEvent[];
}

type View = Pick<CaseView, 'allowed' | 'nextDue' | 'look' | 'remedies'>;

/** From the events that are possible and permitted, never from the state of the case. */
export function nextSteps({ allowed, nextDue, look, remedies }: View): NextSteps {
  const hasRemedies = remedies.some(({ state }) => state === 'offered');
  const possible = allowed.filter(hasForm).filter((event) => hasRemedies || !asksForRemedy(event));
  const byClock = nextDue === null ? [] : nextDue.clock.split('.').map((part) => stops[part]);
  const byDuty = look.duties.map((duty) => settles[duty]);
  const primary = [...byClock, ...byDuty].find((event) => event !== undefined && possible.includes(event)) ?? null;
  return { primary, others: possible.filter((event) => event !== primary) };
}

/** Where nothing has been promised there is nothing to choose from. */
function asksForRemedy(event: FormEvent): boolean {
  return eventForms[event].fields.some(({ kind }) => kind === 'remedy');
}
