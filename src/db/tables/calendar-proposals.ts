import { sql } from 'drizzle-orm';
import { check, date, foreignKey, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Nation } from '../../calendar/nation.ts';
import { at, organisationId, redress } from './columns.ts';
import { organisations } from './organisations.ts';
import { staff } from './staff.ts';

/** Bank holidays as somebody else publishes them, against those in use: nothing changes until a person approves. */
export const calendarProposals = redress.table(
  'calendar_proposals',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    nation: text('nation').$type<Nation>().notNull(),
    /** The address or the name of the file it came from. */
    source: text('source').notNull(),
    /** SHA-256 of what was read, hexadecimal; null where nothing could be read. */
    sha256: text('sha256'),
    state: text('state').$type<'open' | 'approved' | 'rejected' | 'failed'>().notNull(),
    /** The revision that it would make, by name. */
    revision: text('revision'),
    /** How the calendar would differ from the published one. */
    added: date('added')
      .array()
      .notNull()
      .default(sql`'{}'`),
    removed: date('removed')
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** Why an import failed, or what it left out, in plain words. */
    problem: text('problem'),
    proposedAt: at('proposed_at').notNull(),
    proposedBy: uuid('proposed_by'),
    decidedAt: at('decided_at'),
    decidedBy: uuid('decided_by'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId], foreignColumns: [organisations.id] }),
    foreignKey({ columns: [t.organisationId, t.proposedBy], foreignColumns: [staff.organisationId, staff.id] }),
    foreignKey({ columns: [t.organisationId, t.decidedBy], foreignColumns: [staff.organisationId, staff.id] }),
    check('calendar_proposals_state', sql`${t.state} in ('open', 'approved', 'rejected', 'failed')`),
  ],
);
