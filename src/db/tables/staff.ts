import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { staffRoles, type StaffRole } from '../../permissions/staff-role.ts';
import { at, bytea, organisationId, redress } from './columns.ts';
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
    /** Besides `role`. */
    alsoRoles: text('also_roles')
      .array()
      .$type<StaffRole[]>()
      .notNull()
      .default(sql`'{}'`),
    teamId: uuid('team_id'),
    /** May approve an extension over the cap; hears of what nobody has acted on. */
    isSeniorLead: boolean('is_senior_lead').notNull().default(false),
    isActive: boolean('is_active').notNull().default(true),
    createdAt: at('created_at').notNull(),
    leftAt: at('left_at'),
    /** scrypt, with its parameters and salt in front; null where an identity provider vouches for them. */
    passwordHash: text('password_hash'),
    passwordAt: at('password_at'),
    /** Of the second factor (RFC 6238), sealed by the vault; the last step that was used, so that none is used twice. */
    totpSecret: bytea('totp_secret'),
    totpStep: bigint('totp_step', { mode: 'number' }),
    /** Who vouches for them, and under which name. */
    issuer: text('issuer'),
    subject: text('subject'),
    lastSignInAt: at('last_sign_in_at'),
    /** Away, both days included: nothing new is given to them. */
    awayFrom: date('away_from'),
    awayUntil: date('away_until'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId], foreignColumns: [organisations.id] }),
    foreignKey({ columns: [t.organisationId, t.teamId], foreignColumns: [teams.organisationId, teams.id] }),
    uniqueIndex('staff_email').on(t.organisationId, sql`lower(${t.email})`),
    unique('staff_subject').on(t.organisationId, t.issuer, t.subject),
    check('staff_role', sql.raw(`role in (${staffRoles.map((role) => `'${role}'`).join(', ')})`)),
  ],
);
