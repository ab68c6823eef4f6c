import { at, way, type Ways } from '../state-nodes.ts';
import { awaitingAcknowledgement, awaitingDiscretion, awaitingResponse, extending } from './ways.ts';
import type { StageKind } from './stage-kind.ts';

/** As a parallel response; made orally and settled by the end of the next working day it is not regulated (SI 2009/309, SI 2012/3094). */
export const regulatedResponse: StageKind = {
  parts: (procedure, stage) => {
    const unacknowledged = `${stage.id}.awaitingAcknowledgement`;
    return {
      awaitingDiscretion: awaitingDiscretion(procedure, stage, extending(stage, `${stage.id}.awaitingDiscretion`)),
      awaitingAcknowledgement: awaitingAcknowledgement(procedure, stage, {
        ...extending(stage, unacknowledged),
        ...settling(unacknowledged),
      }),
      awaitingResponse: awaitingResponse(procedure, stage, settling(`${stage.id}.awaitingResponse`)),
    };
  },
  acknowledgementNeeds: null,
};

function settling(place: string): Ways {
  return { settleOrally: way('settleOrally', place, { target: at('notRegulated') }) };
}
