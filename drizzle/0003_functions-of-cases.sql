-- Hot reads and writes of cases. Each sets the organisation for its own transaction and runs with the caller's rights.

-- Met, late, overdue and the rest are derived (scenarios/README.md, "Clocks"); today is the date in London.
create function redress.clock_state(
    p_clock text, p_state text, p_due_on date, p_base_due_on date, p_stopped_on date, p_today date) returns text
  language sql immutable set search_path = redress, pg_temp as $$
  select case p_state
    when 'void' then 'void'
    when 'invalid' then 'invalidStop'
    when 'stopped' then case
      when p_due_on is null or p_stopped_on <= p_base_due_on then 'met'
      when p_stopped_on <= p_due_on then 'metExtended'
      else 'late' end
    else case
      when p_due_on is null or p_today < p_due_on then 'running'
      when p_due_on = p_today then 'dueToday'
      when p_clock like '%.window' then 'void'
      else 'overdue' end
  end
$$;
--> statement-breakpoint
-- The case by its id or its reference, as far as the asker may see any case at all.
create function redress.find_case(p_organisation uuid, p_case uuid, p_reference text, p_only_case uuid) returns uuid
  language plpgsql stable set search_path = redress, pg_temp as $$
declare
  v_case uuid;
begin
  if p_case is not null then
    select id into v_case from cases where organisation_id = p_organisation and id = p_case;
  else
    select id into v_case from cases where organisation_id = p_organisation and reference = p_reference;
  end if;
  return case when p_only_case is null or p_only_case = v_case then v_case end;
end $$;
--> statement-breakpoint
-- What a command must know of one case. The functions are plpgsql for its kept plans.
create function redress.case_core(p_organisation uuid, p_case uuid) returns jsonb
  language plpgsql stable set search_path = redress, pg_temp as $$
begin
  return (
    select jsonb_build_object(
      'caseId', c.id, 'reference', c.reference, 'procedureId', c.procedure_id, 'procedureVersion', c.procedure_version,
      'policyVersion', c.policy_version, 'nation', c.nation, 'calendarRevision', c.calendar_revision,
      'channel', c.channel, 'receivedOn', c.received_on, 'ownerId', c.owner_id, 'teamId', c.team_id,
      'serviceId', c.service_id, 'version', c.version, 'headSeq', c.head_seq, 'headHash', encode(c.head_hash, 'hex'),
      'lastHappenedAt', c.last_happened_at, 'snapshot', c.snapshot,
      'personId', (select p.person_id from case_people p
        where p.organisation_id = p_organisation and p.case_id = c.id and p.role = 'complainant' limit 1),
      'deadlines', coalesce((select jsonb_agg(jsonb_build_object(
          'clock', d.clock, 'run', d.run, 'startedOn', d.started_on, 'dueOn', d.due_on,
          'originalDueOn', d.original_due_on, 'baseDueOn', d.base_due_on, 'isExtended', d.is_extended, 'state', d.state, 'stoppedAt', d.stopped_at,
          'stoppedOn', d.stopped_on, 'strength', d.strength, 'citation', d.citation, 'limit', d."limit",
          'calendarRevision', d.calendar_revision, 'reminds', d.reminds, 'nextActionAt', d.next_action_at,
          'nextRung', d.next_rung, 'nextOccurrence', d.next_occurrence, 'rung', d.rung, 'occurrence', d.occurrence))
        from deadlines d where d.organisation_id = p_organisation and d.case_id = c.id), '[]'),
      'issues', coalesce((select jsonb_agg(jsonb_build_object(
          'number', i.number, 'textSeq', i.text_seq, 'textPath', i.text_path, 'stage', i.stage, 'state', i.state,
          'ground', i.ground, 'finding', i.finding, 'findingStage', i.finding_stage, 'text', t.value) order by i.number)
        from issues i left join case_texts t on t.organisation_id = p_organisation and t.case_id = c.id
          and t.seq = i.text_seq and t.path = i.text_path
        where i.organisation_id = p_organisation and i.case_id = c.id), '[]'),
      'remedies', coalesce((select jsonb_agg(jsonb_build_object(
          'id', r.id, 'kind', r.kind, 'dueOn', r.due_on, 'state', r.state, 'textSeq', r.text_seq,
          'textPath', r.text_path, 'settledAt', r.settled_at) order by r.due_on, r.id)
        from remedies r where r.organisation_id = p_organisation and r.case_id = c.id), '[]'))
    from cases c where c.organisation_id = p_organisation and c.id = p_case);
