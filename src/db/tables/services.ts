import { date, foreignKey, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { organisationId, redress } from './columns.ts';
import { organisations } from './organisations.ts';
import { teams } from './teams.ts';

/** What the organisation does that people complain about. */
export const services = redress.table(
  'services',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    teamId: uuid('team_id'),
    /** Where its people are asked about a complaint. */
    email: text('email'),
    contractor: text('contractor'),
    /** Of the Local Government Services List. */
    lgslCode: text('lgsl_code'),
    parentId: uuid('parent_id'),
    closedOn: date('closed_on'),
    /** Which one does its work since. */
    successorId: uuid('successor_id'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId], foreignColumns: [organisations.id] }),
    foreignKey({ columns: [t.organisationId, t.teamId], foreignColumns: [teams.organisationId, teams.id] }),
  ],
);
