import type { FieldFault } from '../errors.ts';
import type { CaseEvent } from '../machines/events.ts';
import type { Actor } from '../ports.ts';
import { isUuid } from './is-uuid.ts';
import type { LoadedCase } from './loaded-case.ts';

/** Ids of the staff that an event names, those alone which can be ids. */
export function namedStaff(event: CaseEvent): string[] {
  return namesIn(event)
    .map(({ id }) => id)
    .filter((id) => isUuid(id));
}

/** What is wrong with the staff that an event names: unknown, gone, not allowed to approve, or approving what they send. */
export function staffFaults(
  event: CaseEvent,
  { named: known, conflicts }: Pick<LoadedCase, 'named' | 'conflicts'>,
  sender: Actor,
): FieldFault[] {
  return namesIn(event).flatMap(({ id, field }) => {
    const found = known.find(({ staffId }) => staffId === id.toLowerCase());
    if (!found) return [{ pointer: `/${field}`, message: 'Give the id of somebody who works here' }];
    if (field !== 'approvedBy' && event.type !== 'declareConflict' && event.type !== 'endConflict')
      return conflictFaults(field, conflicts.includes(found.staffId));
    if (field !== 'approvedBy') return [];
    if (sender.kind === 'staff' && sender.staffId === found.staffId) {
      return [{ pointer: `/${field}`, message: 'Give the id of a second person: nobody approves what they send' }];
    }
    if (found.isSeniorLead) return [];
    return [{ pointer: `/${field}`, message: 'Give the id of the senior lead, who alone may approve this' }];
  });
}

function conflictFaults(field: string, hasConflict: boolean): FieldFault[] {
  if (!hasConflict) return [];
  return [
    { pointer: `/${field}`, message: 'Choose somebody else: this person has a conflict of interest in this case' },
  ];
}

function namesIn(event: CaseEvent): { field: 'handler' | 'approvedBy' | 'staff'; id: string }[] {
  if (event.type === 'declareConflict' || event.type === 'endConflict') return [{ field: 'staff', id: event.staff }];
  if (event.type === 'appoint') return event.staff === '' ? [] : [{ field: 'staff', id: event.staff }];
  if (event.type === 'assign') return [{ field: 'handler', id: event.handler }];
  // An empty name says that nobody approved: the rules have their own refusal for that.
  if (event.type !== 'extend' || (event.approvedBy ?? '').trim() === '') return [];
  return [{ field: 'approvedBy', id: event.approvedBy ?? '' }];
}
