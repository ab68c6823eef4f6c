import { foreignKey, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, organisationId, redress } from './columns.ts';
import { organisations } from './organisations.ts';

/** One immutable version of the words with which a kind of letter begins; the newest one in force is used. */
export const letterTemplates = redress.table(
  'letter_templates',
  {
    organisationId: organisationId(),
    /** The event whose letter it is, for example respond. */
    occasion: text('occasion').notNull(),
    language: text('language').$type<'en' | 'cy'>().notNull(),
    format: text('format').$type<'standard' | 'easyRead'>().notNull(),
    version: integer('version').notNull(),
    body: jsonb('body').notNull(),
    inForceFrom: at('in_force_from').notNull(),
    createdBy: uuid('created_by'),
    approvedBy: uuid('approved_by'),
    createdAt: at('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.occasion, t.language, t.format, t.version] }),
    foreignKey({ columns: [t.organisationId], foreignColumns: [organisations.id] }),
  ],
);
