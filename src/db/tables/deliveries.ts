import { foreignKey, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, organisationId, redress } from './columns.ts';
import { outbox } from './outbox.ts';

/** Each attempt to send, without addresses. */
export const deliveries = redress.table(
  'deliveries',
  {
    organisationId: organisationId(),
    outboxId: uuid('outbox_id').notNull(),
    attempt: integer('attempt').notNull(),
    at: at('at').notNull(),
    outcome: text('outcome')
      .$type<'sent' | 'temporary' | 'permanent' | 'unknown' | 'toPost' | 'posted' | 'dropped'>()
      .notNull(),
    /** A code and a class; of a letter that was posted, who posted it. */
    reason: text('reason'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.outboxId, t.attempt] }),
    foreignKey({ columns: [t.organisationId, t.outboxId], foreignColumns: [outbox.organisationId, outbox.id] }),
  ],
);
