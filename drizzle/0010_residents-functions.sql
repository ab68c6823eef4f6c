-- The new tables stand behind the same wall as the others.
do $$
declare
  t text;
  own text := $q$ = nullif(current_setting('app.organisation', true), '')::uuid$q$;
begin
  foreach t in array array['drafts', 'draft_links', 'feedback', 'call_backs', 'survey_answers', 'equality_answers', 'calendar_feeds'] loop
    execute format('alter table redress.%I enable row level security', t);
    execute format('alter table redress.%I force row level security', t);
    execute format('create policy own_organisation on redress.%I to redress_app using (organisation_id%s) with check (organisation_id%s)', t, own, own);
    execute format('create policy owner_sees_all on redress.%I to redress_owner using (true) with check (true)', t);
  end loop;
end $$;
--> statement-breakpoint
grant select, insert, update on redress.feedback, redress.call_backs, redress.calendar_feeds to redress_app;
--> statement-breakpoint
grant select, insert on redress.survey_answers, redress.equality_answers to redress_app;
--> statement-breakpoint
grant select, insert, update, delete on redress.drafts, redress.draft_links to redress_app;
--> statement-breakpoint
grant select, insert, update, delete on redress.documents to redress_app;
--> statement-breakpoint
drop function redress.write_plans(uuid, boolean, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb);
--> statement-breakpoint
-- As before; besides, people change their details, act for somebody else, and bring documents.
create function redress.write_plans(
    p_organisation uuid, p_together boolean, p_changed jsonb, p_people jsonb, p_opened jsonb, p_case_people jsonb,
    p_events jsonb, p_texts jsonb, p_deadlines jsonb, p_extensions jsonb, p_issues jsonb, p_remedies jsonb,
    p_restrictions jsonb,
    p_links jsonb, p_messages jsonb, p_outbox jsonb, p_keys jsonb,
    p_people_changed jsonb default null, p_documents jsonb default null, p_consents jsonb default null) returns void
  language plpgsql set search_path = redress, pg_temp set enable_seqscan = off
  set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  v_written int;
