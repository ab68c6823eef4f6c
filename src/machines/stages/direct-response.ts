import { awaitingDiscretion, awaitingResponse, escalationUnanswered, extending } from './ways.ts';
import type { StageKind } from './stage-kind.ts';

/** Answered without an acknowledgement of its own: one clock, from receipt. */
export const directResponse: StageKind = {
  parts: (procedure, stage) => ({
    awaitingDiscretion: awaitingDiscretion(procedure, stage, extending(stage, `${stage.id}.awaitingDiscretion`)),
    awaitingResponse: awaitingResponse(
      procedure,
      stage,
      escalationUnanswered(procedure, stage, `${stage.id}.awaitingResponse`),
    ),
  }),
  acknowledgementNeeds: null,
};
