import type { Procedure } from '../procedure.ts';
import { adult2009 } from './adult-2009.ts';
import { children2006 } from './children-2006.ts';
import { dpComplaint } from './dp-complaint.ts';
import { fcaDisp } from './fca-disp.ts';
import { hoCode } from './ho-code.ts';
import { lgscoCode } from './lgsco-code.ts';
import { nipsoMchp } from './nipso-mchp.ts';
import { psowCsa } from './psow-csa.ts';
import { publicHealth2012 } from './public-health-2012.ts';
import { spsoMchp } from './spso-mchp.ts';

/** Every procedure that comes with this version of Redress, with all its released versions. */
export const procedures: readonly Procedure[] = [
  ...lgscoCode,
  ...hoCode,
  ...children2006,
  ...adult2009,
  ...publicHealth2012,
  ...spsoMchp,
  ...psowCsa,
  ...nipsoMchp,
  ...fcaDisp,
  ...dpComplaint,
];
