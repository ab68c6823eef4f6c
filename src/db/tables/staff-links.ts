import { foreignKey, index, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, bytea, organisationId, redress } from './columns.ts';
import { staff } from './staff.ts';

/** A one-time link with which somebody who works here sets their password: as new, or anew. The latest supersedes those before. */
export const staffLinks = redress.table(
  'staff_links',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    staffId: uuid('staff_id').notNull(),
    kind: text('kind').$type<'invitation' | 'reset'>().notNull(),
    /** SHA-256; null until the relay has made the link. */
    tokenHash: bytea('token_hash'),
    createdAt: at('created_at').notNull(),
    expiresAt: at('expires_at').notNull(),
    usedAt: at('used_at'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId, t.staffId], foreignColumns: [staff.organisationId, staff.id] }),
    index('staff_links_token').on(t.organisationId, t.tokenHash),
    index('staff_links_staff').on(t.organisationId, t.staffId),
  ],
);
