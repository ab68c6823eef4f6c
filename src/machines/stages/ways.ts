import { isFinal } from '../find-procedure.ts';
import type { Procedure, StageRule } from '../procedure.ts';
import { at, way, type Ways } from '../state-nodes.ts';

/** What may happen to any case that is or was a complaint, finished or not. */
export function remediesAndRights(place: string): Ways {
  return {
    ...anyTime(place),
    completeRemedy: way('completeRemedy', place),
    failRemedy: way('failRemedy', place),
    referToOmbudsman: way('referToOmbudsman', place),
    ombudsmanDecision: way('ombudsmanDecision', place),
    comply: way('comply', place),
  };
}

/** What may happen to any case at all. */
export function anyTime(place: string): Ways {
  return {
    receive: way('receiveAnother', place),
    receiveServiceRequest: way('receiveAnotherRequest', place),
    restrict: way('restrict', place),
  };
}

/** What the person may do once a stage was answered: ask for the next one, or raise something new. */
export function afterwards(procedure: Procedure, stage: StageRule, place: string): Ways {
  const next = procedure.stages[procedure.stages.indexOf(stage) + 1];
  const addIssue = way('openIssueCase', place);
  if (next === undefined || isFinal(procedure, stage)) return { addIssue };
  return {
    addIssue,
    requestEscalation: [
      way('requestEscalation', place, { guard: 'isLateEscalation', target: at(`${next.id}.awaitingDiscretion`) }),
      way('requestEscalation', place, { target: at(`${next.id}.awaitingAcknowledgement`) }),
    ],
  };
}
