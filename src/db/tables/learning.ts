import { sql } from 'drizzle-orm';
import { date, foreignKey, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { LearningCause, LearningState } from '../../machines/words.ts';
import { organisationId, redress } from './columns.ts';
import { cases } from './cases.ts';

/** What is to be changed because of a complaint, and whether it worked; its words are texts of the events. */
export const learning = redress.table(
  'learning',
  {
    organisationId: organisationId(),
    caseId: uuid('case_id').notNull(),
    /** Within the case, from 1. */
    number: integer('number').notNull(),
    seq: integer('seq').notNull(),
    cause: text('cause').$type<LearningCause>().notNull(),
    /** A role or a post, never a name. */
    owner: text('owner').notNull(),
    priority: text('priority').$type<'high' | 'medium' | 'low'>().notNull(),
    dueOn: date('due_on').notNull(),
    state: text('state').$type<'open' | LearningState>().notNull(),
    checkedSeq: integer('checked_seq'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.caseId, t.number] }),
    foreignKey({ columns: [t.organisationId, t.caseId], foreignColumns: [cases.organisationId, cases.id] }),
    index('learning_open')
      .on(t.organisationId, t.dueOn, t.caseId)
      .where(sql`state in ('open', 'done')`),
  ],
);
