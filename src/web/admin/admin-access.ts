import type { Permission } from '../../permissions/permission.ts';

/** Who finds anything at all in administration. */
export const adminAccess: readonly Permission[] = [
  'organisation.manage',
  'people.manage',
  'team.manage',
  'rules.manage',
  'template.manage',
  'integration.manage',
  'configuration.read',
  'health.read',
];
