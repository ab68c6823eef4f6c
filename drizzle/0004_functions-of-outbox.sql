-- Takes one row for as long as the lease lasts, with all that is needed to write its mail. The caller commits, then sends.
create function redress.claim_outbox(p_organisation uuid, p_now timestamptz, p_until timestamptz) returns jsonb
  language plpgsql set search_path = redress, pg_temp as $$
declare
  v_row outbox;
begin
  perform set_config('app.organisation', p_organisation::text, true);
  update outbox set state = 'claimed', attempts = attempts + 1, claimed_until = p_until, next_attempt_at = p_until
  where organisation_id = p_organisation and id = (
    select id from outbox where organisation_id = p_organisation and next_attempt_at <= p_now
    order by next_attempt_at, id limit 1 for update skip locked)
  returning * into v_row;
  if not found then return null; end if;
  return jsonb_build_object(
    'outboxId', v_row.id, 'kind', v_row.kind, 'occasion', v_row.occasion, 'caseId', v_row.case_id, 'seq', v_row.seq,
    'personId', v_row.person_id, 'staffId', v_row.staff_id, 'challengeId', v_row.challenge_id, 'clock', v_row.clock,
    'run', v_row.run, 'dueOn', v_row.due_on, 'rung', v_row.rung, 'occurrence', v_row.occurrence,
    'attempt', v_row.attempts,
    'recipient', coalesce(
      (select jsonb_build_object('name', p.name, 'email', p.email) from people p
        where p.organisation_id = p_organisation and p.id = v_row.person_id),
      (select jsonb_build_object('name', s.name, 'email', s.email) from staff s
        where s.organisation_id = p_organisation and s.id = v_row.staff_id)),
    'message', (select jsonb_build_object('messageId', m.id, 'letter', m.letter, 'subject', m.subject, 'text', m.text,
        'html', m.html) from messages m where m.organisation_id = p_organisation and m.id = v_row.message_id),
    'body', (select e.body from case_events e
      where e.organisation_id = p_organisation and e.case_id = v_row.case_id and e.seq = v_row.seq),
    'texts', (select coalesce(jsonb_object_agg(t.path, t.value), '{}') from case_texts t
      where t.organisation_id = p_organisation and t.case_id = v_row.case_id and t.seq = v_row.seq));
end $$;
--> statement-breakpoint
-- Stores the words of a mail before the first attempt to send it; words once stored stay.
create function redress.freeze_message(p_organisation uuid, p_outbox uuid, p_message uuid, p_at timestamptz,
    p_subject text, p_text text, p_html text) returns jsonb
  language plpgsql set search_path = redress, pg_temp as $$
declare
  v_row outbox;
  v_message messages;
begin
  perform set_config('app.organisation', p_organisation::text, true);
  select * into v_row from outbox where organisation_id = p_organisation and id = p_outbox for update;
  if not found then return null; end if;
  if v_row.message_id is null then
    insert into messages (organisation_id, id, case_id, seq, occasion, audience, person_id, staff_id, at, subject, text,
      html, state)
    values (p_organisation, p_message, v_row.case_id, v_row.seq, v_row.occasion,
      case when v_row.staff_id is null then 'resident' else 'staff' end,
      coalesce(v_row.person_id, (select c.person_id from challenges c
        where c.organisation_id = p_organisation and c.id = v_row.challenge_id)),
      v_row.staff_id, p_at,
      p_subject, p_text, p_html, 'waiting');
    update outbox set message_id = p_message where organisation_id = p_organisation and id = p_outbox;
  else
    update messages set subject = p_subject, text = p_text, html = p_html
    where organisation_id = p_organisation and id = v_row.message_id and subject is null;
  end if;
  select m.* into v_message from messages m
  where m.organisation_id = p_organisation and m.id = coalesce(v_row.message_id, p_message);
  return jsonb_build_object('messageId', v_message.id, 'letter', v_message.letter, 'subject', v_message.subject,
    'text', v_message.text, 'html', v_message.html);
end $$;
--> statement-breakpoint
-- What came of an attempt. p_next is when to try again, null for never.
create function redress.settle_outbox(p_organisation uuid, p_outbox uuid, p_at timestamptz, p_outcome text, p_state text,
    p_message_state text, p_reason text, p_next timestamptz) returns boolean
  language plpgsql set search_path = redress, pg_temp as $$
declare
  v_row outbox;
begin
  perform set_config('app.organisation', p_organisation::text, true);
  update outbox set state = p_state, reason = p_reason, next_attempt_at = p_next, claimed_until = null,
    settled_at = case when p_next is null then p_at end
  where organisation_id = p_organisation and id = p_outbox and state in ('pending', 'claimed')
  returning * into v_row;
  if not found then return false; end if;
  update messages set state = p_message_state, settled_at = case when p_next is null then p_at end
  where organisation_id = p_organisation and id = v_row.message_id;
  insert into deliveries (organisation_id, outbox_id, attempt, at, outcome, reason)
  values (p_organisation, p_outbox, v_row.attempts, p_at, p_outcome, p_reason)
  on conflict (organisation_id, outbox_id, attempt) do nothing;
  return true;
end $$;
--> statement-breakpoint
-- What could not be delivered, for the case page; or of the whole organisation when no case is given.
create function redress.list_undelivered(p_organisation uuid, p_case uuid, p_limit int)
  returns table (outbox_id uuid, case_id uuid, reference text, occasion text, state text, reason text, created_at timestamptz)
  language plpgsql set search_path = redress, pg_temp as $$
begin
  perform set_config('app.organisation', p_organisation::text, true);
  return query
  select o.id, o.case_id, c.reference, o.occasion, o.state, o.reason, o.created_at
  from outbox o left join cases c on c.organisation_id = p_organisation and c.id = o.case_id
  where o.organisation_id = p_organisation and (p_case is null or o.case_id = p_case)
    and o.state in ('failed', 'unknown', 'toPost')
  order by o.created_at desc, o.id limit p_limit;
end $$;
