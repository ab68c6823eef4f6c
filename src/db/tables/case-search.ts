import { customType, foreignKey, index, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { organisationId, redress } from './columns.ts';
import { cases } from './cases.ts';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** By what a case is found: words of the complaint as they are; name, telephone, postcode and e-mail with a mark in front. */
export const caseSearch = redress.table(
  'case_search',
  { organisationId: organisationId(), caseId: uuid('case_id').notNull(), words: tsvector('words').notNull() },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.caseId] }),
    foreignKey({ columns: [t.organisationId, t.caseId], foreignColumns: [cases.organisationId, cases.id] }),
    index('case_search_words').using('gin', t.words),
  ],
);
