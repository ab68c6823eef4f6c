import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, bytea, organisationId, redress } from './columns.ts';
import { cases } from './cases.ts';
import { people } from './people.ts';
import { staff } from './staff.ts';

/** What was said, exactly. `letter` came with its event; subject, text and html are frozen before the first attempt to send. */
export const messages = redress.table(
  'messages',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    /** Null for a message about no case. */
    caseId: uuid('case_id'),
    /** The event which caused it. */
    seq: integer('seq'),
    occasion: text('occasion').notNull(),
    audience: text('audience').$type<'resident' | 'staff'>().notNull(),
    personId: uuid('person_id'),
    staffId: uuid('staff_id'),
    at: at('at').notNull(),
    letter: text('letter'),
    subject: text('subject'),
    text: text('text'),
    html: text('html'),
    /** How it went out; null before, and for what went out by e-mail as it stands above. */
    channel: text('channel').$type<'email' | 'text' | 'letter'>(),
    /** What went out, where that was not what stands above: a text message, or a mail that says nothing. */
    sentSubject: text('sent_subject'),
    sentText: text('sent_text'),
    sentHtml: text('sent_html'),
    /** `toPost`: it goes by letter, so somebody must print it. */
    /** The letter as a PDF: where it is kept, and its SHA-256. */
    pdfKey: text('pdf_key'),
    pdfHash: bytea('pdf_hash'),
    /** SHA-256 of exactly what went out. */
    sentHash: bytea('sent_hash'),
    state: text('state').$type<'waiting' | 'sent' | 'failed' | 'unknown' | 'toPost' | 'posted'>().notNull(),
    settledAt: at('settled_at'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId, t.caseId], foreignColumns: [cases.organisationId, cases.id] }),
    foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [people.organisationId, people.id] }),
    foreignKey({ columns: [t.organisationId, t.staffId], foreignColumns: [staff.organisationId, staff.id] }),
    index('messages_case').on(t.organisationId, t.caseId, t.at),
    index('messages_undelivered')
      .on(t.organisationId, t.caseId)
      .where(sql`audience = 'resident' and state in ('failed', 'unknown')`),
  ],
);
