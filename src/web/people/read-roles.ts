import type { RolesBody } from '../../configuration/areas/roles.ts';
import { staffRoles, type StaffRole } from '../../permissions/staff-role.ts';

/** The roles that people are given; a program has its token. */
export const rolesOfPeople: readonly StaffRole[] = staffRoles.filter((role) => role !== 'integration');

/** What was chosen for somebody, for the verb to judge. */
export function rolesOfForm(form: FormData): Omit<RolesBody, 'role'> & { role: string } {
  const text = (name: string) => String(form.get(name) ?? '');
  const role = text('role');
  const chosen = form.getAll('alsoRoles').map(String);
  const alsoRoles = rolesOfPeople.filter((one) => chosen.includes(one) && one !== role);
  const teamId = text('teamId') === '' ? null : text('teamId');
  return { role, alsoRoles, teamId, isSeniorLead: form.has('isSeniorLead'), hasLeft: false };
}
