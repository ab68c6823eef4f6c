import { foreignKey, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
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
    preferredContact: text('preferred_contact').$type<'email' | 'phone' | 'letter'>(),
    restriction: text('restriction'),
    createdAt: at('created_at').notNull(),
    erasedAt: at('erased_at'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId], foreignColumns: [organisations.id] }),
  ],
);
