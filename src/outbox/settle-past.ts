import type postgres from 'postgres';
import type { Sql } from '../db/clients.ts';

/** The hot client, or a transaction of it. */
type Executor = Sql extends postgres.Sql<infer Types> ? postgres.ISql<Types> : never;

/** A mail of the past with its exact words; `at` is ISO 8601 in UTC. */
export interface MailOfPast {
  outboxId: string;
  messageId: string;
  at: string;
  subject: string;
  text: string;
  html: string;
  outcome: 'sent' | 'toPost';
}

const batch = 400;

/**
 * Freezes and settles mails many at once, with the same rows as when the relay does it one by one (a test compares
 * them). Nothing is handed to any mailer: this is for a made-up past, inside the transaction that writes it.
 */
export async function settlePast(
  sql: Executor,
  { organisationId, mails }: { organisationId: string; mails: readonly MailOfPast[] },
): Promise<void> {
  await sql`select set_config('app.organisation', ${organisationId}, true)`;
  for (let from = 0; from < mails.length; from += batch) {
    await settleSome(sql, organisationId, JSON.stringify(mails.slice(from, from + batch)));
  }
}

async function settleSome(sql: Executor, organisationId: string, list: string): Promise<void> {
  await sql`
    insert into messages (organisation_id, id, case_id, seq, occasion, audience, person_id, staff_id, at, state)
    select o.organisation_id, m."messageId", o.case_id, o.seq, o.occasion, 'staff', o.person_id, o.staff_id, m.at, 'waiting'
    from jsonb_to_recordset(${list}::text::jsonb) as m("outboxId" uuid, "messageId" uuid, at timestamptz)
    join outbox o on o.organisation_id = ${organisationId} and o.id = m."outboxId" and o.message_id is null`;
  await sql`
    update messages set subject = m.subject, text = m.text, html = m.html, state = m.outcome, settled_at = m.at
    from jsonb_to_recordset(${list}::text::jsonb) as m("messageId" uuid, at timestamptz, subject text, text text,
      html text, outcome text)
    where organisation_id = ${organisationId} and id = m."messageId"`;
  await sql`
    update outbox set state = m.outcome, attempts = 1, message_id = m."messageId", next_attempt_at = null, settled_at = m.at
    from jsonb_to_recordset(${list}::text::jsonb) as m("outboxId" uuid, "messageId" uuid, at timestamptz, outcome text)
    where organisation_id = ${organisationId} and id = m."outboxId"`;
  await sql`
    insert into deliveries (organisation_id, outbox_id, attempt, at, outcome)
    select ${organisationId}, m."outboxId", 1, m.at, m.outcome
    from jsonb_to_recordset(${list}::text::jsonb) as m("outboxId" uuid, at timestamptz, outcome text)`;
}
