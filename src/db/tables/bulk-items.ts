import { foreignKey, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, organisationId, redress } from './columns.ts';
import { bulkRuns } from './bulk-runs.ts';
import { cases } from './cases.ts';

/** One case of a bulk run, and what came of it. */
export const bulkItems = redress.table(
  'bulk_items',
  {
    organisationId: organisationId(),
    runId: uuid('run_id').notNull(),
    caseId: uuid('case_id').notNull(),
    position: integer('position').notNull(),
    state: text('state').$type<'waiting' | 'done' | 'failed'>().notNull(),
    /** The code of the refusal. */
    problem: text('problem'),
    settledAt: at('settled_at'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.runId, t.caseId] }),
    foreignKey({ columns: [t.organisationId, t.runId], foreignColumns: [bulkRuns.organisationId, bulkRuns.id] }),
    foreignKey({ columns: [t.organisationId, t.caseId], foreignColumns: [cases.organisationId, cases.id] }),
  ],
);
