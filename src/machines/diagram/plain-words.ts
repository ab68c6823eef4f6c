import type { TimeLimit } from '../../calendar/time-limit.ts';
import { clocksOf, type StageClock } from '../entrances.ts';
import { stageClockRule } from '../clock-rules.ts';
import type { MachineEventType } from '../machine-event.ts';
import type { DiagramState, DiagramStep } from '../diagram.ts';
import type { StageRule } from '../procedure.ts';
import type { GuardCall } from '../state-nodes.ts';

/** Every event as people say that it happened; lower case, to stand in a sentence or on an arrow. */
export const eventWords: Record<MachineEventType, string> = {
  receive: 'complaint received',
  receiveServiceRequest: 'service request received',
  promote: 'becomes a complaint',
  define: 'complaint defined',
  acknowledge: 'acknowledgement sent',
  assign: 'handler chosen',
  extend: 'extension notice sent',
  undoExtension: 'extension taken back',
  notifyDelay: 'delay notice sent',
  sendUpdate: 'update sent',
  triage: 'triaged',
  transfer: 'moved on as complex',
  settleOrally: 'settled by word of mouth',
  completeRequest: 'service request done',
  completeAction: 'promised action done',
  link: 'linked to another case',
  unlink: 'unlinked from it',
  correct: 'record corrected',
  ombudsmanEnquiry: 'Ombudsman asks',
  answerEnquiry: 'Ombudsman’s enquiry answered',
  reviewRestriction: 'contact restriction reviewed',
  addIssue: 'further issue raised',
  addInformation: 'information added',
  changeDetails: 'contact details changed',
  recordConsent: 'consent recorded',
  respond: 'answer sent',
  requestEscalation: 'next stage asked for',
  refuse: 'refused, with reasons',
  acceptLate: 'taken on although late',
  withdraw: 'withdrawn by the person',
  reinstate: 'taken up again',
  offerRemedy: 'remedy promised',
  completeRemedy: 'remedy done',
  failRemedy: 'remedy cannot be delivered',
  referToOmbudsman: 'Ombudsman has the case',
  ombudsmanDecision: 'Ombudsman decides',
  comply: 'Ombudsman’s recommendation carried out',
  directAcceptance: 'Ombudsman says to take it on',
  restrict: 'contact restricted',
  split: 'split into several cases',
  calendarChange: 'calendar changed',
  meetPanel: 'panel meets',
  reportPanel: 'panel reports',
  close: 'closed',
  addNote: 'note added',
  declareConflict: 'conflict of interest declared',
  endConflict: 'conflict of interest over',
  appoint: 'deputy or reviewer chosen',
  route: 'given to a team or service',
  askService: 'service asked',
  answerService: 'service answered',
  withdrawRequest: 'request to a service withdrawn',
  label: 'labels changed',
  hold: 'kept from deletion',
  releaseHold: 'may be deleted in its time',
  recordLearning: 'change to be made written down',
  checkLearning: 'change looked at again',
  remind: 'reminder falls due',
  begin: 'begun from another case',
};

/** A step in words: what happened, and what it does not say itself. */
export function stepWords({ event, from }: Pick<DiagramStep, 'event' | 'from'>): string {
  const isUnanswered = event === 'requestEscalation' && from.includes('.awaiting');
  return isUnanswered ? `unanswered: ${eventWords[event]}` : eventWords[event];
}

/** A guard of case-setup.ts by its name. */
export type GuardName = Extract<GuardCall, string> | Extract<GuardCall, object>['type'];

