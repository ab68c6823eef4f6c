import { foreignKey, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, bytea, organisationId, redress } from './columns.ts';
import { cases } from './cases.ts';

/** The history, append-only. `body` holds the exact canonical text that was hashed; the other columns are copies of it. */
export const caseEvents = redress.table(
  'case_events',
  {
    organisationId: organisationId(),
    caseId: uuid('case_id').notNull(),
    seq: integer('seq').notNull(),
    kind: text('kind').notNull(),
    recordedAt: at('recorded_at').notNull(),
    happenedAt: at('happened_at').notNull(),
    actorKind: text('actor_kind').$type<'public' | 'resident' | 'staff' | 'system'>().notNull(),
    /** A member of staff, a person, or the system's part by name; null for the public. */
    actorId: text('actor_id'),
    requestId: text('request_id').notNull(),
    prev: bytea('prev').notNull(),
    hash: bytea('hash').notNull(),
    body: text('body').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.caseId, t.seq] }),
    foreignKey({ columns: [t.organisationId, t.caseId], foreignColumns: [cases.organisationId, cases.id] }),
  ],
);
