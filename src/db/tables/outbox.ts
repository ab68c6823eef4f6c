import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { at, organisationId, redress } from './columns.ts';
import { cases } from './cases.ts';
import { challenges } from './challenges.ts';
import { messages } from './messages.ts';
import { people } from './people.ts';
import { staff } from './staff.ts';

/** What must leave the building, once. Ids and dates only. */
export const outbox = redress.table(
  'outbox',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    kind: text('kind')
      .$type<'notice' | 'code' | 'draftLink' | 'staffLink' | 'serviceRequest' | 'templateTest'>()
      .notNull(),
    occasion: text('occasion').notNull(),
    /** Made of case, clock, run, due date, rung, occurrence and recipient: one effect, however often it is decided. */
    effectKey: text('effect_key').notNull(),
    caseId: uuid('case_id'),
    /** The event which caused it. */
    seq: integer('seq'),
    personId: uuid('person_id'),
    staffId: uuid('staff_id'),
    challengeId: uuid('challenge_id'),
    /** Not a foreign key: a draft is deleted, the record that its link was sent stays. */
    draftId: uuid('draft_id'),
    staffLinkId: uuid('staff_link_id'),
    /** Of the case: the id of what a service is asked. */
    requestId: text('request_id'),
    clock: text('clock'),
    run: integer('run'),
    dueOn: date('due_on'),
    rung: text('rung'),
    occurrence: integer('occurrence'),
    /** Null until frozen, where the letter did not come with its event. */
    messageId: uuid('message_id'),
    state: text('state')
      .$type<'pending' | 'claimed' | 'sent' | 'failed' | 'unknown' | 'toPost' | 'dropped'>()
      .notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: at('next_attempt_at'),
    claimedUntil: at('claimed_until'),
    /** A code and a class, never an address. */
    reason: text('reason'),
    createdAt: at('created_at').notNull(),
    settledAt: at('settled_at'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    unique('outbox_effect').on(t.organisationId, t.effectKey),
    foreignKey({ columns: [t.organisationId, t.caseId], foreignColumns: [cases.organisationId, cases.id] }),
    foreignKey({ columns: [t.organisationId, t.personId], foreignColumns: [people.organisationId, people.id] }),
    foreignKey({ columns: [t.organisationId, t.staffId], foreignColumns: [staff.organisationId, staff.id] }),
    foreignKey({
      columns: [t.organisationId, t.challengeId],
      foreignColumns: [challenges.organisationId, challenges.id],
    }),
    foreignKey({ columns: [t.organisationId, t.messageId], foreignColumns: [messages.organisationId, messages.id] }),
    index('outbox_due')
      .on(t.organisationId, t.nextAttemptAt)
      .where(sql`next_attempt_at is not null`),
    index('outbox_case').on(t.organisationId, t.caseId),
    check('outbox_state', sql`${t.state} in ('pending', 'claimed', 'sent', 'failed', 'unknown', 'toPost', 'dropped')`),
  ],
);
