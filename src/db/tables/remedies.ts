import { date, foreignKey, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { RemedyKind } from '../../machines/words.ts';
import { at, organisationId, redress } from './columns.ts';
import { cases } from './cases.ts';

/** What was offered to put things right. */
export const remedies = redress.table(
  'remedies',
  {
    organisationId: organisationId(),
    caseId: uuid('case_id').notNull(),
    /** As the event named it. */
    id: text('id').notNull(),
    kind: text('kind').$type<RemedyKind>().notNull(),
    dueOn: date('due_on').notNull(),
    state: text('state').$type<'offered' | 'completed' | 'failed'>().notNull(),
    textSeq: integer('text_seq'),
    textPath: text('text_path'),
    settledAt: at('settled_at'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.caseId, t.id] }),
    foreignKey({ columns: [t.organisationId, t.caseId], foreignColumns: [cases.organisationId, cases.id] }),
  ],
);
