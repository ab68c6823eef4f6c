import { foreignKey, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, bytea, organisationId, redress } from './columns.ts';
import { letterDrafts } from './letter-drafts.ts';
import { staff } from './staff.ts';

/** What a second person said of a letter before it went out, append-only. */
export const letterApprovals = redress.table(
  'letter_approvals',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    draftId: uuid('draft_id').notNull(),
    version: integer('version').notNull(),
    /** Of the case as it was seen; null for those from before this was kept, which hold for nothing. */
    caseVersion: integer('case_version'),
    staffId: uuid('staff_id').notNull(),
    outcome: text('outcome').$type<'approved' | 'sentBack'>().notNull(),
    note: text('note'),
    /** SHA-256 of what was approved. */
    hash: bytea('hash').notNull(),
    at: at('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({
      columns: [t.organisationId, t.draftId],
      foreignColumns: [letterDrafts.organisationId, letterDrafts.id],
    }),
    foreignKey({ columns: [t.organisationId, t.staffId], foreignColumns: [staff.organisationId, staff.id] }),
    index('letter_approvals_draft').on(t.organisationId, t.draftId),
  ],
);
