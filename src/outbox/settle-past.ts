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

const batch = 200;

/**
 * Takes, freezes and settles mails that are due, many at once, by the functions that the relay calls one by one.
 * Nothing is handed to any mailer: this is for a made-up past. All that waits must be among the mails given.
 */
export async function settlePast(
  sql: Executor,
  { organisationId, mails, now }: { organisationId: string; mails: readonly MailOfPast[]; now: Date },
): Promise<void> {
  for (let from = 0; from < mails.length; from += batch) {
    const some = mails.slice(from, from + batch);
    const list = JSON.stringify(some);
    await sql`
      select redress.claim_outbox(${organisationId}, ${now}, ${now}) is not null
      from generate_series(1, ${some.length})`;
    await sql`
      select redress.freeze_message(${organisationId}, m."outboxId", m."messageId", m.at, m.subject, m.text, m.html)
      from jsonb_to_recordset(${list}::text::jsonb) as m("outboxId" uuid, "messageId" uuid, at timestamptz, subject text,
        text text, html text)`;
    await sql`
      select redress.settle_outbox(${organisationId}, m."outboxId", m.at, m.outcome, m.outcome, m.outcome, null, null)
      from jsonb_to_recordset(${list}::text::jsonb) as m("outboxId" uuid, at timestamptz, outcome text)`;
  }
}