end $$;
--> statement-breakpoint
-- Those who may be told of a case besides its owner.
create function redress.staff_to_tell(p_organisation uuid) returns jsonb
  language plpgsql stable set search_path = redress, pg_temp as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
        'staffId', s.id, 'teamId', s.team_id, 'isManager', s.role = 'manager', 'isSeniorLead', s.is_senior_lead)
      order by s.id), '[]')
    from staff s where s.organisation_id = p_organisation and s.is_active and (s.role = 'manager' or s.is_senior_lead));
end $$;
--> statement-breakpoint
create function redress.adopted_calendar(p_organisation uuid, p_nation text, p_revision text) returns jsonb
  language plpgsql stable set search_path = redress, pg_temp as $$
begin
  return (
    select jsonb_build_object('added', k.added, 'removed', k.removed)
    from calendars k where k.organisation_id = p_organisation and k.nation = p_nation and k.revision = p_revision);
end $$;
--> statement-breakpoint
create function redress.earlier_answer(p_organisation uuid, p_key text) returns jsonb
  language plpgsql stable set search_path = redress, pg_temp as $$
begin
  return (
    select jsonb_build_object('caseId', k.case_id, 'reference', c.reference, 'seq', k.seq,
      'salt', encode(k.salt, 'hex'), 'requestHash', encode(k.request_hash, 'hex'),
      'created', (select coalesce(jsonb_agg(jsonb_build_object('caseId', b.id, 'reference', b.reference)), '[]')
        from cases b join case_events e on e.organisation_id = b.organisation_id and e.case_id = b.id and e.seq = 1
        where b.organisation_id = p_organisation and b.parent_id = k.case_id
          and (e.body::jsonb -> 'facts' ->> 'fromSeq')::int = k.seq))
    from idempotency_keys k join cases c on c.organisation_id = p_organisation and c.id = k.case_id
    where k.organisation_id = p_organisation and k.key = p_key);
end $$;
--> statement-breakpoint
-- The first round trip of applyEvent. Null: there is no such case here.
create function redress.load_case(
    p_organisation uuid, p_case uuid, p_reference text, p_key text, p_named uuid[], p_lock boolean) returns jsonb
  language plpgsql set search_path = redress, pg_temp as $$
declare
  v_case uuid := p_case;
  v_core jsonb;
begin
  perform set_config('app.organisation', p_organisation::text, true);
  if v_case is null then
    select id into v_case from cases where organisation_id = p_organisation and reference = p_reference;
  end if;
  if p_lock then
    perform from cases where organisation_id = p_organisation and id = v_case for update;
  end if;
  v_core := case_core(p_organisation, v_case);
  if v_core is null then return null; end if;
  return v_core || jsonb_build_object(
    'policy', (select body from policies
      where organisation_id = p_organisation and version = (v_core ->> 'policyVersion')::int),
    'calendar', adopted_calendar(p_organisation, v_core ->> 'nation', v_core ->> 'calendarRevision'),
    'staff', staff_to_tell(p_organisation),
    'named', case when cardinality(p_named) = 0 then '[]' else (
      select coalesce(jsonb_agg(jsonb_build_object('staffId', s.id, 'isSeniorLead', s.is_senior_lead)), '[]')
      from staff s where s.organisation_id = p_organisation and s.id = any (p_named) and s.is_active) end,
    'earlier', case when p_key is null then null else earlier_answer(p_organisation, p_key) end);
