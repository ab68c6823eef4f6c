import { date, foreignKey, index, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, organisationId, redress } from './columns.ts';
import { cases } from './cases.ts';
import { people } from './people.ts';

/** Who a person is in a case, and whether they agreed to it. */
export const casePeople = redress.table(
  'case_people',
  {
    organisationId: organisationId(),
    caseId: uuid('case_id').notNull(),
    personId: uuid('person_id').notNull(),
    role: text('role').$type<'complainant' | 'representative' | 'represented'>().notNull(),
    consent: text('consent').$type<'notNeeded' | 'asked' | 'given' | 'refused'>().notNull(),
    /** What may be shared with the one who acts for them, and until when. */
    scope: text('scope'),
    expiresOn: date('expires_on'),
    since: at('since').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.caseId, t.personId, t.role] }),
    foreignKey({ columns: [t.organisationId, t.caseId], foreignColumns: [cases.organisationId, cases.id] }),
    foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [people.organisationId, people.id] }),
    index('case_people_person').on(t.organisationId, t.personId),
  ],
);
