import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, organisationId, redress } from './columns.ts';
import { staff } from './staff.ts';

/** One thing that is done to many cases. */
export const bulkRuns = redress.table(
  'bulk_runs',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    staffId: uuid('staff_id').notNull(),
    action: text('action')
      .$type<'assign' | 'watch' | 'route' | 'chase' | 'label' | 'unlabel' | 'hold' | 'releaseHold' | 'export'>()
      .notNull(),
    /** Ids, labels and dates; reasons are sealed by the vault under `sealedReason`. */
    choice: jsonb('choice').notNull(),
    total: integer('total').notNull(),
    createdAt: at('created_at').notNull(),
    /** When a process works on it again, if the one that does is lost. */
    claimedUntil: at('claimed_until'),
    finishedAt: at('finished_at'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId, t.staffId], foreignColumns: [staff.organisationId, staff.id] }),
    index('bulk_runs_open')
      .on(t.organisationId, t.createdAt)
      .where(sql`finished_at is null`),
  ],
);
