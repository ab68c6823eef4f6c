import { date, foreignKey, index, jsonb, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { bytea, organisationId, redress } from './columns.ts';
import { organisations } from './organisations.ts';

/** Equality questions: no link to a case or a person, and no more than the month in which they were answered. */
export const equalityAnswers = redress.table(
  'equality_answers',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    month: date('month').notNull(),
    /** Salted and keyed: counts one person once, and leads to nobody. */
    groupKey: bytea('group_key').notNull(),
    answers: jsonb('answers').$type<Record<string, string>>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId], foreignColumns: [organisations.id] }),
    index('equality_answers_month').on(t.organisationId, t.month),
  ],
);
