import { sql } from 'drizzle-orm';
import { boolean, check, date, foreignKey, index, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { TimeLimit } from '../../calendar/time-limit.ts';
import { at, organisationId, redress } from './columns.ts';
import { cases } from './cases.ts';

/** The only memory of a deadline. Running, due today and overdue are derived, never stored. */
export const deadlines = redress.table(
  'deadlines',
  {
    organisationId: organisationId(),
    caseId: uuid('case_id').notNull(),
    clock: text('clock').notNull(),
    run: integer('run').notNull(),
    /** The event that started it: its place in the case's history. */
    startedSeq: integer('started_seq').notNull(),
    startedOn: date('started_on').notNull(),
    /** Ends at 24:00 in London; null for a clock without a legal date. */
    dueOn: date('due_on'),
    originalDueOn: date('original_due_on'),
    /** The date in force without its extensions: later than the original one after a calendar change. */
    baseDueOn: date('base_due_on'),
    /** The organisation's own, stricter date; null where it has chosen none. */
    targetOn: date('target_on'),
    isExtended: boolean('is_extended').notNull().default(false),
    state: text('state').$type<'armed' | 'stopped' | 'void' | 'invalid'>().notNull(),
    stoppedAt: at('stopped_at'),
    /** The London date of `stopped_at`. */
    stoppedOn: date('stopped_on'),
    strength: text('strength').$type<'must' | 'should' | 'target'>().notNull(),
    citation: text('citation').notNull(),
    /** Null for a clock without a legal date. */
    limit: jsonb('limit').$type<TimeLimit>(),
    calendarRevision: text('calendar_revision').notNull(),
    reminds: boolean('reminds').notNull(),
    /** When the next rung of the reminder ladder is reached, and which; null when none is left. */
    nextActionAt: at('next_action_at'),
    nextRung: text('next_rung'),
    nextOccurrence: integer('next_occurrence'),
    /** The last rung climbed for this due date. */
    rung: text('rung'),
    occurrence: integer('occurrence'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.caseId, t.clock, t.run] }),
    foreignKey({ columns: [t.organisationId, t.caseId], foreignColumns: [cases.organisationId, cases.id] }),
    index('deadlines_due')
      .on(t.organisationId, t.nextActionAt, t.caseId)
      .where(sql`next_action_at is not null`),
    index('deadlines_report').on(t.organisationId, t.clock, t.startedOn),
    check('deadlines_state', sql`${t.state} in ('armed', 'stopped', 'void', 'invalid')`),
  ],
);