end $$;
--> statement-breakpoint
-- The first round trip of openCase.
create function redress.load_opening(p_organisation uuid, p_now timestamptz, p_key text, p_named uuid[]) returns jsonb
  language plpgsql set search_path = redress, pg_temp as $$
begin
  perform set_config('app.organisation', p_organisation::text, true);
  return (
    select jsonb_build_object(
      'nation', o.nation, 'procedures', o.procedures, 'policyVersion', p.version, 'policy', p.body,
      'calendarRevision', k.revision,
      'calendar', case when k.revision is null then null
        else jsonb_build_object('added', k.added, 'removed', k.removed) end,
      'staff', staff_to_tell(p_organisation),
      'named', (select coalesce(jsonb_agg(jsonb_build_object('staffId', s.id, 'isSeniorLead', s.is_senior_lead)), '[]')
        from staff s where s.organisation_id = p_organisation and s.id = any (p_named) and s.is_active),
      'earlier', case when p_key is null then null else earlier_answer(p_organisation, p_key) end)
    from organisations o
    left join lateral (
      select version, body from policies where organisation_id = o.id
      order by in_force_from <= p_now desc, case when in_force_from <= p_now then version else -version end desc
      limit 1) p on true
    left join lateral (
      select revision, added, removed from calendars where organisation_id = o.id and nation = o.nation
      order by adopted_at desc, revision desc limit 1) k on true
    where o.id = p_organisation);
end $$;
--> statement-breakpoint
-- The second round trip of every command: all of it or, when a case has moved on meanwhile, none of it.
create function redress.write_plans(p_organisation uuid, p jsonb) returns text
  language plpgsql set search_path = redress, pg_temp as $$
declare
  v_written int;
