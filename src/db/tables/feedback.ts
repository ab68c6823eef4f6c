import { boolean, foreignKey, index, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, organisationId, redress } from './columns.ts';
import { services } from './services.ts';
import { staff } from './staff.ts';

/** Thanks and comments: records of their own, no complaints. */
export const feedback = redress.table(
  'feedback',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    kind: text('kind').$type<'compliment' | 'comment'>().notNull(),
    words: text('words').notNull(),
    serviceId: uuid('service_id'),
    name: text('name'),
    email: text('email'),
    channel: text('channel').notNull(),
    mayQuote: boolean('may_quote').notNull(),
    at: at('at').notNull(),
    seenAt: at('seen_at'),
    seenBy: uuid('seen_by'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId, t.serviceId], foreignColumns: [services.organisationId, services.id] }),
    foreignKey({ columns: [t.organisationId, t.seenBy], foreignColumns: [staff.organisationId, staff.id] }),
    index('feedback_latest').on(t.organisationId, t.at, t.id),
  ],
);
