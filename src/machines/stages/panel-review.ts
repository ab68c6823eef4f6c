import { at, way } from '../state-nodes.ts';
import { awaitingDiscretion, awaitingResponse, part, unanswered } from './ways.ts';
import type { StageKind } from './stage-kind.ts';

/** A panel meets, reports, and the authority answers: three clocks in a chain (SI 2006/1738 regs 19 and 20). */
export const panelReview: StageKind = {
  parts: (procedure, stage) => {
    const panel = `${stage.id}.awaitingPanel`;
    const report = `${stage.id}.awaitingReport`;
    return {
      awaitingDiscretion: awaitingDiscretion(procedure, stage),
      awaitingPanel: part(stage, 'awaitingPanel', {
        ...unanswered(procedure, stage, panel),
        meetPanel: way('meetPanel', panel, { target: at(report) }),
      }),
      awaitingReport: part(stage, 'awaitingReport', {
        ...unanswered(procedure, stage, report),
        reportPanel: way('reportPanel', report, { target: at(`${stage.id}.awaitingResponse`) }),
      }),
      awaitingResponse: awaitingResponse(procedure, stage),
    };
  },
  acknowledgementNeeds: null,
};
