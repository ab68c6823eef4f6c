import { parallelResponse } from './parallel-response.ts';
import type { StageKind } from './stage-kind.ts';

/** As a parallel response; resolved within a few business days, a summary is answer enough (DISP 1.5). */
export const summaryResponse: StageKind = { ...parallelResponse };
