import { foreignKey, index, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, organisationId, redress } from './columns.ts';
import { cases } from './cases.ts';
import { staff } from './staff.ts';

/** Who works on a case besides its owner. */
export const caseStaff = redress.table(
  'case_staff',
  {
    organisationId: organisationId(),
    caseId: uuid('case_id').notNull(),
    as: text('as').$type<'deputy' | 'reviewer'>().notNull(),
    staffId: uuid('staff_id').notNull(),
    since: at('since').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.caseId, t.as] }),
    foreignKey({ columns: [t.organisationId, t.caseId], foreignColumns: [cases.organisationId, cases.id] }),
    foreignKey({ columns: [t.organisationId, t.staffId], foreignColumns: [staff.organisationId, staff.id] }),
    index('case_staff_staff').on(t.organisationId, t.staffId),
  ],
);
