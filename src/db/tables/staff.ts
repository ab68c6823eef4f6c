import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { StaffRole } from '../../ports.ts';
import { at, organisationId, redress } from './columns.ts';
import { organisations } from './organisations.ts';
import { teams } from './teams.ts';

export const staff = redress.table(
  'staff',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    role: text('role').$type<StaffRole>().notNull(),
    teamId: uuid('team_id'),
    /** May approve an extension over the cap; hears of what nobody has acted on. */
    isSeniorLead: boolean('is_senior_lead').notNull().default(false),
    isActive: boolean('is_active').notNull().default(true),
    createdAt: at('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId], foreignColumns: [organisations.id] }),
    foreignKey({ columns: [t.organisationId, t.teamId], foreignColumns: [teams.organisationId, teams.id] }),
    uniqueIndex('staff_email').on(t.organisationId, sql`lower(${t.email})`),
    check('staff_role', sql`${t.role} in ('officer', 'manager', 'auditor')`),
  ],
);
