import { foreignKey, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, bytea, organisationId, redress } from './columns.ts';
import { cases } from './cases.ts';

/** The same key means the same act. The request is kept as a salted hash, since it holds personal words. */
export const idempotencyKeys = redress.table(
  'idempotency_keys',
  {
    organisationId: organisationId(),
    key: text('key').notNull(),
    salt: bytea('salt').notNull(),
    requestHash: bytea('request_hash').notNull(),
    caseId: uuid('case_id').notNull(),
    seq: integer('seq').notNull(),
    createdAt: at('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.key] }),
    foreignKey({ columns: [t.organisationId, t.caseId], foreignColumns: [cases.organisationId, cases.id] }),
    index('idempotency_keys_age').on(t.organisationId, t.createdAt),
  ],
);