begin
  perform set_config('app.organisation', p_organisation::text, true);
  if p_together then perform set_config('lock_timeout', '20ms', true); end if;
  if p_changed is not null then
    update cases c set
      states = u.states, next_due_on = u.next_due_on, next_due_clock = u.next_due_clock, owner_id = u.owner_id,
      version = u.version, head_seq = u.head_seq, head_hash = u.head_hash, last_happened_at = u.last_happened_at,
      received_on = u.received_on, channel = u.channel, calendar_revision = u.calendar_revision, updated_at = u.updated_at, snapshot = u.snapshot::json
    from jsonb_to_recordset(p_changed) as u(
      id uuid, before int, states text[], next_due_on date, next_due_clock text, owner_id uuid, version int,
      head_seq int, head_hash bytea, last_happened_at timestamptz, received_on date, channel text,
      calendar_revision text, updated_at timestamptz, snapshot text)
    where c.organisation_id = p_organisation and c.id = u.id and c.version = u.before;
    get diagnostics v_written = row_count;
    if v_written < jsonb_array_length(p_changed) then
      raise exception 'A case has moved on' using errcode = 'serialization_failure';
    end if;
  end if;
  if p_people is not null then
    insert into people (organisation_id, id, name, email, phone, address, adjustments, preferred_contact, language,
      formats, contact_rules, adjustments_review_on, created_at)
    select p_organisation, x.id, x.name, x.email, x.phone, x.address, x.adjustments, x.preferred_contact,
      coalesce(x.language, 'en'), coalesce(x.formats, '{}'), x.contact_rules, x.adjustments_review_on, x.created_at
    from jsonb_to_recordset(p_people) as x(id uuid, name text, email text, phone text, address text,
      adjustments text, preferred_contact text, language text, formats text[], contact_rules jsonb,
      adjustments_review_on date, created_at timestamptz);
  end if;
  if p_people_changed is not null then
    update people p set former_email = case when r.email is distinct from p.email then p.email else p.former_email end,
      former_phone = case when r.phone is distinct from p.phone then p.phone else p.former_phone end, name = r.name, email = r.email, phone = r.phone, address = r.address,
      adjustments = r.adjustments, preferred_contact = r.preferred_contact, language = r.language, formats = r.formats,
      contact_rules = r.contact_rules, adjustments_review_on = r.adjustments_review_on
    from jsonb_to_recordset(p_people_changed) as u(id uuid, changes jsonb),
      lateral jsonb_populate_record(null::people, to_jsonb((select q from people q
        where q.organisation_id = p_organisation and q.id = u.id)) || u.changes) as r
    where p.organisation_id = p_organisation and p.id = u.id;
  end if;
  if p_opened is not null then
    insert into cases (organisation_id, id, reference, procedure_id, procedure_version, policy_version, nation,
      calendar_revision, states, channel, received_on, next_due_on, next_due_clock, owner_id, team_id, service_id,
      parent_id, version, head_seq, head_hash, last_happened_at, opened_at, updated_at, snapshot)
    select p_organisation, x.id, x.reference, x.procedure_id, x.procedure_version, x.policy_version, x.nation,
      x.calendar_revision, x.states, x.channel, x.received_on, x.next_due_on, x.next_due_clock, x.owner_id,
      coalesce(x.team_id, (select s.team_id from services s
        where s.organisation_id = p_organisation and s.id = x.service_id)),
      x.service_id, x.parent_id, x.version, x.head_seq, x.head_hash, x.last_happened_at, x.updated_at, x.updated_at,
      x.snapshot::json
    from jsonb_to_recordset(p_opened) as x(id uuid, reference text, procedure_id text, procedure_version int,
      policy_version int, nation text, calendar_revision text, states text[], channel text, received_on date,
      next_due_on date, next_due_clock text, owner_id uuid, team_id uuid, service_id uuid, parent_id uuid, version int,
      head_seq int, head_hash bytea, last_happened_at timestamptz, updated_at timestamptz, snapshot text);
  end if;
  if p_case_people is not null then
    insert into case_people (organisation_id, case_id, person_id, role, consent, scope, expires_on, since)
    select p_organisation, x.case_id, x.person_id, x.role, x.consent, x.scope, x.expires_on, x.since
    from jsonb_to_recordset(p_case_people) as x(case_id uuid, person_id uuid, role text, consent text, scope text,
      expires_on date, since timestamptz)
    on conflict (organisation_id, case_id, person_id, role) do update set
      consent = excluded.consent, scope = excluded.scope, expires_on = excluded.expires_on, since = excluded.since;
  end if;
  insert into case_events (organisation_id, case_id, seq, kind, recorded_at, happened_at, actor_kind, actor_id,
    request_id, prev, hash, body)
  select p_organisation, x.case_id, x.seq, x.kind, x.recorded_at, x.happened_at, x.actor_kind, x.actor_id,
    x.request_id, x.prev, x.hash, x.body
  from jsonb_to_recordset(p_events) as x(case_id uuid, seq int, kind text, recorded_at timestamptz,
    happened_at timestamptz, actor_kind text, actor_id text, request_id text, prev bytea, hash bytea, body text);
  if p_texts is not null then
    insert into case_texts (organisation_id, case_id, seq, path, value, salt)
    select p_organisation, x.case_id, x.seq, x.path, x.value, x.salt
    from jsonb_to_recordset(p_texts) as x(case_id uuid, seq int, path text, value text, salt bytea);
  end if;
  if p_deadlines is not null then
    insert into deadlines as d (organisation_id, case_id, clock, run, started_on, started_seq, due_on, original_due_on,
      base_due_on, target_on, is_extended, state, stopped_at, stopped_on, strength, citation, "limit", calendar_revision,
      reminds, next_action_at, next_rung, next_occurrence, rung, occurrence)
    select p_organisation, x.case_id, x.clock, x.run, x.started_on, x.started_seq, x.due_on, x.original_due_on,
      x.base_due_on, x.target_on, x.is_extended, x.state, x.stopped_at, x.stopped_on, x.strength, x.citation, x."limit",
      x.calendar_revision, x.reminds, x.next_action_at, x.next_rung, x.next_occurrence, x.rung, x.occurrence
    from jsonb_to_recordset(p_deadlines) as x(case_id uuid, clock text, run int, started_on date, started_seq int,
      due_on date, original_due_on date, base_due_on date, target_on date, is_extended boolean, state text, stopped_at timestamptz,
      stopped_on date, strength text, citation text, "limit" jsonb, calendar_revision text, reminds boolean,
      next_action_at timestamptz, next_rung text, next_occurrence int, rung text, occurrence int)
    on conflict (organisation_id, case_id, clock, run) do update set
      started_on = excluded.started_on, due_on = excluded.due_on, original_due_on = excluded.original_due_on,
      base_due_on = excluded.base_due_on, target_on = excluded.target_on, is_extended = excluded.is_extended,
      state = excluded.state,
      stopped_at = excluded.stopped_at, stopped_on = excluded.stopped_on,
      calendar_revision = excluded.calendar_revision, next_action_at = excluded.next_action_at,
      next_rung = excluded.next_rung, next_occurrence = excluded.next_occurrence, rung = excluded.rung,
      occurrence = excluded.occurrence;
  end if;
  if p_extensions is not null then
    insert into extensions (organisation_id, case_id, seq, clock, run, number, working_days, from_due_on, to_due_on,
      is_valid, is_over_cap, approved_by)
    select p_organisation, x.case_id, x.seq, x.clock, x.run, x.number, x.working_days, x.from_due_on, x.to_due_on,
      x.is_valid, x.is_over_cap, x.approved_by
    from jsonb_to_recordset(p_extensions) as x(case_id uuid, seq int, clock text, run int, number int,
      working_days int, from_due_on date, to_due_on date, is_valid boolean, is_over_cap boolean, approved_by uuid);
  end if;
  if p_issues is not null then
    insert into issues (organisation_id, case_id, number, text_seq, text_path, stage, state, ground, finding,
      finding_stage)
    select p_organisation, x.case_id, x.number, x.text_seq, x.text_path, x.stage, x.state, x.ground, x.finding,
      x.finding_stage
    from jsonb_to_recordset(p_issues) as x(case_id uuid, number int, text_seq int, text_path text, stage text,
      state text, ground text, finding text, finding_stage text)
    on conflict (organisation_id, case_id, number) do update set
      text_seq = excluded.text_seq, text_path = excluded.text_path, stage = excluded.stage, state = excluded.state,
      ground = excluded.ground, finding = excluded.finding, finding_stage = excluded.finding_stage;
  end if;
  if p_remedies is not null then
    insert into remedies (organisation_id, case_id, id, kind, due_on, state, text_seq, text_path, settled_at)
    select p_organisation, x.case_id, x.id, x.kind, x.due_on, x.state, x.text_seq, x.text_path, x.settled_at
    from jsonb_to_recordset(p_remedies) as x(case_id uuid, id text, kind text, due_on date, state text,
      text_seq int, text_path text, settled_at timestamptz)
    on conflict (organisation_id, case_id, id) do update set
      kind = excluded.kind, due_on = excluded.due_on, state = excluded.state, settled_at = excluded.settled_at;
  end if;
  if p_restrictions is not null then
    insert into restrictions (organisation_id, case_id, number, imposed_on, review_on, reviewed_on, lifted_on, state, seq)
    select p_organisation, x.case_id, x.number, x.imposed_on, x.review_on, x.reviewed_on, x.lifted_on, x.state, x.seq
    from jsonb_to_recordset(p_restrictions) as x(case_id uuid, number int, imposed_on date, review_on date,
      reviewed_on date, lifted_on date, state text, seq int)
    on conflict (organisation_id, case_id, number) do update set
      review_on = excluded.review_on, reviewed_on = excluded.reviewed_on, lifted_on = excluded.lifted_on,
      state = excluded.state;
  end if;
  if p_links is not null then
    insert into case_links (organisation_id, case_id, other_id, kind, seq, state)
    select p_organisation, x.case_id, x.other_id, x.kind, x.seq, x.state
    from jsonb_to_recordset(p_links) as x(case_id uuid, other_id uuid, kind text, seq int, state text)
    on conflict (organisation_id, case_id, other_id, kind) do update set seq = excluded.seq, state = excluded.state;
  end if;
  if p_messages is not null then
    insert into messages (organisation_id, id, case_id, seq, occasion, audience, person_id, at, letter, state)
    select p_organisation, x.id, x.case_id, x.seq, x.occasion, 'resident', x.person_id, x.at, x.letter, 'waiting'
    from jsonb_to_recordset(p_messages) as x(id uuid, case_id uuid, seq int, occasion text, person_id uuid,
      at timestamptz, letter text);
  end if;
  if p_outbox is not null then
    insert into outbox (organisation_id, id, kind, occasion, effect_key, case_id, seq, person_id, staff_id, clock, run,
      due_on, rung, occurrence, message_id, state, next_attempt_at, created_at)
    select p_organisation, x.id, 'notice', x.occasion, x.effect_key, x.case_id, x.seq, x.person_id, x.staff_id,
      x.clock, x.run, x.due_on, x.rung, x.occurrence, x.message_id, 'pending', x.created_at, x.created_at
    from jsonb_to_recordset(p_outbox) as x(id uuid, occasion text, effect_key text, case_id uuid, seq int,
      person_id uuid, staff_id uuid, clock text, run int, due_on date, rung text, occurrence int, message_id uuid,
      created_at timestamptz)
    on conflict (organisation_id, effect_key) do nothing;
  end if;
  if p_keys is not null then
    insert into idempotency_keys (organisation_id, key, salt, request_hash, case_id, seq, created_at)
    select p_organisation, x.key, x.salt, x.request_hash, x.case_id, x.seq, x.created_at
    from jsonb_to_recordset(p_keys) as x(key text, salt bytea, request_hash bytea, case_id uuid, seq int,
      created_at timestamptz);
  end if;
  if p_consents is not null then
    update case_people c set consent = x.consent, scope = x.scope, expires_on = x.expires_on, since = x.since
    from jsonb_to_recordset(p_consents) as x(case_id uuid, consent text, scope text, expires_on date, since timestamptz)
    where c.organisation_id = p_organisation and c.case_id = x.case_id and c.role = 'represented';
    get diagnostics v_written = row_count;
    if v_written < jsonb_array_length(p_consents) then
      raise exception 'Nobody is represented' using errcode = 'foreign_key_violation',
        constraint = 'case_people_represented';
    end if;
  end if;
  if p_documents is not null then
    update documents d set case_id = x.case_id, seq = x.seq, draft_id = null
    from jsonb_to_recordset(p_documents) as x(id uuid, hash bytea, case_id uuid, seq int)
    where d.organisation_id = p_organisation and d.id = x.id and d.hash = x.hash and d.case_id is null;
    get diagnostics v_written = row_count;
    if v_written < jsonb_array_length(p_documents) then
      raise exception 'A document is not there to be attached' using errcode = 'foreign_key_violation',
        constraint = 'documents_to_attach';
    end if;
  end if;
