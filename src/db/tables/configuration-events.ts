import { foreignKey, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, bytea, organisationId, redress } from './columns.ts';
import { configurationChanges } from './configuration-changes.ts';

/** The history of the configuration: append-only, each entry sealed with the hash of the one before, like that of a case. */
export const configurationEvents = redress.table(
  'configuration_events',
  {
    organisationId: organisationId(),
    seq: integer('seq').notNull(),
    changeId: uuid('change_id').notNull(),
    kind: text('kind').$type<'proposed' | 'applied' | 'rejected' | 'withdrawn'>().notNull(),
    at: at('at').notNull(),
    staffId: uuid('staff_id').notNull(),
    /** The canonical bytes that were hashed. */
    body: text('body').notNull(),
    prev: bytea('prev'),
    hash: bytea('hash').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.seq] }),
    foreignKey({
      columns: [t.organisationId, t.changeId],
      foreignColumns: [configurationChanges.organisationId, configurationChanges.id],
    }),
  ],
);
