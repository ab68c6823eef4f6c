import { foreignKey, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { bytea, organisationId, redress } from './columns.ts';
import { configurationChanges } from './configuration-changes.ts';

/** A secret that waits with its change for a second person, sealed by the vault; gone once the change is settled. */
export const configurationSecrets = redress.table(
  'configuration_secrets',
  {
    organisationId: organisationId(),
    changeId: uuid('change_id').notNull(),
    sealed: bytea('sealed').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.changeId] }),
    foreignKey({
      columns: [t.organisationId, t.changeId],
      foreignColumns: [configurationChanges.organisationId, configurationChanges.id],
    }),
  ],
);
