import { sql } from 'drizzle-orm';
import { date, foreignKey, primaryKey, text } from 'drizzle-orm/pg-core';
import type { Nation } from '../../calendar/nation.ts';
import { at, organisationId, redress } from './columns.ts';
import { organisations } from './organisations.ts';

/** A revision of a nation's calendar that an organisation has adopted: how it differs from the published one. */
export const calendars = redress.table(
  'calendars',
  {
    organisationId: organisationId(),
    nation: text('nation').$type<Nation>().notNull(),
    revision: text('revision').notNull(),
    added: date('added')
      .array()
      .notNull()
      .default(sql`'{}'`),
    removed: date('removed')
      .array()
      .notNull()
      .default(sql`'{}'`),
    adoptedAt: at('adopted_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.nation, t.revision] }),
    foreignKey({ columns: [t.organisationId], foreignColumns: [organisations.id] }),
  ],
);
