import type { Executor } from '../db/clients.ts';

/** A mail of the past with its exact words; `at` is ISO 8601 in UTC. */
export interface MailOfPast {
  outboxId: string;
  messageId: string;
  at: string;
  subject: string;
  text: string;
  html: string;
  /** `posted`: a letter that somebody has printed and posted since. */
  outcome: 'sent' | 'toPost' | 'posted';
  channel: 'email' | 'text' | 'letter' | null;
  /** What went out, where that was not the notice itself. */
  sent: { subject: string | null; text: string; html: string | null } | null;
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
    const some = mails.slice(from, from + batch);
    await keepWords(sql, organisationId, JSON.stringify(some));
    // Without the words, which would be read again for nothing.
    const states = some.map(({ outboxId, messageId, at, outcome }) => ({ outboxId, messageId, at, outcome }));
    await settle(sql, organisationId, JSON.stringify(states));
  }
  await settleRequests(sql, organisationId);
}

/** What a service has answered since was sent to it then; what is still open is sent now, with a link that works. */
async function settleRequests(sql: Executor, organisationId: string): Promise<void> {
  // The organisation is set by whoever calls, as inOrganisation does.
  await sql`
    update outbox o set state = 'sent', attempts = 1, next_attempt_at = null, settled_at = o.created_at
    from service_requests r where o.organisation_id = ${organisationId} and o.kind = 'serviceRequest'
      and r.organisation_id = o.organisation_id and r.case_id = o.case_id and r.id = o.request_id and r.state <> 'asked'`;
}

/** Those to residents have a message since their event; one to staff gets it when it is written. */
async function keepWords(sql: Executor, organisationId: string, list: string): Promise<void> {
  await sql`
    with mail as materialized (
      select * from json_to_recordset(${list}::text::json) as m("outboxId" uuid, "messageId" uuid, at timestamptz,
        subject text, text text, html text, outcome text, channel text, sent json)),
    frozen as (
      update messages set subject = m.subject, text = m.text, html = m.html, state = m.outcome, settled_at = m.at,
        channel = m.channel, sent_subject = m.sent ->> 'subject', sent_text = m.sent ->> 'text', sent_html = m.sent ->> 'html',
        sent_hash = case when m.channel = 'letter' then null else sha256(convert_to(concat_ws(chr(31),
          case when m.sent is null then m.subject else m.sent ->> 'subject' end,
          case when m.sent is null then m.text else m.sent ->> 'text' end,
          case when m.sent is null then m.html else m.sent ->> 'html' end), 'UTF8')) end
      from mail m where organisation_id = ${organisationId} and id = m."messageId" returning id)
    insert into messages (organisation_id, id, case_id, seq, occasion, audience, person_id, staff_id, at, subject, text,
      html, sent_hash, state, settled_at)
    select o.organisation_id, m."messageId", o.case_id, o.seq, o.occasion, 'staff', o.person_id, o.staff_id, m.at,
      m.subject, m.text, m.html, sha256(convert_to(concat_ws(chr(31), m.subject, m.text, m.html), 'UTF8')), m.outcome, m.at
    from mail m join outbox o on o.organisation_id = ${organisationId} and o.id = m."outboxId" and o.message_id is null`;
}

async function settle(sql: Executor, organisationId: string, list: string): Promise<void> {
  await sql`
    update outbox set state = case m.outcome when 'posted' then 'sent' else m.outcome end, attempts = 1, message_id = m."messageId", next_attempt_at = null, settled_at = m.at
    from json_to_recordset(${list}::text::json) as m("outboxId" uuid, "messageId" uuid, at timestamptz, outcome text)
    where organisation_id = ${organisationId} and id = m."outboxId"`;
  await sql`
    insert into deliveries (organisation_id, outbox_id, attempt, at, outcome)
    select ${organisationId}, m."outboxId", 1, m.at, case m.outcome when 'posted' then 'toPost' else m.outcome end
    from json_to_recordset(${list}::text::json) as m("outboxId" uuid, at timestamptz, outcome text)`;
  await sql`
    insert into deliveries (organisation_id, outbox_id, attempt, at, outcome)
    select ${organisationId}, m."outboxId", 2, m.at, m.outcome
    from json_to_recordset(${list}::text::json) as m("outboxId" uuid, at timestamptz, outcome text)
    where m.outcome = 'posted'`;
}
