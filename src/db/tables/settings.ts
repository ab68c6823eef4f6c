import { foreignKey, integer, jsonb, primaryKey, text } from 'drizzle-orm/pg-core';
import { at, organisationId, redress } from './columns.ts';
import { organisations } from './organisations.ts';

/** What an organisation has chosen beside its policy, by area, one immutable version a row: retention, surveys, approvals. */
export const settings = redress.table(
  'settings',
  {
    organisationId: organisationId(),
    area: text('area').notNull(),
    version: integer('version').notNull(),
    body: jsonb('body').notNull(),
    createdAt: at('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.area, t.version] }),
    foreignKey({ columns: [t.organisationId], foreignColumns: [organisations.id] }),
  ],
);
