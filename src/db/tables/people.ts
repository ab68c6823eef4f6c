import { sql } from 'drizzle-orm';
import { check, date, foreignKey, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { ContactRules } from '../../machines/words.ts';
import { at, organisationId, redress } from './columns.ts';
import { organisations } from './organisations.ts';

/** Those who complain, or act for somebody who does. */
export const people = redress.table(
  'people',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    name: text('name'),
    email: text('email'),
    phone: text('phone'),
    address: text('address'),
    /** What would make it easier to deal with us. */
    adjustments: text('adjustments'),
    preferredContact: text('preferred_contact').$type<'email' | 'phone' | 'text' | 'letter' | 'none'>(),
    /** Before the last change: a change is told there, too, where that is safe. */
    formerEmail: text('former_email'),
    formerPhone: text('former_phone'),
    /** In which we write to them. */
    language: text('language').$type<'en' | 'cy'>().notNull().default('en'),
    /** What they asked for besides words: large print, an interpreter (machines/words.ts `format`). */
    formats: text('formats')
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** Null where nothing was said. */
    contactRules: jsonb('contact_rules').$type<ContactRules>(),
    /** When to ask whether the adjustments still fit. */
    adjustmentsReviewOn: date('adjustments_review_on'),
    restriction: text('restriction'),
    createdAt: at('created_at').notNull(),
    erasedAt: at('erased_at'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId], foreignColumns: [organisations.id] }),
    check('people_language', sql`${t.language} in ('en', 'cy')`),
  ],
);
