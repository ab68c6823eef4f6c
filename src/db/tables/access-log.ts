import { foreignKey, index, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, organisationId, redress } from './columns.ts';
import { cases } from './cases.ts';

/** Who looked at which case, append-only. */
export const accessLog = redress.table(
  'access_log',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    at: at('at').notNull(),
    actorKind: text('actor_kind').$type<'public' | 'resident' | 'staff' | 'system'>().notNull(),
    actorId: text('actor_id'),
    what: text('what').$type<'case' | 'history' | 'clock' | 'documents' | 'document'>().notNull(),
    requestId: text('request_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId, t.caseId], foreignColumns: [cases.organisationId, cases.id] }),
    index('access_log_case').on(t.organisationId, t.caseId, t.at),
  ],
);
