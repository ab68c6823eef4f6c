import { foreignKey, index, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { at, bytea, organisationId, redress } from './columns.ts';
import { drafts } from './drafts.ts';

/** A one-time link back to a draft. The latest supersedes those before. */
export const draftLinks = redress.table(
  'draft_links',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    draftId: uuid('draft_id').notNull(),
    /** SHA-256. */
    tokenHash: bytea('token_hash').notNull(),
    createdAt: at('created_at').notNull(),
    expiresAt: at('expires_at').notNull(),
    usedAt: at('used_at'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({
      columns: [t.organisationId, t.draftId],
      foreignColumns: [drafts.organisationId, drafts.id],
    }).onDelete('cascade'),
    index('draft_links_token').on(t.organisationId, t.tokenHash),
    index('draft_links_draft').on(t.organisationId, t.draftId),
  ],
);
