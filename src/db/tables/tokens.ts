import { sql } from 'drizzle-orm';
import { check, foreignKey, index, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Permission } from '../../permissions/permission.ts';
import { staffRoles, type StaffRole } from '../../permissions/staff-role.ts';
import { at, bytea, organisationId, redress } from './columns.ts';
import { staff } from './staff.ts';

/** API tokens; the token itself is never stored. */
export const tokens = redress.table(
  'tokens',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    /** The first characters, so that people can tell one token from another. */
    prefix: text('prefix').notNull(),
    /** SHA-256. */
    hash: bytea('hash').notNull(),
    role: text('role').$type<StaffRole>().notNull(),
    /** Null: everything that the role may do. */
    only: text('only').array().$type<Permission[]>(),
    staffId: uuid('staff_id').notNull(),
    createdAt: at('created_at').notNull(),
    expiresAt: at('expires_at').notNull(),
    revokedAt: at('revoked_at'),
    lastUsedAt: at('last_used_at'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId, t.staffId], foreignColumns: [staff.organisationId, staff.id] }),
    index('tokens_hash').on(t.hash),
    check('tokens_role', sql.raw(`role in (${staffRoles.map((role) => `'${role}'`).join(', ')})`)),
  ],
);
