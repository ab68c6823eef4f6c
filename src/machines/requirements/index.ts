import type { Procedure } from '../procedure.ts';
import { children2006 } from './children-2006.ts';
import { derivedFrom } from './derived-from.ts';
import { dpComplaint } from './dp-complaint.ts';
import { fcaDisp } from './fca-disp.ts';
import { hoCode } from './ho-code.ts';
import { lgscoCode } from './lgsco-code.ts';
import { nipsoMchp } from './nipso-mchp.ts';
import { psowCsa } from './psow-csa.ts';
import { regulated } from './regulated.ts';
import type { Requirement } from './requirement.ts';
import { spsoMchp } from './spso-mchp.ts';

/** What each source asks, by the id of its procedure; a council's own procedure has no catalogue here. */
export const catalogues: Readonly<Record<string, readonly Requirement[]>> = {
  'lgsco-code': lgscoCode,
  'ho-code': hoCode,
  'children-2006': children2006,
  'adult-2009': regulated({
    limit: 'reg 12',
    oral: 'reg 8',
    acknowledge: 'reg 13',
    respond: 'reg 14',
  }),
  'public-health-2012': regulated({
    limit: 'reg 26',
    oral: 'reg 23',
    acknowledge: 'reg 28',
    respond: 'reg 29',
  }),
  'spso-mchp': spsoMchp,
  'psow-csa': psowCsa,
  'nipso-mchp': nipsoMchp,
  'fca-disp': fcaDisp,
  'dp-complaint': dpComplaint,
};

/** What a procedure asks, clause by clause: from its catalogue, or else from the citations in its own data. */
export function requirementsOf(procedure: Procedure): readonly Requirement[] {
  return catalogues[procedure.id] ?? derivedFrom(procedure);
}
