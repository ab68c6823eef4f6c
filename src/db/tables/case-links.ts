import { check, foreignKey, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import type { LinkKind } from '../../machines/words.ts';
import { organisationId, redress } from './columns.ts';
import { cases } from './cases.ts';

/** What a case has to do with another one, as the case on the left says it. */
export const caseLinks = redress.table(
  'case_links',
  {
    organisationId: organisationId(),
    caseId: uuid('case_id').notNull(),
    otherId: uuid('other_id').notNull(),
    kind: text('kind').$type<LinkKind>().notNull(),
    /** The event that made it. */
    seq: integer('seq').notNull(),
    state: text('state').$type<'linked' | 'unlinked'>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.caseId, t.otherId, t.kind] }),
    foreignKey({ columns: [t.organisationId, t.caseId], foreignColumns: [cases.organisationId, cases.id] }),
    foreignKey({ columns: [t.organisationId, t.otherId], foreignColumns: [cases.organisationId, cases.id] }),
    index('case_links_other').on(t.organisationId, t.otherId),
    check('case_links_kind', sql`${t.kind} in ('related', 'duplicate', 'group')`),
  ],
);
