import { sql } from 'drizzle-orm';
import { check, foreignKey, index, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, organisationId, redress } from './columns.ts';
import { organisations } from './organisations.ts';
import { staff } from './staff.ts';

/** A change of how the organisation works: proposed, then in force, alone or with a second person's word. */
export const configurationChanges = redress.table(
  'configuration_changes',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    /** What it is about: organisation, teams, services, policy, templates … */
    area: text('area').notNull(),
    /** Which one of them; null where there is one only. */
    subject: text('subject'),
    before: jsonb('before'),
    after: jsonb('after').notNull(),
    inForceFrom: at('in_force_from'),
    state: text('state').$type<'proposed' | 'applied' | 'rejected' | 'withdrawn'>().notNull(),
    proposedBy: uuid('proposed_by').notNull(),
    proposedAt: at('proposed_at').notNull(),
    decidedBy: uuid('decided_by'),
    decidedAt: at('decided_at'),
    reason: text('reason'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId], foreignColumns: [organisations.id] }),
    foreignKey({ columns: [t.organisationId, t.proposedBy], foreignColumns: [staff.organisationId, staff.id] }),
    foreignKey({ columns: [t.organisationId, t.decidedBy], foreignColumns: [staff.organisationId, staff.id] }),
    index('configuration_changes_area').on(t.organisationId, t.area, t.proposedAt),
    check('configuration_changes_state', sql`${t.state} in ('proposed', 'applied', 'rejected', 'withdrawn')`),
  ],
);
