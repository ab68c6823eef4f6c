import { foreignKey, integer, jsonb, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { at, organisationId, redress } from './columns.ts';
import { organisations } from './organisations.ts';

/** What an organisation chose, one immutable version a row (machines/policy.ts); a case keeps the version it began with. */
export const policies = redress.table(
  'policies',
  {
    organisationId: organisationId(),
    version: integer('version').notNull(),
    inForceFrom: at('in_force_from').notNull(),
    body: jsonb('body').notNull(),
    createdAt: at('created_at').notNull(),
    createdBy: uuid('created_by'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.version] }),
    foreignKey({ columns: [t.organisationId], foreignColumns: [organisations.id] }),
  ],
);
