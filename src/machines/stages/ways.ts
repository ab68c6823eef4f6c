import { placeAfter } from '../deeds/escalate.ts';
import { entranceTo } from '../entrances.ts';
import { isFinal } from '../find-procedure.ts';
import type { Procedure, StageRule } from '../procedure.ts';
import { at, idOf, way, type StateNode, type Ways } from '../state-nodes.ts';

/** What may happen to any case that is or was a complaint, finished or not. */
export function remediesAndRights(place: string): Ways {
  return {
    ...anyTime(place),
    completeRemedy: way('completeRemedy', place),
    failRemedy: way('failRemedy', place),
    completeAction: way('completeAction', place),
    referToOmbudsman: way('referToOmbudsman', place),
    ombudsmanEnquiry: way('ombudsmanEnquiry', place),
    answerEnquiry: way('answerEnquiry', place),
    ombudsmanDecision: way('ombudsmanDecision', place),
    comply: way('comply', place),
    correct: way('correct', place),
  };
}

/** What may happen to any case at all. */
export function anyTime(place: string): Ways {
  return {
    receive: way('receiveAnother', place),
    receiveServiceRequest: way('receiveAnotherRequest', place),
    changeDetails: way('changeDetails', place),
    recordConsent: way('recordConsent', place),
    restrict: way('restrict', place),
    reviewRestriction: way('reviewRestriction', place),
    link: way('link', place),
    unlink: way('unlink', place),
  };
}

/** What the person may do once a stage was answered: ask for the next one, or raise something new. */
export function afterwards(procedure: Procedure, stage: StageRule, place: string): Ways {
  const addIssue = way('openIssueCase', place);
  if (isFinal(procedure, stage)) return { addIssue };
  return { addIssue, ...escalation(procedure, stage, place) };
}

/** The person may ask for the next stage; late, it waits for discretion. */
function escalation(procedure: Procedure, stage: StageRule, place: string): Ways {
  const next = nextStage(procedure, stage);
  if (next === null) return {};
  return {
    requestEscalation: [
      way('requestEscalation', place, { guard: 'isLateEscalation', target: at(`${next.id}.awaitingDiscretion`) }),
      way('requestEscalation', place, { target: at(entranceTo(next)) }),
    ],
  };
}

/** The person may ask for the next stage although this one was not answered; that is never too late. */
export function escalationUnanswered(procedure: Procedure, stage: StageRule, place: string): Ways {
  const next = nextStage(procedure, stage);
  if (stage.unanswered === undefined || next === null) return {};
  return { requestEscalation: way('requestEscalation', place, { target: at(entranceTo(next)) }) };
}

/** A part of a stage: its place is "<stage>.<part>". */
export function part(stage: StageRule, name: string, on: Ways): StateNode {
  return { id: idOf(`${stage.id}.${name}`), on };
}

/** Whether a complaint, or the request for this stage, can come too late. */
export function canBeLate(procedure: Procedure, stage: StageRule): boolean {
  return procedure.stages[0]?.id !== stage.id || procedure.admission !== null;
}

/** Out of time: the stage waits for `acceptLate` or `refuse`, its clocks run. */
export function awaitingDiscretion(procedure: Procedure, stage: StageRule, more: Ways = {}): StateNode {
  const place = `${stage.id}.awaitingDiscretion`;
  const acceptLate = way('acceptLate', place, { target: at(entranceTo(stage)) });
  return part(stage, 'awaitingDiscretion', { ...unanswered(procedure, stage, place), acceptLate, ...more });
}

/** The acknowledgement is owed. */
export function awaitingAcknowledgement(procedure: Procedure, stage: StageRule, more: Ways = {}): StateNode {
  const place = `${stage.id}.awaitingAcknowledgement`;
  const acknowledge = way('acknowledge', place, { target: at(`${stage.id}.awaitingResponse`) });
  return part(stage, 'awaitingAcknowledgement', { ...unanswered(procedure, stage, place), acknowledge, ...more });
}

/** The answer is owed. */
export function awaitingResponse(procedure: Procedure, stage: StageRule, more: Ways = {}): StateNode {
  const place = `${stage.id}.awaitingResponse`;
  const respond = [
    way('answer', place, {
      guard: { type: 'isComplete', params: { stage: stage.id } },
      target: at(`${stage.id}.answered`),
    }),
    way('answerShort', place),
  ];
  return part(stage, 'awaitingResponse', {
    ...unanswered(procedure, stage, place),
    ...extending(stage, place),
    ...transferring(procedure, stage, place),
    respond,
    ...more,
  });
}

/** The answer was sent and is complete. */
export function answered(procedure: Procedure, stage: StageRule): StateNode {
  const place = `${stage.id}.answered`;
  return part(stage, 'answered', {
    ...inHand(place),
    ...afterwards(procedure, stage, place),
    close: way('close', place, { target: at(placeAfter(stage.id)) }),
  });
}

/** What may happen in any part of a stage that has no answer yet. */
export function unanswered(procedure: Procedure, stage: StageRule, place: string): Ways {
  const isFirst = procedure.stages[0]?.id === stage.id;
  return {
    ...inHand(place),
    define: way('define', place),
    triage: way('triage', place),
    notifyDelay: way('notifyDelay', place),
    sendUpdate: way('sendUpdate', place),
    refuse: [way('refuseIssues', place, { guard: 'refusesOnlySome' }), way('refuse', place, { target: at('refused') })],
    addIssue: isFirst
      ? [way('addIssue', place, { guard: 'joinsThisComplaint' }), way('openIssueCase', place)]
      : way('openIssueCase', place),
    ...(isFirst ? { split: way('split', place) } : {}),
  };
}

/** An extension, where the stage has one, and its undoing: only while the time to answer runs. */
export function extending(stage: StageRule, place: string): Ways {
  if (stage.extension === null) return {};
  return { extend: way('extend', place), undoExtension: way('undoExtension', place) };
}

/** The body may take the case to the next stage itself, where the procedure says so. */
export function transferring(procedure: Procedure, stage: StageRule, place: string): Ways {
  const next = nextStage(procedure, stage);
  if (stage.transfer === undefined || next === null) return {};
  return { transfer: way('transfer', place, { target: at(entranceTo(next)) }) };
}

function inHand(place: string): Ways {
  return {
    ...remediesAndRights(place),
    link: [way('linkDuplicate', place, { guard: 'isDuplicate', target: at('duplicate') }), way('link', place)],
    assign: way('assign', place),
    offerRemedy: way('offerRemedy', place),
    addInformation: way('addInformation', place),
    withdraw: way('withdraw', place, { target: at('withdrawn') }),
  };
}

function nextStage(procedure: Procedure, stage: StageRule): StageRule | null {
  return procedure.stages[procedure.stages.findIndex(({ id }) => id === stage.id) + 1] ?? null;
}
