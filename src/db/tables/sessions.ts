import { sql } from 'drizzle-orm';
import { check, foreignKey, index, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, bytea, organisationId, redress } from './columns.ts';
import { cases } from './cases.ts';
import { people } from './people.ts';
import { staff } from './staff.ts';

/** Who is signed in. A row ends by being deleted. */
export const sessions = redress.table(
  'sessions',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    /** SHA-256 of the secret. */
    idHash: bytea('id_hash').notNull(),
    kind: text('kind').$type<'staff' | 'resident'>().notNull(),
    staffId: uuid('staff_id'),
    caseId: uuid('case_id'),
    personId: uuid('person_id'),
    createdAt: at('created_at').notNull(),
    lastSeenAt: at('last_seen_at').notNull(),
    /** How they showed who they are, and when last with every factor. */
    method: text('method').$type<'demo' | 'password' | 'provider' | 'code'>(),
    confirmedAt: at('confirmed_at'),
    /** Whatever happens in between. */
    expiresAt: at('expires_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    index('sessions_hash').on(t.idHash),
    foreignKey({ columns: [t.organisationId, t.staffId], foreignColumns: [staff.organisationId, staff.id] }),
    foreignKey({ columns: [t.organisationId, t.caseId], foreignColumns: [cases.organisationId, cases.id] }),
    foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [people.organisationId, people.id] }),
    check(
      'sessions_kind',
      sql`(${t.kind} = 'staff' and staff_id is not null and case_id is null and person_id is null)
       or (${t.kind} = 'resident' and staff_id is null and case_id is not null and person_id is not null)`,
    ),
  ],
);
