import { bigint, foreignKey, index, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, bytea, organisationId, redress } from './columns.ts';
import { cases } from './cases.ts';

/** Files of a case; the bytes are kept elsewhere, under their hash. */
export const documents = redress.table(
  'documents',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    bytes: bigint('bytes', { mode: 'number' }).notNull(),
    /** SHA-256. */
    hash: bytea('hash').notNull(),
    createdAt: at('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId, t.caseId], foreignColumns: [cases.organisationId, cases.id] }),
    index('documents_case').on(t.organisationId, t.caseId),
  ],
);
