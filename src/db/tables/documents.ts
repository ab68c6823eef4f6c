import { sql } from 'drizzle-orm';
import { bigint, boolean, foreignKey, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { DocumentKind } from '../../machines/words.ts';
import { at, bytea, organisationId, redress } from './columns.ts';
import { cases } from './cases.ts';
import { people } from './people.ts';
import { staff } from './staff.ts';

/** Files of a case; the bytes are kept elsewhere, under their hash. */
export const documents = redress.table(
  'documents',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    /** Null until an event brings it to a case. */
    caseId: uuid('case_id'),
    /** The event which brought it. */
    seq: integer('seq'),
    /** The complaint that is still being written. */
    draftId: uuid('draft_id'),
    personId: uuid('person_id'),
    staffId: uuid('staff_id'),
    name: text('name').notNull(),
    /** What it is to the case; null where nobody has said. */
    kind: text('kind').$type<DocumentKind>(),
    title: text('title'),
    /** The file of which this is a copy with parts made unreadable. */
    redactionOf: uuid('redaction_of'),
    /** Only for staff, whatever the person may otherwise see. */
    isInternal: boolean('is_internal').notNull().default(false),
    mediaType: text('media_type').notNull(),
    bytes: bigint('bytes', { mode: 'number' }).notNull(),
    /** SHA-256. */
    hash: bytea('hash').notNull(),
    /** `unscanned`: no scanner is set up. */
    scan: text('scan').$type<'waiting' | 'clean' | 'infected' | 'unscanned'>().notNull().default('waiting'),
    scannedAt: at('scanned_at'),
    createdAt: at('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId, t.caseId], foreignColumns: [cases.organisationId, cases.id] }),
    foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [people.organisationId, people.id] }),
    foreignKey({ columns: [t.organisationId, t.staffId], foreignColumns: [staff.organisationId, staff.id] }),
    index('documents_case').on(t.organisationId, t.caseId),
    index('documents_draft').on(t.organisationId, t.draftId),
    index('documents_waiting')
      .on(t.organisationId, t.createdAt)
      .where(sql`scan = 'waiting'`),
  ],
);
