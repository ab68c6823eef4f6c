import { sql } from 'drizzle-orm';
import { date, foreignKey, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, bytea, organisationId, redress } from './columns.ts';
import { cases } from './cases.ts';
import { services } from './services.ts';

/** What a service area was asked about a case; question, address and answer are texts of its events. */
export const serviceRequests = redress.table(
  'service_requests',
  {
    organisationId: organisationId(),
    caseId: uuid('case_id').notNull(),
    /** As the event names it; unique in the case. */
    id: text('id').notNull(),
    seq: integer('seq').notNull(),
    serviceId: uuid('service_id'),
    dueOn: date('due_on').notNull(),
    state: text('state').$type<'asked' | 'answered' | 'withdrawn'>().notNull(),
    askedAt: at('asked_at').notNull(),
    answeredAt: at('answered_at'),
    answeredSeq: integer('answered_seq'),
    /** SHA-256 of the link with which it can be answered; null until it was sent. */
    tokenHash: bytea('token_hash'),
    /** How often it was asked for again, and when the next time is. */
    chases: integer('chases').notNull().default(0),
    chasedAt: at('chased_at'),
    nextChaseAt: at('next_chase_at'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.caseId, t.id] }),
    foreignKey({ columns: [t.organisationId, t.caseId], foreignColumns: [cases.organisationId, cases.id] }),
    foreignKey({ columns: [t.organisationId, t.serviceId], foreignColumns: [services.organisationId, services.id] }),
    index('service_requests_token').on(t.organisationId, t.tokenHash),
    index('service_requests_open')
      .on(t.organisationId, t.dueOn, t.caseId)
      .where(sql`state = 'asked'`),
    index('service_requests_chase')
      .on(t.organisationId, t.nextChaseAt)
      .where(sql`next_chase_at is not null`),
  ],
);
