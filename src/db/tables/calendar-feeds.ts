import { foreignKey, index, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { at, bytea, organisationId, redress } from './columns.ts';
import { cases } from './cases.ts';
import { people } from './people.ts';

/** A private address under which a calendar program reads the dates of one case. */
export const calendarFeeds = redress.table(
  'calendar_feeds',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    personId: uuid('person_id').notNull(),
    /** SHA-256. */
    tokenHash: bytea('token_hash').notNull(),
    createdAt: at('created_at').notNull(),
    revokedAt: at('revoked_at'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId, t.caseId], foreignColumns: [cases.organisationId, cases.id] }),
    foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [people.organisationId, people.id] }),
    index('calendar_feeds_token').on(t.organisationId, t.tokenHash),
    index('calendar_feeds_case').on(t.organisationId, t.caseId, t.personId),
  ],
);