/** Which of several ways is taken, where the guard holds and where it fails; null where the step itself says it. */
export const whenWords: Record<GuardName, { holds: string | null; fails: string | null }> = {
  isOutOfTime: { holds: 'out of time', fails: 'in time' },
  isRequest: { holds: 'as a service request', fails: null },
  hasNotBegun: { holds: null, fails: null },
  isLateEscalation: { holds: 'late', fails: 'in time' },
  refusesOnlySome: { holds: 'some issues only', fails: null },
  joinsThisComplaint: { holds: 'related to it', fails: 'a case of its own' },
  isDuplicate: { holds: 'as a duplicate', fails: null },
  statesIssues: { holds: null, fails: 'without any issue' },
  isRunning: { holds: 'its time runs already', fails: null },
  isComplete: { holds: 'complete', fails: 'short of contents' },
  leftFromStage: { holds: null, fails: null },
  leftFrom: { holds: 'where it was left', fails: null },
  isDuplicateLeftFrom: { holds: 'back where it was left', fails: null },
};

/** A place in words: "Waiting for the answer". */
export function placeWords(place: string): string {
  const known = ends[place] ?? parts[place.split('.')[1] ?? ''];
  if (known !== undefined) return known;
  return place.startsWith('closed.') ? 'Closed' : spaced(place);
}

/** How long a case may stand in a part of a stage: "within 5 working days"; null where no clock of that part runs. */
export function timeWords(stage: StageRule, part: string): string | null {
  const clock = clocksOf(stage).find((one) => one === clockOfPart[part]);
  if (clock === undefined) return null;
  const { limit } = stageClockRule(stage, clock);
  return limit === null ? 'no fixed time' : `within ${amountWords(limit)}`;
}

/** "10 working days", "1 month". */
export function amountWords({ amount, unit }: Pick<TimeLimit, 'amount' | 'unit'>): string {
  return `${amount} ${units[unit]}${amount === 1 ? '' : 's'}`;
}

const units = { workingDay: 'working day', calendarDay: 'day', week: 'week', month: 'month' };

const parts: Record<string, string | undefined> = {
  awaitingDiscretion: 'Came late: take it on?',
  awaitingAcknowledgement: 'Waiting for the acknowledgement',
  awaitingStatement: 'Waiting for the statement of complaint',
  awaitingPanel: 'Waiting for the panel to meet',
  awaitingReport: 'Waiting for the panel’s report',
  awaitingResponse: 'Waiting for the answer',
  answered: 'Answered',
};

const ends: Record<string, string | undefined> = {
  start: 'Somebody gets in touch',
  serviceRequest: 'Service request, watched',
  serviceRequestDone: 'Service request done',
  refused: 'Refused',
  notRegulated: 'Settled: not a regulated complaint',
  duplicate: 'Duplicate of another case',
  withdrawn: 'Withdrawn',
};

const clockOfPart: Record<string, StageClock | undefined> = {
  awaitingAcknowledgement: 'acknowledge',
  awaitingPanel: 'panel',
  awaitingReport: 'report',
  awaitingResponse: 'respond',
};

function spaced(place: string): string {
  return place.replaceAll('.', ': ').replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Where in the stages something has a place, in words: "before the answer"; empty where it has one everywhere. */
export function placesWords(states: readonly DiagramState[], places: readonly string[]): string {
  const stages = new Set(states.filter(({ place }) => places.includes(place)).map(({ stage }) => stage));
  const all = states.filter(({ stage }) => stage !== null && stages.has(stage)).map(({ place }) => place);
  const done = all.filter((place) => place.endsWith('.answered'));
  const open = all.filter((place) => !done.includes(place));
  const inTime = open.filter((place) => !place.endsWith('.awaitingDiscretion'));
  if (isSame(all, places)) return '';
  if (isSame(open, places)) return 'before the answer';
  if (isSame(done, places)) return 'after the answer';
  const labels = [...new Set(places.map(placeInSentence))];
  return labels.length > 1 && isSame(inTime, places) ? 'before the answer, once taken on' : labels.join(' or ');
}

function placeInSentence(place: string): string {
  return place.endsWith('.awaitingDiscretion') ? 'came late, to be taken on or not' : placeWords(place).toLowerCase();
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === new Set(others).size && some.every((one) => others.includes(one));
}
