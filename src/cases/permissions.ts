import type { EventType } from '../machines/events.ts';
import type { Actor } from '../ports.ts';

/** A kind of actor as the table knows it; `system` reminds and tells of a calendar. */
export type Role = 'public' | 'resident' | 'officer' | 'manager' | 'auditor' | 'system';

const staff: readonly Role[] = ['officer', 'manager'];
const staffAndResident: readonly Role[] = [...staff, 'resident'];

/** Who may begin a case: anybody complains, and staff record what they were asked for the first time. */
const openings: Record<'receive' | 'receiveServiceRequest', readonly Role[]> = {
  receive: [...staffAndResident, 'public'],
  receiveServiceRequest: staff,
};

/**
 * Who may send which event to a case that is there. A resident's are for their own case alone, which every verb checks
 * besides; that something came in by another way or earlier, only staff know.
 */
export const permissions: Record<EventType | 'remind', readonly Role[]> = {
  receive: staff,
  receiveServiceRequest: staff,
  promote: staff,
  define: staff,
  acknowledge: staff,
  assign: staff,
  extend: staff,
  undoExtension: staff,
  notifyDelay: staff,
  sendUpdate: staff,
  triage: staff,
  transfer: staff,
  settleOrally: staff,
  completeRequest: staff,
  completeAction: staff,
  link: staff,
  unlink: staff,
  correct: staff,
  ombudsmanEnquiry: staff,
  answerEnquiry: staff,
  reviewRestriction: staff,
  addIssue: staff,
  addInformation: staffAndResident,
  changeDetails: staffAndResident,
  recordConsent: staff,
  respond: staff,
  requestEscalation: staffAndResident,
  refuse: staff,
  acceptLate: staff,
  withdraw: staffAndResident,
  reinstate: staff,
  offerRemedy: staff,
  completeRemedy: staff,
  failRemedy: staff,
  referToOmbudsman: staff,
  ombudsmanDecision: staff,
  comply: staff,
  directAcceptance: staff,
  restrict: staff,
  split: staff,
  // A revision of the calendar is adopted for the whole organisation, then told to each of its cases.
  calendarChange: ['system'],
  meetPanel: staff,
  reportPanel: staff,
  close: staff,
  remind: ['system'],
};

/** Whether this actor may begin a case with this event. */
export function mayBegin(actor: Actor, event: keyof typeof openings): boolean {
  return openings[event].includes(roleOf(actor));
}

/** Whether this actor may send this event to this case of their organisation (null: to any). */
export function may(actor: Actor, event: EventType | 'remind', target: { caseId: string } | null): boolean {
  if (!permissions[event].includes(roleOf(actor))) return false;
  return target === null || mayReach(actor, target);
}

/** Whether a case of their organisation is there for this actor at all; if not, it is answered like one that is not. */
export function mayReach(actor: Actor, target: { caseId: string }): boolean {
  if (actor.kind === 'resident') return actor.caseId === target.caseId;
  return actor.kind !== 'public';
}

/** Those of the possible events which this actor may send. */
export function permittedEvents(actor: Actor, possible: readonly EventType[]): EventType[] {
  return possible.filter((event) => permissions[event].includes(roleOf(actor)));
}

/** The actor's line in the table. */
export function roleOf(actor: Actor): Role {
  return actor.kind === 'staff' ? actor.role : actor.kind;
}