begin
  perform set_config('app.organisation', p_organisation::text, true);
  if p ? 'changed' then
    update cases c set
      states = u.states, next_due_on = u.next_due_on, next_due_clock = u.next_due_clock, owner_id = u.owner_id,
      version = u.version, head_seq = u.head_seq, head_hash = u.head_hash, last_happened_at = u.last_happened_at,
      received_on = u.received_on, updated_at = u.updated_at, snapshot = u.snapshot
    from jsonb_to_recordset(p -> 'changed') as u(
      id uuid, before int, states text[], next_due_on date, next_due_clock text, owner_id uuid, version int,
      head_seq int, head_hash bytea, last_happened_at timestamptz, received_on date, updated_at timestamptz,
      snapshot jsonb)
    where c.organisation_id = p_organisation and c.id = u.id and c.version = u.before;
    get diagnostics v_written = row_count;
    if v_written = 0 then return 'stale'; end if;
    if v_written < jsonb_array_length(p -> 'changed') then
      raise exception 'A case has moved on' using errcode = 'serialization_failure';
    end if;
  end if;
  if p ? 'people' then
    insert into people (organisation_id, id, name, email, phone, address, adjustments, preferred_contact, created_at)
    select p_organisation, x.id, x.name, x.email, x.phone, x.address, x.adjustments, x.preferred_contact, x.created_at
    from jsonb_to_recordset(p -> 'people') as x(id uuid, name text, email text, phone text, address text,
      adjustments text, preferred_contact text, created_at timestamptz);
  end if;
  if p ? 'opened' then
    insert into cases (organisation_id, id, reference, procedure_id, procedure_version, policy_version, nation,
      calendar_revision, states, channel, received_on, next_due_on, next_due_clock, owner_id, team_id, service_id,
      parent_id, version, head_seq, head_hash, last_happened_at, opened_at, updated_at, snapshot)
    select p_organisation, x.id, x.reference, x.procedure_id, x.procedure_version, x.policy_version, x.nation,
      x.calendar_revision, x.states, x.channel, x.received_on, x.next_due_on, x.next_due_clock, x.owner_id, x.team_id,
      x.service_id, x.parent_id, x.version, x.head_seq, x.head_hash, x.last_happened_at, x.updated_at, x.updated_at,
      x.snapshot
    from jsonb_to_recordset(p -> 'opened') as x(id uuid, reference text, procedure_id text, procedure_version int,
      policy_version int, nation text, calendar_revision text, states text[], channel text, received_on date,
      next_due_on date, next_due_clock text, owner_id uuid, team_id uuid, service_id uuid, parent_id uuid, version int,
      head_seq int, head_hash bytea, last_happened_at timestamptz, updated_at timestamptz, snapshot jsonb);
    insert into case_people (organisation_id, case_id, person_id, role, consent, since)
    select p_organisation, x.case_id, x.person_id, x.role, x.consent, x.since
    from jsonb_to_recordset(p -> 'casePeople') as x(case_id uuid, person_id uuid, role text, consent text,
      since timestamptz);
  end if;
  insert into case_events (organisation_id, case_id, seq, kind, recorded_at, happened_at, actor_kind, actor_id,
    request_id, prev, hash, body)
  select p_organisation, x.case_id, x.seq, x.kind, x.recorded_at, x.happened_at, x.actor_kind, x.actor_id,
    x.request_id, x.prev, x.hash, x.body
  from jsonb_to_recordset(p -> 'events') as x(case_id uuid, seq int, kind text, recorded_at timestamptz,
    happened_at timestamptz, actor_kind text, actor_id text, request_id text, prev bytea, hash bytea, body text);
  if p ? 'texts' then
    insert into case_texts (organisation_id, case_id, seq, path, value, salt)
    select p_organisation, x.case_id, x.seq, x.path, x.value, x.salt
    from jsonb_to_recordset(p -> 'texts') as x(case_id uuid, seq int, path text, value text, salt bytea);
  end if;
  if p ? 'deadlines' then
    insert into deadlines as d (organisation_id, case_id, clock, run, started_on, due_on, original_due_on, base_due_on, is_extended,
      state, stopped_at, stopped_on, strength, citation, "limit", calendar_revision, reminds, next_action_at, next_rung,
      next_occurrence, rung, occurrence)
    select p_organisation, x.case_id, x.clock, x.run, x.started_on, x.due_on, x.original_due_on, x.base_due_on, x.is_extended,
      x.state, x.stopped_at, x.stopped_on, x.strength, x.citation, x."limit", x.calendar_revision, x.reminds,
      x.next_action_at, x.next_rung, x.next_occurrence, x.rung, x.occurrence
    from jsonb_to_recordset(p -> 'deadlines') as x(case_id uuid, clock text, run int, started_on date, due_on date,
      original_due_on date, base_due_on date, is_extended boolean, state text, stopped_at timestamptz, stopped_on date, strength text,
      citation text, "limit" jsonb, calendar_revision text, reminds boolean, next_action_at timestamptz,
      next_rung text, next_occurrence int, rung text, occurrence int)
    on conflict (organisation_id, case_id, clock, run) do update set
      due_on = excluded.due_on, base_due_on = excluded.base_due_on, is_extended = excluded.is_extended, state = excluded.state,
      stopped_at = excluded.stopped_at, stopped_on = excluded.stopped_on,
      calendar_revision = excluded.calendar_revision, next_action_at = excluded.next_action_at,
      next_rung = excluded.next_rung, next_occurrence = excluded.next_occurrence, rung = excluded.rung,
      occurrence = excluded.occurrence;
  end if;
  if p ? 'extensions' then
    insert into extensions (organisation_id, case_id, seq, clock, run, number, working_days, from_due_on, to_due_on,
      is_valid, is_over_cap, approved_by)
    select p_organisation, x.case_id, x.seq, x.clock, x.run, x.number, x.working_days, x.from_due_on, x.to_due_on,
      x.is_valid, x.is_over_cap, x.approved_by
    from jsonb_to_recordset(p -> 'extensions') as x(case_id uuid, seq int, clock text, run int, number int,
      working_days int, from_due_on date, to_due_on date, is_valid boolean, is_over_cap boolean, approved_by uuid);
  end if;
  if p ? 'issues' then
    insert into issues (organisation_id, case_id, number, text_seq, text_path, stage, state, ground, finding,
      finding_stage)
    select p_organisation, x.case_id, x.number, x.text_seq, x.text_path, x.stage, x.state, x.ground, x.finding,
      x.finding_stage
    from jsonb_to_recordset(p -> 'issues') as x(case_id uuid, number int, text_seq int, text_path text, stage text,
      state text, ground text, finding text, finding_stage text)
    on conflict (organisation_id, case_id, number) do update set
      text_seq = excluded.text_seq, text_path = excluded.text_path, stage = excluded.stage, state = excluded.state,
      ground = excluded.ground, finding = excluded.finding, finding_stage = excluded.finding_stage;
  end if;
  if p ? 'remedies' then
    insert into remedies (organisation_id, case_id, id, kind, due_on, state, text_seq, text_path, settled_at)
    select p_organisation, x.case_id, x.id, x.kind, x.due_on, x.state, x.text_seq, x.text_path, x.settled_at
    from jsonb_to_recordset(p -> 'remedies') as x(case_id uuid, id text, kind text, due_on date, state text,
      text_seq int, text_path text, settled_at timestamptz)
    on conflict (organisation_id, case_id, id) do update set
      kind = excluded.kind, due_on = excluded.due_on, state = excluded.state, settled_at = excluded.settled_at;
  end if;
  if p ? 'messages' then
    insert into messages (organisation_id, id, case_id, seq, occasion, audience, person_id, at, letter, state)
    select p_organisation, x.id, x.case_id, x.seq, x.occasion, 'resident', x.person_id, x.at, x.letter, 'waiting'
    from jsonb_to_recordset(p -> 'messages') as x(id uuid, case_id uuid, seq int, occasion text, person_id uuid,
      at timestamptz, letter text);
  end if;
  if p ? 'outbox' then
    insert into outbox (organisation_id, id, kind, occasion, effect_key, case_id, seq, person_id, staff_id, clock, run,
      due_on, rung, occurrence, message_id, state, next_attempt_at, created_at)
    select p_organisation, x.id, 'notice', x.occasion, x.effect_key, x.case_id, x.seq, x.person_id, x.staff_id,
      x.clock, x.run, x.due_on, x.rung, x.occurrence, x.message_id, 'pending', x.created_at, x.created_at
    from jsonb_to_recordset(p -> 'outbox') as x(id uuid, occasion text, effect_key text, case_id uuid, seq int,
      person_id uuid, staff_id uuid, clock text, run int, due_on date, rung text, occurrence int, message_id uuid,
      created_at timestamptz)
    on conflict (organisation_id, effect_key) do nothing;
  end if;
  if p ? 'key' then
    insert into idempotency_keys (organisation_id, key, salt, request_hash, case_id, seq, created_at)
    select p_organisation, x.key, x.salt, x.request_hash, x.case_id, x.seq, x.created_at
    from jsonb_to_record(p -> 'key') as x(key text, salt bytea, request_hash bytea, case_id uuid, seq int,
      created_at timestamptz);
  end if;
  return 'written';
