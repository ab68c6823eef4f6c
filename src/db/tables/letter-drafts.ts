import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, organisationId, redress } from './columns.ts';
import { cases } from './cases.ts';
import { staff } from './staff.ts';

/** A letter that is being written, with the event that it will be sent with. */
export const letterDrafts = redress.table(
  'letter_drafts',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    /** For example respond. */
    event: text('event').notNull(),
    /** What was typed in the form of the event, its letter included. */
    values: jsonb('values').$type<Record<string, string | string[]>>().notNull(),
    /** As it was when somebody last said what they think of it. */
    reviewed: jsonb('reviewed').$type<Record<string, string | string[]>>(),
    /** Counts changes; an approval is for one version. */
    version: integer('version').notNull(),
    /** Of the case when the letter was begun. */
    caseVersion: integer('case_version').notNull(),
    /** The template that it began from, as kind/language/format; null where that was not kept. */
    template: text('template'),
    /** Of that template; 0: the words that come with Redress. */
    templateVersion: integer('template_version'),
    /** Whoever saved it last. */
    preparedBy: uuid('prepared_by').notNull(),
    /** Everybody who ever saved it: none of them may approve it. */
    authors: uuid('authors').array().notNull().default([]),
    state: text('state').$type<'draft' | 'submitted' | 'approved' | 'sentBack' | 'sent' | 'dropped'>().notNull(),
    createdAt: at('created_at').notNull(),
    updatedAt: at('updated_at').notNull(),
    submittedAt: at('submitted_at'),
    sentSeq: integer('sent_seq'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId, t.caseId], foreignColumns: [cases.organisationId, cases.id] }),
    foreignKey({ columns: [t.organisationId, t.preparedBy], foreignColumns: [staff.organisationId, staff.id] }),
    index('letter_drafts_case').on(t.organisationId, t.caseId),
    index('letter_drafts_open')
      .on(t.organisationId, t.submittedAt)
      .where(sql`state = 'submitted'`),
  ],
);
