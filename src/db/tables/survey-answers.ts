import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, integer, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, organisationId, redress } from './columns.ts';
import { cases } from './cases.ts';
import { organisations } from './organisations.ts';

/** How somebody found it: once at the end of a case, or at a place by a QR code. 1 to 5; of effort, 1 is easy. */
export const surveyAnswers = redress.table(
  'survey_answers',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    kind: text('kind').$type<'closure' | 'place'>().notNull(),
    caseId: uuid('case_id'),
    place: text('place'),
    satisfaction: integer('satisfaction'),
    effort: integer('effort'),
    wasClear: text('was_clear').$type<'yes' | 'partly' | 'no'>(),
    handling: integer('handling'),
    outcome: integer('outcome'),
    words: text('words'),
    mayContact: boolean('may_contact').notNull(),
    at: at('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId], foreignColumns: [organisations.id] }),
    foreignKey({ columns: [t.organisationId, t.caseId], foreignColumns: [cases.organisationId, cases.id] }),
    uniqueIndex('survey_answers_once')
      .on(t.organisationId, t.caseId)
      .where(sql`case_id is not null`),
    index('survey_answers_latest').on(t.organisationId, t.at, t.id),
    check('survey_answers_kind', sql`(${t.kind} = 'closure') = (case_id is not null)`),
  ],
);
