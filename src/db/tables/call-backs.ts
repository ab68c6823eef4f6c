import { date, foreignKey, index, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, organisationId, redress } from './columns.ts';
import { cases } from './cases.ts';
import { people } from './people.ts';
import { staff } from './staff.ts';

/** A call that somebody asked for, with a due time of its own. */
export const callBacks = redress.table(
  'call_backs',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    personId: uuid('person_id').notNull(),
    phone: text('phone').notNull(),
    day: date('day').notNull(),
    /** Local times, HH:MM-HH:MM. */
    slot: text('slot').notNull(),
    topic: text('topic'),
    needs: text('needs'),
    askedAt: at('asked_at').notNull(),
    /** The end of the slot. */
    dueAt: at('due_at').notNull(),
    state: text('state').$type<'open' | 'done' | 'withdrawn'>().notNull(),
    settledAt: at('settled_at'),
    settledBy: uuid('settled_by'),
    note: text('note'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId, t.caseId], foreignColumns: [cases.organisationId, cases.id] }),
    foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [people.organisationId, people.id] }),
    foreignKey({ columns: [t.organisationId, t.settledBy], foreignColumns: [staff.organisationId, staff.id] }),
    index('call_backs_due').on(t.organisationId, t.state, t.dueAt, t.id),
    index('call_backs_case').on(t.organisationId, t.caseId),
  ],
);
