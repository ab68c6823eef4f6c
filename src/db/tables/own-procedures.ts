import { foreignKey, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { at, organisationId, redress } from './columns.ts';
import { configurationChanges } from './configuration-changes.ts';

/** A procedure of an organisation's own, one immutable version a row, as JSON whose order of fields stays as it was kept. */
export const ownProcedures = redress.table(
  'own_procedures',
  {
    organisationId: organisationId(),
    procedureId: text('procedure_id').notNull(),
    version: integer('version').notNull(),
    body: text('body').notNull(),
    changeId: uuid('change_id').notNull(),
    keptAt: at('kept_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.procedureId, t.version] }),
    foreignKey({
      columns: [t.organisationId, t.changeId],
      foreignColumns: [configurationChanges.organisationId, configurationChanges.id],
    }),
    // One process knows the procedures of all its organisations, each by its name and number.
    unique('own_procedures_version').on(t.procedureId, t.version),
  ],
);
