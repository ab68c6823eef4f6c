import { boolean, foreignKey, index, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, organisationId, redress } from './columns.ts';
import { organisations } from './organisations.ts';

/** When somebody tried whether a system beside ours answers, and what came of it. */
export const integrationChecks = redress.table(
  'integration_checks',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    /** mail, notify, texts, files, scanner, provider, bank-holidays … */
    name: text('name').notNull(),
    at: at('at').notNull(),
    staffId: uuid('staff_id'),
    isWell: boolean('is_well').notNull(),
    /** A class of failure, never an address or a secret. */
    reason: text('reason'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId], foreignColumns: [organisations.id] }),
    index('integration_checks_name').on(t.organisationId, t.name, t.at),
  ],
);
