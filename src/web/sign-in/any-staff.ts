import type { Permission } from '../../permissions/permission.ts';

/** Everybody who works here holds one of these. */
export const anyStaff: readonly Permission[] = ['case.read', 'case.readOwn', 'people.manage'];
