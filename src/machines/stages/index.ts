import type { Procedure, StageKindName, StageRule } from '../procedure.ts';
import type { StateNode } from '../state-nodes.ts';
import { entrances } from '../entrances.ts';
import { acknowledgedResponse } from './acknowledged-response.ts';
import { definedResponse } from './defined-response.ts';
import { directResponse } from './direct-response.ts';
import { investigation } from './investigation.ts';
import { panelReview } from './panel-review.ts';
import { parallelResponse } from './parallel-response.ts';
import { regulatedResponse } from './regulated-response.ts';
import type { StageKind } from './stage-kind.ts';
import { summaryResponse } from './summary-response.ts';
import { answered, canBeLate } from './ways.ts';

/** Every kind of stage, by the name that procedures use. */
export const stageKinds: Record<StageKindName, StageKind> = {
  'acknowledged-response': acknowledgedResponse,
  'defined-response': definedResponse,
  'direct-response': directResponse,
  'parallel-response': parallelResponse,
  'regulated-response': regulatedResponse,
  'summary-response': summaryResponse,
  investigation,
  'panel-review': panelReview,
};

/** The states of a stage: the parts of its kind, then the answer. */
export function stageStates(procedure: Procedure, stage: StageRule): StateNode & { states: Record<string, StateNode> } {
  const { awaitingDiscretion, ...parts } = stageKinds[stage.kind].parts(procedure, stage);
  const late = canBeLate(procedure, stage) ? { awaitingDiscretion } : {};
  const states = { ...late, ...parts, answered: answered(procedure, stage) };
  return { id: stage.id, initial: entrances[stage.kind].part, states };
}
