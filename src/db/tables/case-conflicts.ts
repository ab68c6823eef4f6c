import { foreignKey, index, integer, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { at, organisationId, redress } from './columns.ts';
import { cases } from './cases.ts';
import { staff } from './staff.ts';

/** Who must not deal with a case: they are named in it, or have another interest. The reason is a text of the event. */
export const caseConflicts = redress.table(
  'case_conflicts',
  {
    organisationId: organisationId(),
    caseId: uuid('case_id').notNull(),
    staffId: uuid('staff_id').notNull(),
    /** The event that declared it last. */
    seq: integer('seq').notNull(),
    since: at('since').notNull(),
    endedAt: at('ended_at'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.caseId, t.staffId] }),
    foreignKey({ columns: [t.organisationId, t.caseId], foreignColumns: [cases.organisationId, cases.id] }),
    foreignKey({ columns: [t.organisationId, t.staffId], foreignColumns: [staff.organisationId, staff.id] }),
    index('case_conflicts_staff').on(t.organisationId, t.staffId),
  ],
);