end $$;
--> statement-breakpoint
-- Locks the cases whose next rung is reached, leaving those that somebody else is at work on, and loads them.
-- Policies, calendars and staff come once, not once a case. To be called in the transaction that writes.
create function redress.claim_deadlines(p_organisation uuid, p_now timestamptz, p_limit int) returns jsonb
  language plpgsql set search_path = redress, pg_temp as $$
declare
  v_due jsonb;
begin
  perform set_config('app.organisation', p_organisation::text, true);
  select coalesce(jsonb_agg(jsonb_build_object('caseId', x.case_id, 'clock', x.clock, 'run', x.run)), '[]') into v_due
  from (
    select d.case_id, d.clock, d.run
    from deadlines d join cases c on c.organisation_id = p_organisation and c.id = d.case_id
    where d.organisation_id = p_organisation and d.next_action_at <= p_now
    order by d.next_action_at, d.case_id limit p_limit
    for update of c skip locked) x;
  return jsonb_build_object(
    'due', v_due,
    'cases', (select coalesce(jsonb_agg(case_core(p_organisation, x.id)), '[]')
      from (select distinct (e ->> 'caseId')::uuid as id from jsonb_array_elements(v_due) e) x),
    'policies', (select coalesce(jsonb_object_agg(version, body), '{}') from policies
      where organisation_id = p_organisation),
    'calendars', (select coalesce(jsonb_agg(jsonb_build_object(
        'nation', nation, 'revision', revision, 'added', added, 'removed', removed)), '[]')
      from calendars where organisation_id = p_organisation),
    'staff', staff_to_tell(p_organisation));
