import { foreignKey, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { bytea, organisationId, redress } from './columns.ts';
import { caseEvents } from './case-events.ts';

/** The personal words of an event; the history holds only a salted commitment to each. */
export const caseTexts = redress.table(
  'case_texts',
  {
    organisationId: organisationId(),
    caseId: uuid('case_id').notNull(),
    seq: integer('seq').notNull(),
    /** Where in the event, for example "definition.issues.0". */
    path: text('path').notNull(),
    /** Null once erased. */
    value: text('value'),
    salt: bytea('salt').notNull(),
    /** The event which erased it. */
    erasedBySeq: integer('erased_by_seq'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.caseId, t.seq, t.path] }),
    foreignKey({
      columns: [t.organisationId, t.caseId, t.seq],
      foreignColumns: [caseEvents.organisationId, caseEvents.caseId, caseEvents.seq],
    }),
  ],
);
