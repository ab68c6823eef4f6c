import { boolean, date, foreignKey, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { organisationId, redress } from './columns.ts';
import { cases } from './cases.ts';

/** Every extension notice, also one that did not count. */
export const extensions = redress.table(
  'extensions',
  {
    organisationId: organisationId(),
    caseId: uuid('case_id').notNull(),
    seq: integer('seq').notNull(),
    clock: text('clock').notNull(),
    run: integer('run').notNull(),
    number: integer('number').notNull(),
    workingDays: integer('working_days').notNull(),
    fromDueOn: date('from_due_on').notNull(),
    toDueOn: date('to_due_on').notNull(),
    isValid: boolean('is_valid').notNull(),
    isOverCap: boolean('is_over_cap').notNull(),
    approvedBy: uuid('approved_by'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.caseId, t.seq, t.clock] }),
    foreignKey({ columns: [t.organisationId, t.caseId], foreignColumns: [cases.organisationId, cases.id] }),
  ],
);
