import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  json,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Nation } from '../../calendar/nation.ts';
import type { CaseSnapshot } from '../../machines/case-state.ts';
import type { Channel } from '../../machines/words.ts';
import { at, bytea, organisationId, redress } from './columns.ts';
import { organisations } from './organisations.ts';
import { services } from './services.ts';
import { staff } from './staff.ts';
import { teams } from './teams.ts';

/** A case. The snapshot is its truth; the other columns are for lists, guards and pins. */
export const cases = redress.table(
  'cases',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    /** Bare, eight characters, unique in the installation. */
    reference: text('reference').notNull(),
    procedureId: text('procedure_id').notNull(),
    procedureVersion: integer('procedure_version').notNull(),
    policyVersion: integer('policy_version').notNull(),
    nation: text('nation').$type<Nation>().notNull(),
    calendarRevision: text('calendar_revision').notNull(),
    states: text('states').array().notNull(),
    channel: text('channel').$type<Channel>().notNull(),
    receivedOn: date('received_on').notNull(),
    nextDueOn: date('next_due_on'),
    nextDueClock: text('next_due_clock'),
    /** The worklist's order: what is not due at all comes last. */
    dueSort: date('due_sort')
      .notNull()
      .generatedAlwaysAs(sql`coalesce(next_due_on, 'infinity'::date)`),
    /** Somebody still has something to do: it has not ended, or something is still due. */
    isOpen: boolean('is_open')
      .notNull()
      .generatedAlwaysAs(
        sql`next_due_on is not null or not states && array['closed', 'refused', 'withdrawn', 'duplicate', 'notRegulated', 'serviceRequestDone']`,
      ),
    ownerId: uuid('owner_id'),
    teamId: uuid('team_id'),
    serviceId: uuid('service_id'),
    /** Who wrote it down, where the person did not themselves. */
    enteredBy: uuid('entered_by'),
    /** What the list shows and chooses by: risk, vulnerability, complex, extended, ombudsman, discreet, nameWithheld. */
    marks: text('marks')
      .array()
      .notNull()
      .default(sql`'{}'`),
    labels: text('labels')
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** Whether nothing of it may be deleted, whatever the retention says. */
    isHeld: boolean('is_held').notNull().default(false),
    ward: text('ward'),
    /** The case from which this one was made. */
    parentId: uuid('parent_id'),
    version: integer('version').notNull(),
    headSeq: integer('head_seq').notNull(),
    headHash: bytea('head_hash').notNull(),
    /** When the last thing that a person did happened. */
    lastHappenedAt: at('last_happened_at').notNull(),
    openedAt: at('opened_at').notNull(),
    updatedAt: at('updated_at').notNull(),
    /** Read and written whole, never looked into by a query: plain json costs the server less. */
    snapshot: json('snapshot').$type<CaseSnapshot>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    unique('cases_reference').on(t.reference),
    foreignKey({ columns: [t.organisationId], foreignColumns: [organisations.id] }),
    foreignKey({ columns: [t.organisationId, t.ownerId], foreignColumns: [staff.organisationId, staff.id] }),
    foreignKey({ columns: [t.organisationId, t.teamId], foreignColumns: [teams.organisationId, teams.id] }),
    foreignKey({ columns: [t.organisationId, t.serviceId], foreignColumns: [services.organisationId, services.id] }),
    foreignKey({ columns: [t.organisationId, t.parentId], foreignColumns: [t.organisationId, t.id] }),
    index('cases_worklist').on(t.organisationId, t.dueSort, t.id),
    index('cases_open')
      .on(t.organisationId, t.dueSort, t.id)
      .where(sql`is_open`),
    index('cases_owner').on(t.organisationId, t.ownerId, t.dueSort, t.id),
    index('cases_team').on(t.organisationId, t.teamId, t.dueSort, t.id),
    index('cases_entered').on(t.organisationId, t.enteredBy, t.dueSort, t.id),
    /** With what reports read of a case, all of which stays as it is: they need not look at its row. */
    index('cases_received').on(t.organisationId, t.receivedOn, t.id, t.procedureId, t.reference),
    check('cases_version', sql`${t.version} > 0 and ${t.headSeq} > 0`),
  ],
);
