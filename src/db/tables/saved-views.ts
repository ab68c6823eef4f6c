import { boolean, foreignKey, index, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, organisationId, redress } from './columns.ts';
import { staff } from './staff.ts';

/** A choice of filters of the worklist that somebody keeps, for themselves or for everybody. */
export const savedViews = redress.table(
  'saved_views',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    staffId: uuid('staff_id').notNull(),
    name: text('name').notNull(),
    /** As in the address of the worklist: only what the filters offer, no words that were searched for. */
    query: text('query').notNull(),
    isShared: boolean('is_shared').notNull(),
    /** What their list of cases begins with; one at most of each. */
    isDefault: boolean('is_default').notNull().default(false),
    createdAt: at('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId, t.staffId], foreignColumns: [staff.organisationId, staff.id] }),
    index('saved_views_staff').on(t.organisationId, t.staffId),
  ],
);
