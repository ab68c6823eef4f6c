import { date, foreignKey, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { organisationId, redress } from './columns.ts';
import { cases } from './cases.ts';

/** The register of contact restrictions; the words of each decision are the texts of its event. */
export const restrictions = redress.table(
  'restrictions',
  {
    organisationId: organisationId(),
    caseId: uuid('case_id').notNull(),
    number: integer('number').notNull(),
    imposedOn: date('imposed_on').notNull(),
    reviewOn: date('review_on').notNull(),
    reviewedOn: date('reviewed_on'),
    liftedOn: date('lifted_on'),
    state: text('state').$type<'inForce' | 'lifted'>().notNull(),
    /** The event that imposed it: its reasons are among that event's texts. */
    seq: integer('seq').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.caseId, t.number] }),
    foreignKey({ columns: [t.organisationId, t.caseId], foreignColumns: [cases.organisationId, cases.id] }),
    index('restrictions_review').on(t.organisationId, t.state, t.reviewOn, t.caseId),
  ],
);
