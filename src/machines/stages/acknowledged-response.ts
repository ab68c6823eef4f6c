import { awaitingAcknowledgement, awaitingDiscretion, awaitingResponse } from './ways.ts';
import type { StageKind } from './stage-kind.ts';

/** Acknowledged first, then answered: two clocks in a chain (LGSCO Code 6.2, 6.3; Housing Ombudsman Code 6.2, 6.3). */
export const acknowledgedResponse: StageKind = {
  parts: (procedure, stage) => ({
    awaitingDiscretion: awaitingDiscretion(procedure, stage),
    awaitingAcknowledgement: awaitingAcknowledgement(procedure, stage),
    awaitingResponse: awaitingResponse(procedure, stage),
  }),
  acknowledgementNeeds: null,
};
