import { foreignKey, index, integer, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { at, organisationId, redress } from './columns.ts';
import { cases } from './cases.ts';

/** How long it took to write down what somebody said; without a word of it. */
export const intakes = redress.table(
  'intakes',
  {
    organisationId: organisationId(),
    caseId: uuid('case_id').notNull(),
    savedAt: at('saved_at').notNull(),
    /** From opening the page to saving it. */
    seconds: integer('seconds').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.caseId] }),
    foreignKey({ columns: [t.organisationId, t.caseId], foreignColumns: [cases.organisationId, cases.id] }),
    index('intakes_saved').on(t.organisationId, t.savedAt),
  ],
);
