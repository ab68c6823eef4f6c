import { date, foreignKey, index, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { organisationId, redress } from './columns.ts';
import { staff } from './staff.ts';
import { teams } from './teams.ts';

/** Who works in which team, and from when till when; besides the team that their own row names. */
export const teamMembers = redress.table(
  'team_members',
  {
    organisationId: organisationId(),
    teamId: uuid('team_id').notNull(),
    staffId: uuid('staff_id').notNull(),
    fromOn: date('from_on').notNull(),
    untilOn: date('until_on'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.teamId, t.staffId, t.fromOn] }),
    foreignKey({ columns: [t.organisationId, t.teamId], foreignColumns: [teams.organisationId, teams.id] }),
    foreignKey({ columns: [t.organisationId, t.staffId], foreignColumns: [staff.organisationId, staff.id] }),
    index('team_members_staff').on(t.organisationId, t.staffId),
  ],
);
