import { awaitingAcknowledgement, awaitingDiscretion, awaitingResponse, extending } from './ways.ts';
import type { StageKind } from './stage-kind.ts';

/** Acknowledged and answered, both counted from the beginning of the stage. */
export const parallelResponse: StageKind = {
  parts: (procedure, stage) => ({
    awaitingDiscretion: awaitingDiscretion(procedure, stage, extending(stage, `${stage.id}.awaitingDiscretion`)),
    awaitingAcknowledgement: awaitingAcknowledgement(
      procedure,
      stage,
      extending(stage, `${stage.id}.awaitingAcknowledgement`),
    ),
    awaitingResponse: awaitingResponse(procedure, stage),
  }),
  acknowledgementNeeds: null,
};
