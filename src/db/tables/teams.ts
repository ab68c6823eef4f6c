import { date, foreignKey, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { organisationId, redress } from './columns.ts';
import { organisations } from './organisations.ts';

export const teams = redress.table(
  'teams',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    email: text('email'),
    /** From then on nothing new is given to it; what was, stays. */
    closedOn: date('closed_on'),
    /** Which one does its work since. */
    successorId: uuid('successor_id'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId], foreignColumns: [organisations.id] }),
  ],
);
