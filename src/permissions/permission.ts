import type { StaffRole } from './staff-role.ts';

const handlers = ['officer', 'reviewer', 'manager'] as const;
const takers = ['intake', ...handlers] as const;
const filers = [...handlers, 'approver', 'auditor'] as const;

/** The one table of who may do what: each permission and the roles that hold it. Pages and routes declare one of these. */
export const permissions = {
  /** Any case: its dates, where it stands and what happens next. */
  'case.read': ['reader', 'intake', ...filers],
  /** Only the cases that they themselves brought in. */
  'case.readOwn': ['member', 'partner', 'integration'],
  /** Letters, files, notes and the history. */
  'case.file': filers,
  /** Risk, why a name is withheld, adjustments in the person's own words. */
  'case.sensitive': filers,
  'case.lodge': [...takers, 'member', 'partner', 'integration'],
  /** Add what the person said, note a call. */
  'case.note': takers,
  /** Record every other step of a case. */
  'case.handle': handlers,
  'case.bulk': ['officer', 'manager'],
  'letter.approve': ['approver', 'manager'],
  'letter.post': takers,
  'call.settle': takers,
  'feedback.read': [...handlers, 'auditor'],
  'survey.read': [...handlers, 'auditor'],
  'restriction.read': [...handlers, 'auditor'],
  'calendar.read': [...handlers, 'auditor', 'admin'],
  'calendar.decide': ['manager'],
  'figures.read': ['manager', 'auditor', 'member'],
  'figures.cases': ['manager', 'auditor'],
  'team.manage': ['manager', 'admin'],
  'people.manage': ['admin'],
  'organisation.manage': ['admin'],
  /** Procedures, policy and reminders; a second person who holds it must agree. */
  'rules.manage': ['manager', 'admin'],
  /** Templates of letters; a second person who holds it must agree. */
  'template.manage': ['manager', 'admin', 'approver'],
  'integration.manage': ['admin'],
  'configuration.read': ['manager', 'auditor', 'admin'],
  'health.read': ['manager', 'auditor', 'admin'],
} as const satisfies Record<string, readonly StaffRole[]>;

/** What somebody may be allowed to do. */
export type Permission = keyof typeof permissions;
