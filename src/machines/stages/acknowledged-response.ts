import { placeAfter } from '../deeds/escalate.ts';
import type { Procedure, StageRule } from '../procedure.ts';
import { at, idOf, way, type StateNode, type Ways } from '../state-nodes.ts';
import { afterwards, remediesAndRights } from './ways.ts';
import type { StageKind } from './stage-kind.ts';

/** Acknowledged first, then answered: two clocks in a chain (LGSCO Code 6.2, 6.3; Housing Ombudsman Code 6.2, 6.3). */
export const acknowledgedResponse: StageKind = { states, acknowledgementNeeds: null };

function states(procedure: Procedure, stage: StageRule): StateNode {
  const part = (name: string, on: Ways): StateNode => ({ id: idOf(`${stage.id}.${name}`), on });
  const place = (name: string): string => `${stage.id}.${name}`;
  const discretion = place('awaitingDiscretion');
  const acknowledgement = place('awaitingAcknowledgement');
  const response = place('awaitingResponse');
  return {
    id: stage.id,
    initial: 'awaitingAcknowledgement',
    states: {
      awaitingDiscretion: part('awaitingDiscretion', {
        ...unanswered(procedure, stage, discretion),
        acceptLate: way('acceptLate', discretion, { target: at(acknowledgement) }),
      }),
      awaitingAcknowledgement: part('awaitingAcknowledgement', {
        ...unanswered(procedure, stage, acknowledgement),
        acknowledge: way('acknowledge', acknowledgement, { target: at(response) }),
      }),
      awaitingResponse: part('awaitingResponse', {
        ...unanswered(procedure, stage, response),
        extend: way('extend', response),
        respond: [
          way('answer', response, {
            guard: { type: 'isComplete', params: { stage: stage.id } },
            target: at(place('answered')),
          }),
          way('answerShort', response),
        ],
      }),
      answered: part('answered', answered(procedure, stage)),
    },
  };
}

function unanswered(procedure: Procedure, stage: StageRule, place: string): Ways {
  const isFirst = procedure.stages[0]?.id === stage.id;
  return {
    ...inHand(place),
    define: way('define', place),
    notifyDelay: way('notifyDelay', place),
    refuse: [way('refuseIssues', place, { guard: 'refusesOnlySome' }), way('refuse', place, { target: at('refused') })],
    addIssue: isFirst
      ? [way('addIssue', place, { guard: 'joinsThisComplaint' }), way('openIssueCase', place)]
      : way('openIssueCase', place),
    ...(isFirst ? { split: way('split', place) } : {}),
  };
}

function answered(procedure: Procedure, stage: StageRule): Ways {
  const place = `${stage.id}.answered`;
  return {
    ...inHand(place),
    ...afterwards(procedure, stage, place),
    close: way('close', place, { target: at(placeAfter(stage.id)) }),
  };
}

function inHand(place: string): Ways {
  return {
    ...remediesAndRights(place),
    assign: way('assign', place),
    offerRemedy: way('offerRemedy', place),
    addInformation: way('addInformation', place),
    withdraw: way('withdraw', place, { target: at('withdrawn') }),
  };
}
