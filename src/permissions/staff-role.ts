/** What somebody who works for the organisation does in it; a person may hold several. */
export const staffRoles = [
  'reader',
  'intake',
  'officer',
  'reviewer',
  'approver',
  'manager',
  'auditor',
  'member',
  'partner',
  'admin',
  'integration',
] as const;

/** One of the roles of staff. */
export type StaffRole = (typeof staffRoles)[number];
