import { foreignKey, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, bytea, organisationId, redress } from './columns.ts';
import { cases } from './cases.ts';
import { people } from './people.ts';

/** A resident's proof of an e-mail address, asked for; one without a case leads nowhere and looks the same. */
export const challenges = redress.table(
  'challenges',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    caseId: uuid('case_id'),
    personId: uuid('person_id'),
    /** SHA-256 of the asking browser's secret; null where the API asked. */
    browserHash: bytea('browser_hash'),
    /** Null until the code has been made, which happens when its mail is sent. */
    codeHash: bytea('code_hash'),
    /** By which the code goes out. */
    channel: text('channel').$type<'email' | 'text'>().notNull().default('email'),
    tries: integer('tries').notNull().default(0),
    createdAt: at('created_at').notNull(),
    expiresAt: at('expires_at').notNull(),
    usedAt: at('used_at'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId, t.caseId], foreignColumns: [cases.organisationId, cases.id] }),
    foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [people.organisationId, people.id] }),
    index('challenges_expiry').on(t.organisationId, t.expiresAt),
  ],
);
