import { foreignKey, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Ground, Outcome } from '../../machines/words.ts';
import { organisationId, redress } from './columns.ts';
import { cases } from './cases.ts';

/** The numbered points of a complaint; their words are in case_texts. */
export const issues = redress.table(
  'issues',
  {
    organisationId: organisationId(),
    caseId: uuid('case_id').notNull(),
    number: integer('number').notNull(),
    textSeq: integer('text_seq').notNull(),
    textPath: text('text_path').notNull(),
    stage: text('stage').notNull(),
    state: text('state').$type<'open' | 'refused' | 'decided' | 'replaced'>().notNull(),
    ground: text('ground').$type<Ground>(),
    /** The latest, and the stage whose answer gave it. */
    finding: text('finding').$type<Outcome>(),
    findingStage: text('finding_stage'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.caseId, t.number] }),
    foreignKey({ columns: [t.organisationId, t.caseId], foreignColumns: [cases.organisationId, cases.id] }),
  ],
);
