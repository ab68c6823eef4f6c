import { foreignKey, index, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { at, bytea, organisationId, redress } from './columns.ts';
import { organisations } from './organisations.ts';

/** A complaint that is still being written. Never received; its answers are encrypted. */
export const drafts = redress.table(
  'drafts',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    /** SHA-256 of the secret in the writer's browser. */
    secretHash: bytea('secret_hash').notNull(),
    sealed: bytea('sealed').notNull(),
    createdAt: at('created_at').notNull(),
    updatedAt: at('updated_at').notNull(),
    expiresAt: at('expires_at').notNull(),
    remindedAt: at('reminded_at'),
    /** The complaint that it became. */
    sentCaseId: uuid('sent_case_id'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId], foreignColumns: [organisations.id] }),
    index('drafts_expiry').on(t.organisationId, t.expiresAt),
  ],
);
