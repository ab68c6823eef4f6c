import { acknowledgedResponse } from './acknowledged-response.ts';
import type { StageKind } from './stage-kind.ts';

/** As an acknowledged response, but the complaint must be defined before it can be acknowledged (Housing Ombudsman Code 5.6, 6.2). */
export const definedResponse: StageKind = { ...acknowledgedResponse, acknowledgementNeeds: 'definition' };
