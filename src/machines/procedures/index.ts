import type { Procedure } from '../procedure.ts';
import { hoCode } from './ho-code.ts';
import { lgscoCode } from './lgsco-code.ts';

/** Every procedure of this version of Redress, with all its released versions. */
export const procedures: readonly Procedure[] = [...lgscoCode, ...hoCode];