end $$;
--> statement-breakpoint
create function redress.count_due_deadlines(p_organisation uuid, p_now timestamptz) returns int
  language plpgsql set search_path = redress, pg_temp as $$
begin
  perform set_config('app.organisation', p_organisation::text, true);
  return (select count(*)::int from (
    select from deadlines where organisation_id = p_organisation and next_action_at <= p_now limit 10000) x);
end $$;
--> statement-breakpoint
-- Everything that is shown of one case; that it was looked at is written in the same transaction.
-- p_only_case narrows a resident to their own case; null: there is no such case here.
create function redress.read_case(
    p_organisation uuid, p_case uuid, p_reference text, p_only_case uuid, p_access jsonb) returns jsonb
  language plpgsql set search_path = redress, pg_temp as $$
declare
  v_case uuid;
  v_core jsonb;
begin
  perform set_config('app.organisation', p_organisation::text, true);
  v_case := find_case(p_organisation, p_case, p_reference, p_only_case);
  if v_case is null then return null; end if;
  if p_access is not null then
    insert into access_log (organisation_id, id, case_id, at, actor_kind, actor_id, what, request_id)
    select p_organisation, a.id, v_case, a.at, a.actor_kind, a.actor_id, a.what, a.request_id
    from jsonb_to_record(p_access) as a(id uuid, at timestamptz, actor_kind text, actor_id text, what text,
      request_id text);
  end if;
  v_core := case_core(p_organisation, v_case);
  return v_core || jsonb_build_object(
    'policy', (select body from policies
      where organisation_id = p_organisation and version = (v_core ->> 'policyVersion')::int),
    'calendar', adopted_calendar(p_organisation, v_core ->> 'nation', v_core ->> 'calendarRevision'),
    'organisation', (select jsonb_build_object('name', name, 'contactPhone', contact_phone,
        'contactEmail', contact_email, 'contactHours', contact_hours) from organisations where id = p_organisation),
    'owner', (select jsonb_build_object('staffId', s.id, 'name', s.name) from staff s
      where s.organisation_id = p_organisation and s.id = (v_core ->> 'ownerId')::uuid),
    'person', (select jsonb_build_object('personId', p.id, 'name', p.name, 'email', p.email, 'phone', p.phone,
        'address', p.address, 'adjustments', p.adjustments, 'preferredContact', p.preferred_contact)
      from people p where p.organisation_id = p_organisation and p.id = (v_core ->> 'personId')::uuid),
    'texts', (select coalesce(jsonb_agg(jsonb_build_object('seq', t.seq, 'path', t.path, 'value', t.value)), '[]')
      from case_texts t where t.organisation_id = p_organisation and t.case_id = v_case
        and (t.path in ('description', 'onBehalfOf') or t.path like 'remedies.%' or t.path = 'text')),
    'messages', (select coalesce(jsonb_agg(jsonb_build_object('messageId', m.id, 'seq', m.seq,
        'occasion', m.occasion, 'audience', m.audience, 'at', m.at, 'letter', m.letter, 'subject', m.subject,
        'text', m.text, 'html', m.html, 'state', m.state) order by m.at, m.id), '[]')
      from messages m where m.organisation_id = p_organisation and m.case_id = v_case));
