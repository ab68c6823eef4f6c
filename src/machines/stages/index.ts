import type { StageRule } from '../procedure.ts';
import { acknowledgedResponse } from './acknowledged-response.ts';
import { definedResponse } from './defined-response.ts';
import type { StageKind } from './stage-kind.ts';

/** Every kind of stage, by the name that procedures use. */
export const stageKinds: Record<StageRule['kind'], StageKind> = {
  'acknowledged-response': acknowledgedResponse,
  'defined-response': definedResponse,
};