end $$;
--> statement-breakpoint
-- As before, with how the recipient is to be written to.
create or replace function redress.claim_outbox(p_organisation uuid, p_now timestamptz, p_until timestamptz) returns jsonb
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
    'personId', v_row.person_id, 'staffId', v_row.staff_id, 'challengeId', v_row.challenge_id, 'draftId', v_row.draft_id, 'clock', v_row.clock,
    'run', v_row.run, 'dueOn', v_row.due_on, 'rung', v_row.rung, 'occurrence', v_row.occurrence,
    'attempt', v_row.attempts,
    'recipient', coalesce(
      (select jsonb_build_object('name', p.name, 'email', p.email, 'phone', p.phone, 'address', p.address,
          'preferredContact', p.preferred_contact, 'language', p.language, 'formats', p.formats,
          'contactRules', p.contact_rules,
          'formerEmail', p.former_email, 'formerPhone', p.former_phone) from people p
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
-- As before, with what the person asked for, whom they act for, and what was said since.
create or replace function redress.read_case(
    p_organisation uuid, p_case uuid, p_reference text, p_only_case uuid, p_access jsonb) returns jsonb
  language plpgsql set search_path = redress, pg_temp as $$
declare
  v_case uuid;
  v_core json;
  v_told int[];
begin
  perform set_config('app.organisation', p_organisation::text, true);
  v_case := find_case(p_organisation, p_case, p_reference, p_only_case);
  if v_case is null then return null; end if;
  perform log_access(p_organisation, v_case, p_access);
  v_core := case_cores(p_organisation, array[v_case]) -> 0;
  select coalesce(array_agg(e.seq), '{}') into v_told from case_events e
  where e.organisation_id = p_organisation and e.case_id = v_case and e.kind in (
    'case.received', 'case.informationAdded', 'case.escalationRequested', 'case.responded', 'case.triaged', 'case.linked', 'case.contactRestricted', 'case.restrictionReviewed',
    'case.referredToOmbudsman', 'case.ombudsmanEnquired', 'case.ombudsmanDecided');
  return jsonb_build_object(
    'core', v_core, 'around', around_cases(p_organisation, array[(v_core ->> 'policyVersion')::int]),
    'organisation', (select jsonb_build_object('name', name, 'contactPhone', contact_phone,
        'contactEmail', contact_email, 'contactHours', contact_hours) from organisations where id = p_organisation),
    'owner', (select jsonb_build_object('staffId', s.id, 'name', s.name) from staff s
      where s.organisation_id = p_organisation and s.id = (v_core ->> 'ownerId')::uuid),
    'person', (select jsonb_build_object('personId', p.id, 'name', p.name, 'email', p.email, 'phone', p.phone,
        'address', p.address, 'adjustments', p.adjustments, 'preferredContact', p.preferred_contact,
        'language', p.language, 'formats', p.formats, 'contactRules', p.contact_rules,
        'adjustmentsReviewOn', p.adjustments_review_on)
      from people p where p.organisation_id = p_organisation and p.id = (v_core ->> 'personId')::uuid),
    'represented', (select jsonb_build_object('personId', p.id, 'name', p.name, 'consent', c.consent,
        'scope', c.scope, 'expiresOn', c.expires_on)
      from case_people c
      join people p on p.organisation_id = p_organisation and p.id = c.person_id
      where c.organisation_id = p_organisation and c.case_id = v_case and c.role = 'represented' limit 1),
    'starts', (select coalesce(jsonb_agg(jsonb_build_object('seq', e.seq, 'happenedAt', e.happened_at,
        'type', e.body::json -> 'facts' ->> 'type', 'firstToldOn', e.body::json -> 'facts' ->> 'firstToldOn')), '[]')
      from case_events e where e.organisation_id = p_organisation and e.case_id = v_case and e.seq in (
        select d.started_seq from deadlines d where d.organisation_id = p_organisation and d.case_id = v_case)),
    'told', (select coalesce(jsonb_agg(jsonb_build_object('seq', e.seq, 'happenedAt', e.happened_at,
        'facts', e.body::json -> 'facts', 'effects', e.body::json -> 'effects') order by e.seq), '[]')
      from case_events e where e.organisation_id = p_organisation and e.case_id = v_case and e.seq = any (v_told)),
    'links', (select coalesce(jsonb_agg(jsonb_build_object('caseId', c.id, 'reference', c.reference, 'kind', l.kind,
        'direction', case when l.case_id = v_case then 'to' else 'from' end, 'seq', l.seq)
        order by l.case_id <> v_case, l.seq, c.reference), '[]')
      from case_links l
      join cases c on c.organisation_id = p_organisation
        and c.id = case when l.case_id = v_case then l.other_id else l.case_id end
      where l.organisation_id = p_organisation and l.state = 'linked' and (l.case_id = v_case or l.other_id = v_case)),
    'elsewhere', (select coalesce(jsonb_agg(jsonb_build_object('reference', c.reference, 'reviewOn', r.review_on)
        order by r.review_on, c.reference), '[]')
      from case_people p
      join restrictions r on r.organisation_id = p_organisation and r.case_id = p.case_id and r.state = 'inForce'
      join cases c on c.organisation_id = p_organisation and c.id = r.case_id
      where p.organisation_id = p_organisation and p.role = 'complainant'
        and p.person_id = (v_core ->> 'personId')::uuid and p.case_id <> v_case),
    'texts', (select coalesce(jsonb_agg(jsonb_build_object('seq', t.seq, 'path', t.path, 'value', t.value)), '[]')
      from case_texts t where t.organisation_id = p_organisation and t.case_id = v_case and t.path <> 'letter'
        and (t.path in ('description', 'onBehalfOf') or t.path like 'remedies.%' or t.path = 'text'
          or t.path ~ '(outcomesSought|notResponsibleFor)[.][0-9]+$' or t.seq = any (v_told))),
    'messages', (select coalesce(jsonb_agg(jsonb_build_object('messageId', m.id, 'seq', m.seq,
        'occasion', m.occasion, 'audience', m.audience, 'at', m.at, 'letter', m.letter, 'subject', m.subject,
        'text', m.text, 'html', m.html, 'state', m.state) order by m.at, m.id), '[]')
      from messages m where m.organisation_id = p_organisation and m.case_id = v_case));
end $$;
--> statement-breakpoint
-- As before; whoever complains for somebody else sees the case no more once that person refuses, or the authority is over.
create or replace function redress.find_case(p_organisation uuid, p_case uuid, p_reference text, p_only_case uuid) returns uuid
  language plpgsql stable set search_path = redress, pg_temp set enable_seqscan = off as $$
declare
  v_case uuid;
begin
  if p_case is not null then
    select id into v_case from cases where organisation_id = p_organisation and id = p_case;
  else
    select id into v_case from cases where organisation_id = p_organisation and reference = p_reference;
  end if;
  if p_only_case is null then return v_case; end if;
  if p_only_case is distinct from v_case or exists (
    select from case_people c where c.organisation_id = p_organisation and c.case_id = v_case
      and c.role = 'represented' and (c.consent = 'refused' or c.expires_on < (now() at time zone 'Europe/London')::date))
  then return null; end if;
  return v_case;
end $$;
