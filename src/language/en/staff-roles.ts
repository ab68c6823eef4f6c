import type { StaffRole } from '../../permissions/staff-role.ts';

/** What each role is called, and what it is for. */
export const roleTexts: Readonly<Record<StaffRole, { name: string; hint: string }>> = {
  reader: { name: 'Reader', hint: 'Sees where any complaint stands, without what is sensitive' },
  intake: { name: 'Front desk', hint: 'Takes complaints in, notes calls, posts letters' },
  officer: { name: 'Complaints officer', hint: 'Works on complaints' },
  reviewer: { name: 'Reviewer', hint: 'Answers the last stage' },
  approver: { name: 'Approver', hint: 'Approves letters before they are sent' },
  manager: { name: 'Manager', hint: 'Works on complaints, gives them out, sees the figures' },
  auditor: { name: 'Auditor', hint: 'Reads everything and changes nothing' },
  member: { name: 'Councillor', hint: 'Raises complaints for residents, and sees what became of them' },
  partner: {
    name: 'Partner',
    hint: 'A parish or an advice agency: brings complaints in, and sees what became of them',
  },
  admin: { name: 'Administrator', hint: 'Looks after people and settings; sees no complaints' },
  integration: { name: 'Program', hint: 'Another system: brings complaints in, and sees what became of them' },
};

/** For example "Manager, Approver". */
export function rolesInWords(roles: readonly StaffRole[]): string {
  return [...new Set(roles)].map((role) => roleTexts[role].name).join(', ');
}
