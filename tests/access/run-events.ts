import { eventSchemas, type EventType } from '../../src/machines/events.ts';
import type { Role } from '../../src/http/access.ts';
import type { MatrixResult } from './run-matrix.ts';
import { maySee, type World } from './world.ts';

const words = 'some words';
const nobody = '01900000-0000-7000-8000-000000000000';
const until = '2026-05-01';
const staff: readonly Role[] = ['officer', 'reviewer', 'manager'];
/** The front desk writes down what somebody said. */
const desk: readonly Role[] = [...staff, 'intake'];
const all: readonly Role[] = [...desk, 'resident'];

/** Who may send which event, said a second time, each with a body that leaves only that question open. */
const events: Record<EventType, { by: readonly Role[]; body: object }> = {
  receive: { by: staff, body: { channel: 'web', description: words } },
  receiveServiceRequest: { by: staff, body: { channel: 'web', description: words } },
  promote: { by: staff, body: { choiceOffered: true } },
  define: { by: staff, body: { issues: [words] } },
  acknowledge: { by: staff, body: {} },
  assign: { by: staff, body: { handler: '01900000-0000-7000-8000-000000000000' } },
  extend: { by: staff, body: { workingDays: 5, reason: words, ombudsmanDetails: true } },
  undoExtension: { by: staff, body: { reason: words } },
  notifyDelay: { by: staff, body: { expectedOn: until, reason: words } },
  sendUpdate: { by: staff, body: { text: words } },
  triage: { by: staff, body: { complexity: 'complex', vulnerability: false, risk: false } },
  transfer: { by: staff, body: { reason: words } },
  settleOrally: { by: staff, body: {} },
  completeRequest: { by: staff, body: {} },
  completeAction: { by: staff, body: { number: 1 } },
  link: { by: staff, body: { to: 'C-0000-000-0', kind: 'related' } },
  unlink: { by: staff, body: { to: 'C-0000-000-0', kind: 'related', reason: words } },
  correct: { by: staff, body: { seq: 1, reason: words } },
  ombudsmanEnquiry: { by: staff, body: { id: 'e', ombudsman: 'lgsco', due: until } },
  answerEnquiry: { by: staff, body: { id: 'e' } },
  reviewRestriction: { by: staff, body: { outcome: 'lift', reasons: words, equalityConsidered: words } },
  addIssue: { by: staff, body: { text: words, related: true, wouldDelay: false } },
  recordConsent: { by: staff, body: { consent: 'given' } },
  changeDetails: { by: all, body: { phone: '01632 960002' } },
  addInformation: { by: all, body: { text: words } },
  respond: { by: staff, body: { outcome: 'upheld' } },
  requestEscalation: { by: all, body: {} },
  refuse: { by: staff, body: { ground: 'other', reasons: words, ombudsmanRights: true } },
  acceptLate: { by: staff, body: { reason: words } },
  withdraw: { by: [...staff, 'resident'], body: { by: words } },
  reinstate: { by: staff, body: { by: words } },
  offerRemedy: { by: staff, body: { id: 'r', kind: 'apology', due: until } },
  completeRemedy: { by: staff, body: { id: 'r' } },
  failRemedy: { by: staff, body: { id: 'r', reason: words, alternative: words, ombudsmanReminder: true } },
  referToOmbudsman: { by: staff, body: { ombudsman: 'lgsco', reference: words } },
  ombudsmanDecision: { by: staff, body: { decision: 'fault' } },
  comply: { by: staff, body: { id: 'r', evidence: words } },
  directAcceptance: { by: staff, body: { ombudsman: 'lgsco' } },
  restrict: { by: staff, body: { reasons: words, restriction: words, reviewOn: until, equalityConsidered: words } },
  split: { by: staff, body: { strands: [{ procedure: 'lgsco-code', issues: [words] }] } },
  calendarChange: { by: [], body: { add: [], remove: [] } },
  meetPanel: { by: staff, body: {} },
  reportPanel: { by: staff, body: {} },
  close: { by: staff, body: {} },
  addNote: { by: desk, body: { kind: 'note', text: words } },
  declareConflict: { by: desk, body: { staff: nobody, reason: words } },
  endConflict: { by: ['manager', 'admin'], body: { staff: nobody, reason: words } },
  appoint: { by: staff, body: { as: 'deputy', staff: nobody } },
  route: { by: desk, body: { team: nobody } },
  askService: { by: staff, body: { id: 'q', to: 'service@example.org', question: words, due: until } },
  answerService: { by: staff, body: { id: 'q', text: words } },
  withdrawRequest: { by: staff, body: { id: 'q', reason: words } },
  label: { by: staff, body: { add: [words] } },
  hold: { by: staff, body: { reason: words } },
  releaseHold: { by: staff, body: { reason: words } },
  recordLearning: {
    by: staff,
    body: { cause: 'delay', problem: words, change: words, measure: words, owner: words, priority: 'low', due: until },
  },
  checkLearning: { by: staff, body: { number: 1, state: 'done', text: words } },
};

/** Every event × everybody who may not send it, on the first case that they may see. Only refusals: nothing is changed. */
export async function runEventMatrix(world: World): Promise<MatrixResult> {
  const findings: string[] = [];
  let cells = 0;
  for (const actor of world.actors) {
    const owned = world.cases.find((one) => maySee(actor, one));
    if (!owned || actor.role === null || actor.bearer === null) continue;
    for (const type of Object.keys(eventSchemas)) {
      const { by, body } = events[eventType(type)];
      if (by.includes(actor.role)) continue;
      cells++;
      const answer = await world.api.call('POST', `/api/v1/cases/${owned.reference}/events`, {
        token: actor.bearer,
        body: { type, ...body },
      });
      // What nobody may send is no event of the API at all.
      const expected = by.length === 0 && all.includes(actor.role) ? 422 : 403;
      if (answer.status !== expected)
        findings.push(`${type} as ${actor.name} answered ${answer.status}, expected ${expected}`);
    }
  }
  return { cells, findings };
}

/** Holds because the names are the keys of the very same object. */
function eventType(name: string): EventType {
  return name as EventType;
}
