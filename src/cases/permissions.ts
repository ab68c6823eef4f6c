import type { EventType } from '../machines/events.ts';
import { casesSeenBy } from '../permissions/cases-seen.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Permission } from '../permissions/permission.ts';
import type { Actor } from '../ports.ts';

/** Who may send an event: staff by permission, a resident for their own case, anybody, or the system itself. */
export type Sender = Permission | 'resident' | 'public' | 'system';

const handle = ['case.handle'] as const;
const handleOrResident = ['case.handle', 'resident'] as const;
const note = ['case.note'] as const;

/** Who may begin a case: anybody complains, and staff record what they were asked for the first time. */
const openings: Record<'receive' | 'receiveServiceRequest', readonly Sender[]> = {
  receive: ['case.lodge', 'resident', 'public'],
  receiveServiceRequest: ['case.lodge'],
};

/**
 * Who may send which event to a case that is there. A resident's are for their own case alone, which every verb checks
 * besides; that something came in by another way or earlier, only staff know.
 */
export const eventPermissions: Record<EventType | 'remind', readonly Sender[]> = {
  receive: handle,
  receiveServiceRequest: handle,
  promote: handle,
  define: handle,
  acknowledge: handle,
  // What somebody had who leaves goes to a colleague at once; that is recorded with the change of their roles.
  assign: ['case.handle', 'system'],
  extend: handle,
  undoExtension: handle,
  notifyDelay: handle,
  sendUpdate: handle,
  triage: handle,
  transfer: handle,
  settleOrally: handle,
  completeRequest: handle,
  completeAction: handle,
  link: handle,
  unlink: handle,
  correct: handle,
  ombudsmanEnquiry: handle,
  answerEnquiry: handle,
  reviewRestriction: handle,
  addIssue: handle,
  addInformation: ['case.note', 'resident'],
  changeDetails: ['case.note', 'resident'],
  recordConsent: handle,
  respond: handle,
  requestEscalation: ['case.note', 'resident'],
  refuse: handle,
  acceptLate: handle,
  withdraw: handleOrResident,
  reinstate: handle,
  offerRemedy: handle,
  completeRemedy: handle,
  failRemedy: handle,
  referToOmbudsman: handle,
  ombudsmanDecision: handle,
  comply: handle,
  directAcceptance: handle,
  restrict: handle,
  split: handle,
  // A revision of the calendar is adopted for the whole organisation, then told to each of its cases.
  calendarChange: ['system'],
  meetPanel: handle,
  reportPanel: handle,
  close: handle,
  addNote: note,
  declareConflict: note,
  endConflict: ['team.manage'],
  appoint: handle,
  route: note,
  askService: handle,
  // Whoever was asked answers by a link; what they said by telephone, staff write down.
  answerService: ['case.handle', 'system'],
  withdrawRequest: handle,
  label: handle,
  hold: handle,
  releaseHold: handle,
  recordLearning: handle,
  checkLearning: handle,
  remind: ['system'],
};

/** Whether this actor may begin a case with this event. */
export function mayBegin(actor: Actor, event: keyof typeof openings): boolean {
  return openings[event].some((sender) => isSender(actor, sender));
}

/** A case as far as the question who may see it goes. */
type Target = { caseId: string; enteredBy: string | null };

/** Whether this actor may send this event to this case of their organisation (null: to any). */
export function may(actor: Actor, event: EventType | 'remind', target: Target | null): boolean {
  if (!maySend(actor, event)) return false;
  return target === null || mayReach(actor, target);
}

/** Whether a case of their organisation is there for this actor at all; if not, it is answered like one that is not. */
export function mayReach(actor: Actor, target: Target): boolean {
  if (actor.kind === 'resident') return actor.caseId === target.caseId;
  if (actor.kind === 'staff') return seesAsStaff(actor, target);
  return actor.kind === 'system';
}

function seesAsStaff(actor: Extract<Actor, { kind: 'staff' }>, { enteredBy }: Target): boolean {
  const seen = casesSeenBy(actor);
  return seen === 'all' || (seen === 'own' && enteredBy === actor.staffId);
}

/** Who is named in a complaint, or has another interest in it, does nothing to it but say so. */
export function isOpenTo(
  actor: Actor,
  event: EventType | 'remind',
  { conflicts }: { conflicts: readonly string[] },
): boolean {
  return actor.kind !== 'staff' || !conflicts.includes(actor.staffId) || openToConflicted.has(event);
}

const openToConflicted: ReadonlySet<string> = new Set(['declareConflict', 'addNote'] satisfies EventType[]);

/** Those of the possible events which this actor may send. */
export function permittedEvents(actor: Actor, possible: readonly EventType[]): EventType[] {
  return possible.filter((event) => maySend(actor, event));
}

function maySend(actor: Actor, event: EventType | 'remind'): boolean {
  return eventPermissions[event].some((sender) => isSender(actor, sender));
}

function isSender(actor: Actor, sender: Sender): boolean {
  if (sender === 'resident' || sender === 'public' || sender === 'system') return actor.kind === sender;
  return mayDo(actor, sender);
}
