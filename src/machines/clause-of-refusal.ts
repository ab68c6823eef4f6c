import { assertNever, type RefusalCode } from '../errors.ts';
import type { CaseFacts } from './facts.ts';
import type { MachineEventType } from './machine-event.ts';
import type { Clause, Procedure } from './procedure.ts';

/** Where the rule stands that refuses an event; null where it is no rule of a Code: what an event says, or its order. */
export function clauseOfRefusal(code: RefusalCode, event: MachineEventType, facts: CaseFacts): Clause | null {
  const { procedure } = facts.moment;
  const { clauses, admission, exclusions } = procedure;
  const stage = facts.stage ?? procedure.stages[0];
  switch (code) {
    case 'invalid-event':
    case 'event-not-permitted':
      return null;
    case 'extension-after-due':
      return clauses.delay;
    case 'extension-over-cap':
      return stage?.extension ?? null;
    case 'too-many-extensions':
      return ownPolicy;
    case 'reasons-required':
      return (
        (event === 'extend' || event === 'undoExtension' ? stage?.extension : null) ?? clauseOfReasons(event, procedure)
      );
    case 'ombudsman-rights-required':
      return clauses.refusal;
    case 'same-handler':
      return stage?.independence ?? null;
    case 'conflict-of-interest':
      return clauses.conflict;
    case 'exclusion-needs-evidence':
      return exclusions[0] ?? clauses.refusal;
    case 'discretion-required':
      return admission ?? clauses.refusal;
    case 'definition-required':
      return clauses.definition;
    case 'issues-unanswered':
      return clauses.everyPoint;
    case 'open-duties':
      return clauses.openActions;
    case 'equality-consideration-required':
      return clauses.restriction;
    default:
      return assertNever(code);
  }
}

/** Which clause wants the reasons of this event. */
function clauseOfReasons(event: MachineEventType, { clauses, admission }: Procedure): Clause {
  if (event === 'acceptLate') return admission ?? clauses.refusal;
  if (event === 'notifyDelay' || event === 'sendUpdate') return clauses.delay;
  if (event === 'failRemedy') return clauses.failedRemedy;
  return event === 'restrict' || event === 'reviewRestriction' ? clauses.restriction : clauses.refusal;
}

const ownPolicy: Clause = { citation: "The organisation's own policy", strength: 'target' };
