import type { CaseView } from '../../cases/view.ts';
import { hasChoices, hasForm } from '../event-forms/forms.ts';
import { listsOf } from '../event-forms/lists.ts';
import type { actionGroups, FormEvent } from '../../language/en/pages-staff-events.ts';

type Group = keyof typeof actionGroups;

/** The event that stops each kind of clock, and the one that settles each duty. */
const stops: Readonly<Record<string, FormEvent>> = {
  acknowledge: 'acknowledge',
  respond: 'respond',
  panel: 'meetPanel',
  report: 'reportPanel',
  remedy: 'completeRemedy',
  action: 'completeAction',
  recommendation: 'comply',
  enquiry: 'answerEnquiry',
  update: 'sendUpdate',
};
const settles: Readonly<Record<string, FormEvent>> = {
  'late-complaint-discretion': 'acceptLate',
  'delay-notice': 'notifyDelay',
  'remedy-failure-letter': 'failRemedy',
  'review-restriction': 'reviewRestriction',
};

/** In which group each event is offered, and in which order. */
const groupOf: Record<FormEvent, Group> = {
  triage: 'handling',
  assign: 'handling',
  acknowledge: 'handling',
  define: 'handling',
  addIssue: 'handling',
  acceptLate: 'handling',
  transfer: 'handling',
  promote: 'handling',
  completeRequest: 'handling',
  meetPanel: 'handling',
  reportPanel: 'handling',
  extend: 'time',
  undoExtension: 'time',
  notifyDelay: 'time',
  sendUpdate: 'time',
  respond: 'answer',
  refuse: 'answer',
  settleOrally: 'answer',
  offerRemedy: 'promises',
  completeRemedy: 'promises',
  failRemedy: 'promises',
  completeAction: 'promises',
  addInformation: 'person',
  changeDetails: 'person',
  recordConsent: 'person',
  requestEscalation: 'person',
  withdraw: 'person',
  reinstate: 'person',
  split: 'cases',
  link: 'cases',
  unlink: 'cases',
  restrict: 'cases',
  reviewRestriction: 'cases',
  referToOmbudsman: 'ombudsman',
  ombudsmanEnquiry: 'ombudsman',
  answerEnquiry: 'ombudsman',
  ombudsmanDecision: 'ombudsman',
  comply: 'ombudsman',
  directAcceptance: 'ombudsman',
  askService: 'service',
  answerService: 'service',
  withdrawRequest: 'service',
  addNote: 'file',
  appoint: 'file',
  route: 'file',
  label: 'file',
  declareConflict: 'file',
  endConflict: 'file',
  recordLearning: 'learning',
  checkLearning: 'learning',
  hold: 'record',
  releaseHold: 'record',
  correct: 'record',
  close: 'record',
};

/** The running time limits that an event of this kind ends. */
export function clocksStoppedBy(event: FormEvent, clocks: CaseView['look']['clocks']): string[] {
  const ended = Object.entries(clocks).flatMap(([name, { state }]) => {
    const isOpen = runningStates.has(state);
    return isOpen && name.split('.').some((part) => stops[part] === event) ? [name] : [];
  });
  // Of several promises only the one that is chosen ends.
  return ended.length > 1 && ended.every((name) => promise.test(name)) ? [] : ended;
}

const promise = /^(remedy|action|recommendation|enquiry)[.]/;

/** Those in which a time limit still runs. */
export const runningStates: ReadonlySet<string> = new Set(['running', 'dueToday', 'overdue', 'invalidStop']);

/** What an officer can do now: first what stops the next clock or settles what is owed, then the rest by groups. */
export interface NextSteps {
  primary: FormEvent | null;
  others: FormEvent[];
}

type View = Pick<
  CaseView,
  'allowed' | 'nextDue' | 'look' | 'stage' | 'issues' | 'remedies' | 'actions' | 'forStaff' | 'represented'
>;

/** From the events that are possible and permitted, never from the state of the case. */
export function nextSteps(view: View): NextSteps {
  const { allowed, nextDue, look } = view;
  // Where nothing has been promised there is nothing to choose from.
  const lists = listsOf(view);
  const idle = idleIn(view);
  const possible = allowed.filter(hasForm).filter((event) => hasChoices(event, lists) && !idle.includes(event));
  const byClock = nextDue === null ? [] : nextDue.clock.split('.').map((part) => stops[part]);
  const byDuty = look.duties.map((duty) => settles[duty]);
  const steps = [...byClock, ...byDuty, startOf(view)];
  const primary = steps.find((event) => event !== undefined && possible.includes(event)) ?? null;
  return { primary, others: possible.filter((event) => event !== primary) };
}

/** What the rules let happen and would change nothing. */
function idleIn({ represented, forStaff }: View): FormEvent[] {
  return [
    ...(represented === null ? (['recordConsent'] as const) : []),
    forStaff?.isHeld === true ? 'hold' : 'releaseHold',
  ];
}

/** What starts the time to answer where it has not begun: the points of complaint. */
function startOf({ stage, look }: View): FormEvent | undefined {
  return stage !== null && look.clocks[`${stage.id}.respond`]?.state === 'pending' ? 'define' : undefined;
}

/** The same events by what they are about; groups with nothing in them are left out. */
export function inGroups(events: readonly FormEvent[]): { group: Group; events: FormEvent[] }[] {
  const order = Object.keys(groupOf).filter(hasForm);
  const sorted = order.filter((event) => events.includes(event));
  const groups = [...new Set(sorted.map((event) => groupOf[event]))];
  return groups.map((group) => ({ group, events: sorted.filter((event) => groupOf[event] === group) }));
}
