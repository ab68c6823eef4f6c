import type { Area } from '../area.ts';
import { approvalsArea } from './approvals.ts';
import { letterTemplatesArea } from './letter-templates.ts';
import { lookArea } from './look.ts';
import { organisationArea } from './organisation.ts';
import { ownProcedureArea } from './own-procedure.ts';
import { policyArea } from './policy.ts';
import { proceduresArea } from './procedures.ts';
import { providerArea } from './provider.ts';
import { retentionArea } from './retention.ts';
import { rolesArea } from './roles.ts';
import { serviceArea } from './service-area.ts';
import { surveysArea } from './surveys.ts';
import { teamArea } from './team.ts';

/** Every part of how an organisation works that can be changed, by name. */
export const areas = {
  organisation: organisationArea,
  look: lookArea,
  team: teamArea,
  service: serviceArea,
  retention: retentionArea,
  surveys: surveysArea,
  provider: providerArea,
  approvals: approvalsArea,
  letterTemplates: letterTemplatesArea,
  roles: rolesArea,
  policy: policyArea,
  procedures: proceduresArea,
  ownProcedure: ownProcedureArea,
} as const satisfies Record<string, Area>;

/** The name of an area. */
export type AreaName = keyof typeof areas;

/** An area by a name that may come from a row; null for one that is none. */
export function areaNamed(name: string): Area | null {
  return isArea(name) ? areas[name] : null;
}

function isArea(name: string): name is AreaName {
  return Object.hasOwn(areas, name);
}
