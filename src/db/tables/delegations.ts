import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, organisationId, redress } from './columns.ts';
import { staff } from './staff.ts';

/** While it lasts, one member of staff has another one's roles and hears of what is theirs. */
export const delegations = redress.table(
  'delegations',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    fromId: uuid('from_id').notNull(),
    toId: uuid('to_id').notNull(),
    /** London days, both included. */
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on').notNull(),
    reason: text('reason').notNull(),
    createdBy: uuid('created_by').notNull(),
    createdAt: at('created_at').notNull(),
    endedAt: at('ended_at'),
    endedBy: uuid('ended_by'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId, t.fromId], foreignColumns: [staff.organisationId, staff.id] }),
    foreignKey({ columns: [t.organisationId, t.toId], foreignColumns: [staff.organisationId, staff.id] }),
    index('delegations_to').on(t.organisationId, t.toId),
    check('delegations_apart', sql`${t.fromId} <> ${t.toId} and ${t.startsOn} <= ${t.endsOn}`),
  ],
);