end $$;
--> statement-breakpoint
create function redress.read_history(
    p_organisation uuid, p_case uuid, p_reference text, p_only_case uuid, p_access jsonb, p_after int, p_limit int)
  returns jsonb
  language plpgsql set search_path = redress, pg_temp as $$
declare
  v_case uuid;
begin
  perform set_config('app.organisation', p_organisation::text, true);
  v_case := find_case(p_organisation, p_case, p_reference, p_only_case);
  if v_case is null then return null; end if;
  if p_access is not null then
    insert into access_log (organisation_id, id, case_id, at, actor_kind, actor_id, what, request_id)
    select p_organisation, a.id, v_case, a.at, a.actor_kind, a.actor_id, a.what, a.request_id
    from jsonb_to_record(p_access) as a(id uuid, at timestamptz, actor_kind text, actor_id text, what text,
      request_id text);
  end if;
  return (select coalesce(jsonb_agg(jsonb_build_object(
      'seq', e.seq, 'kind', e.kind, 'recordedAt', e.recorded_at, 'happenedAt', e.happened_at,
      'actorKind', e.actor_kind, 'actorId', e.actor_id, 'actorName', s.name, 'hash', encode(e.hash, 'hex'),
      'body', e.body,
      'texts', (select coalesce(jsonb_object_agg(t.path, t.value), '{}') from case_texts t
        where t.organisation_id = p_organisation and t.case_id = v_case and t.seq = e.seq)) order by e.seq), '[]')
    from (select * from case_events where organisation_id = p_organisation and case_id = v_case and seq > p_after
      order by seq limit p_limit) e
    left join staff s on s.organisation_id = p_organisation and e.actor_kind = 'staff' and s.id::text = e.actor_id);
end $$;
--> statement-breakpoint
-- The worklist, by next due date; a page begins after the row that the cursor names.
create function redress.list_cases(
    p_organisation uuid, p_today date, p_after_due date, p_after_id uuid, p_limit int,
    p_state text, p_overdue boolean, p_due_today boolean, p_owner uuid, p_unowned boolean, p_procedure text,
    p_clock text, p_clock_state text, p_received_from date, p_received_to date)
  returns table (
    id uuid, reference text, procedure_id text, states text[], channel text, received_on date, next_due_on date,
    next_due_clock text, due_sort date, owner_id uuid, owner_name text, version int, summary text)
  language plpgsql set search_path = redress, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  perform set_config('app.organisation', p_organisation::text, true);
  return query
  select c.id, c.reference, c.procedure_id, c.states, c.channel, c.received_on, c.next_due_on, c.next_due_clock,
    c.due_sort, c.owner_id, s.name, c.version, left(t.value, 200)
  from cases c
  left join staff s on s.organisation_id = p_organisation and s.id = c.owner_id
  left join case_texts t on t.organisation_id = p_organisation and t.case_id = c.id and t.seq = 1
    and t.path = 'description'
  where c.organisation_id = p_organisation
    and (p_after_id is null or (c.due_sort, c.id) > (p_after_due, p_after_id))
    and (p_state is null or p_state = any (c.states))
    and (p_overdue is not true or c.due_sort < p_today)
    and (p_due_today is not true or c.due_sort = p_today)
    and (p_owner is null or c.owner_id = p_owner)
    and (p_unowned is not true or c.owner_id is null)
    and (p_procedure is null or c.procedure_id = p_procedure)
    and (p_received_from is null or c.received_on >= p_received_from)
    and (p_received_to is null or c.received_on <= p_received_to)
    and (p_clock is null or exists (
      select from deadlines d where d.organisation_id = p_organisation and d.case_id = c.id and d.clock = p_clock
        and (p_clock_state is null
          or clock_state(d.clock, d.state, d.due_on, d.base_due_on, d.stopped_on, p_today) = p_clock_state)))
  order by c.due_sort, c.id
  limit p_limit;
end $$;
