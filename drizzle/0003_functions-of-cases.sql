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
  language plpgsql stable set search_path = redress, pg_temp set enable_seqscan = off as $$
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
-- What a command must know of some cases, as an array in no order. The functions are plpgsql for its kept plans, and
-- plan without walks through whole tables: a plan kept from when a table was small would be kept too long. Json made of
-- rows costs half of json built key by key.
create function redress.case_cores(p_organisation uuid, p_cases uuid[]) returns json
  language plpgsql stable
  set search_path = redress, pg_temp set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
  return (select coalesce(json_agg(x), '[]') from (
    select c.id as "caseId", c.reference, c.procedure_id as "procedureId", c.procedure_version as "procedureVersion",
      c.policy_version as "policyVersion", c.nation, c.calendar_revision as "calendarRevision", c.channel,
      c.received_on as "receivedOn", c.owner_id as "ownerId", c.team_id as "teamId", c.service_id as "serviceId",
      c.version, c.head_seq as "headSeq", encode(c.head_hash, 'hex') as "headHash",
      c.last_happened_at as "lastHappenedAt", c.snapshot,
      (select p.person_id from case_people p
        where p.organisation_id = p_organisation and p.case_id = c.id and p.role = 'complainant' limit 1) as "personId",
      coalesce((select json_agg(y) from (
        select d.clock, d.run, d.started_on as "startedOn", d.started_seq as "startedSeq", d.due_on as "dueOn",
          d.original_due_on as "originalDueOn", d.base_due_on as "baseDueOn", d.is_extended as "isExtended", d.state,
          d.stopped_at as "stoppedAt", d.stopped_on as "stoppedOn", d.strength, d.citation, d."limit",
          d.calendar_revision as "calendarRevision", d.reminds, d.next_action_at as "nextActionAt", d.next_rung as "nextRung",
          d.next_occurrence as "nextOccurrence", d.rung, d.occurrence
        from deadlines d where d.organisation_id = p_organisation and d.case_id = c.id) y), '[]') as deadlines,
      coalesce((select json_agg(y) from (
        select i.number, i.text_seq as "textSeq", i.text_path as "textPath", i.stage, i.state, i.ground, i.finding,
          i.finding_stage as "findingStage", t.value as text
        from issues i left join case_texts t on t.organisation_id = p_organisation and t.case_id = c.id
          and t.seq = i.text_seq and t.path = i.text_path
        where i.organisation_id = p_organisation and i.case_id = c.id order by i.number) y), '[]') as issues,
      coalesce((select json_agg(y) from (
        select r.id, r.kind, r.due_on as "dueOn", r.state, r.text_seq as "textSeq", r.text_path as "textPath",
          r.settled_at as "settledAt"
        from remedies r where r.organisation_id = p_organisation and r.case_id = c.id
        order by r.due_on, r.id) y), '[]') as remedies
    from cases c where c.organisation_id = p_organisation and c.id = any (p_cases)) x);
end $$;
--> statement-breakpoint
-- Those who may be told of a case besides its owner.
create function redress.staff_to_tell(p_organisation uuid) returns json
  language plpgsql stable set search_path = redress, pg_temp as $$
begin
  return (
    select coalesce(json_agg(json_build_object(
        'staffId', s.id, 'teamId', s.team_id, 'isManager', s.role = 'manager', 'isSeniorLead', s.is_senior_lead)
      order by s.id), '[]')
    from staff s where s.organisation_id = p_organisation and s.is_active and (s.role = 'manager' or s.is_senior_lead));
end $$;
--> statement-breakpoint
-- Those among some members of staff who are there and active.
create function redress.named_staff(p_organisation uuid, p_named uuid[]) returns json
  language plpgsql stable set search_path = redress, pg_temp as $$
begin
  return (
    select coalesce(json_agg(json_build_object('staffId', s.id, 'isSeniorLead', s.is_senior_lead)), '[]')
    from staff s where s.organisation_id = p_organisation and s.id = any (p_named) and s.is_active);
end $$;
--> statement-breakpoint
-- The rules and people that decisions about some cases need: policies of those versions, every adopted calendar.
create function redress.around_cases(p_organisation uuid, p_policies int[]) returns json
  language plpgsql stable set search_path = redress, pg_temp as $$
begin
  return json_build_object(
    'policies', (select coalesce(json_object_agg(version, body), '{}') from policies
      where organisation_id = p_organisation and version = any (p_policies)),
    'calendars', (select coalesce(json_agg(json_build_object(
        'nation', nation, 'revision', revision, 'added', added, 'removed', removed)), '[]')
      from calendars where organisation_id = p_organisation),
    'staff', staff_to_tell(p_organisation));
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
-- The first round trip of commands on cases: of each question in order the case it names (null: there is no such case
-- here) and what else it asked, then those cases and what is around them. Earlier answers are looked for after the cases
-- were read: who sees what a request has done to a case must see its answer, too.
create function redress.load_cases(p_organisation uuid, p_questions jsonb, p_lock boolean) returns json
  language plpgsql set search_path = redress, pg_temp set enable_seqscan = off as $$
declare
  q record;
  v_case uuid;
  v_policy int;
  v_cases uuid[] := '{}';
  v_policies int[] := '{}';
  v_cores json;
  v_answers json[] := '{}';
begin
  perform set_config('app.organisation', p_organisation::text, true);
  for q in select * from jsonb_to_recordset(p_questions) as x("caseId" uuid, reference text) loop
    if q."caseId" is null then
      select id, policy_version into v_case, v_policy from cases
      where organisation_id = p_organisation and reference = q.reference;
    else
      select id, policy_version into v_case, v_policy from cases
      where organisation_id = p_organisation and id = q."caseId";
    end if;
    if p_lock then
      perform from cases where organisation_id = p_organisation and id = v_case for update;
    end if;
    v_cases := v_cases || v_case;
    if v_policy <> all (v_policies) then v_policies := v_policies || v_policy; end if;
  end loop;
  v_cores := case_cores(p_organisation, v_cases);
  for q in select * from jsonb_to_recordset(p_questions) as x(key text, named uuid[]) loop
    v_answers := v_answers || json_build_object('caseId', v_cases[cardinality(v_answers) + 1],
      'named', case when cardinality(q.named) = 0 then '[]' else named_staff(p_organisation, q.named) end,
      'earlier', case when q.key is null then null else earlier_answer(p_organisation, q.key) end);
  end loop;
  return json_build_object(
    'answers', array_to_json(v_answers), 'cores', v_cores, 'around', around_cases(p_organisation, v_policies));
end $$;
--> statement-breakpoint
-- The first round trip of openCase.
create function redress.load_opening(p_organisation uuid, p_now timestamptz, p_key text) returns jsonb
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
-- The second round trip of commands: all of it or, when a case has moved on meanwhile, none of it. Commands written
-- together do not wait for a case that somebody else holds: each then tries alone. Rows by table, null for none.
create function redress.write_plans(
    p_organisation uuid, p_together boolean, p_changed jsonb, p_people jsonb, p_opened jsonb, p_case_people jsonb,
    p_events jsonb, p_texts jsonb, p_deadlines jsonb, p_extensions jsonb, p_issues jsonb, p_remedies jsonb,
    p_messages jsonb, p_outbox jsonb, p_keys jsonb) returns void
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
      received_on = u.received_on, updated_at = u.updated_at, snapshot = u.snapshot::json
    from jsonb_to_recordset(p_changed) as u(
      id uuid, before int, states text[], next_due_on date, next_due_clock text, owner_id uuid, version int,
      head_seq int, head_hash bytea, last_happened_at timestamptz, received_on date, updated_at timestamptz,
      snapshot text)
    where c.organisation_id = p_organisation and c.id = u.id and c.version = u.before;
    get diagnostics v_written = row_count;
    if v_written < jsonb_array_length(p_changed) then
      raise exception 'A case has moved on' using errcode = 'serialization_failure';
    end if;
  end if;
  if p_people is not null then
    insert into people (organisation_id, id, name, email, phone, address, adjustments, preferred_contact, created_at)
    select p_organisation, x.id, x.name, x.email, x.phone, x.address, x.adjustments, x.preferred_contact, x.created_at
    from jsonb_to_recordset(p_people) as x(id uuid, name text, email text, phone text, address text,
      adjustments text, preferred_contact text, created_at timestamptz);
  end if;
  if p_opened is not null then
    insert into cases (organisation_id, id, reference, procedure_id, procedure_version, policy_version, nation,
      calendar_revision, states, channel, received_on, next_due_on, next_due_clock, owner_id, team_id, service_id,
      parent_id, version, head_seq, head_hash, last_happened_at, opened_at, updated_at, snapshot)
    select p_organisation, x.id, x.reference, x.procedure_id, x.procedure_version, x.policy_version, x.nation,
      x.calendar_revision, x.states, x.channel, x.received_on, x.next_due_on, x.next_due_clock, x.owner_id, x.team_id,
      x.service_id, x.parent_id, x.version, x.head_seq, x.head_hash, x.last_happened_at, x.updated_at, x.updated_at,
      x.snapshot::json
    from jsonb_to_recordset(p_opened) as x(id uuid, reference text, procedure_id text, procedure_version int,
      policy_version int, nation text, calendar_revision text, states text[], channel text, received_on date,
      next_due_on date, next_due_clock text, owner_id uuid, team_id uuid, service_id uuid, parent_id uuid, version int,
      head_seq int, head_hash bytea, last_happened_at timestamptz, updated_at timestamptz, snapshot text);
    insert into case_people (organisation_id, case_id, person_id, role, consent, since)
    select p_organisation, x.case_id, x.person_id, x.role, x.consent, x.since
    from jsonb_to_recordset(p_case_people) as x(case_id uuid, person_id uuid, role text, consent text,
      since timestamptz);
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
      base_due_on, is_extended, state, stopped_at, stopped_on, strength, citation, "limit", calendar_revision,
      reminds, next_action_at, next_rung, next_occurrence, rung, occurrence)
    select p_organisation, x.case_id, x.clock, x.run, x.started_on, x.started_seq, x.due_on, x.original_due_on,
      x.base_due_on, x.is_extended, x.state, x.stopped_at, x.stopped_on, x.strength, x.citation, x."limit",
      x.calendar_revision, x.reminds, x.next_action_at, x.next_rung, x.next_occurrence, x.rung, x.occurrence
    from jsonb_to_recordset(p_deadlines) as x(case_id uuid, clock text, run int, started_on date, started_seq int,
      due_on date, original_due_on date, base_due_on date, is_extended boolean, state text, stopped_at timestamptz,
      stopped_on date, strength text, citation text, "limit" jsonb, calendar_revision text, reminds boolean,
      next_action_at timestamptz, next_rung text, next_occurrence int, rung text, occurrence int)
    on conflict (organisation_id, case_id, clock, run) do update set
      due_on = excluded.due_on, base_due_on = excluded.base_due_on, is_extended = excluded.is_extended,
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
end $$;
--> statement-breakpoint
-- Locks the cases whose next rung is reached, leaving those that somebody else is at work on, and loads them. Due are
-- all their clocks whose rungs are reached, the first to be reached first. To be called in the transaction that writes.
create function redress.claim_deadlines(p_organisation uuid, p_now timestamptz, p_limit int) returns json
  language plpgsql set search_path = redress, pg_temp set enable_seqscan = off set enable_hashjoin = off
  set enable_mergejoin = off as $$
declare
  v_due json;
  v_cases uuid[];
  v_policies int[];
begin
  perform set_config('app.organisation', p_organisation::text, true);
  select coalesce(json_agg(json_build_object('caseId', y.case_id, 'clock', y.clock, 'run', y.run)
      order by y.next_action_at), '[]'),
    coalesce(array_agg(distinct y.case_id), '{}'), coalesce(array_agg(distinct y.policy_version), '{}')
  into v_due, v_cases, v_policies
  from (
    select d.case_id, d.clock, d.run, d.next_action_at, c.policy_version
    from deadlines d join cases c on c.organisation_id = p_organisation and c.id = d.case_id
    where d.organisation_id = p_organisation and d.next_action_at <= p_now
    order by d.next_action_at, d.case_id limit p_limit
    for update of c skip locked) y;
  return json_build_object('due', v_due, 'cores', case_cores(p_organisation, v_cases),
    'around', around_cases(p_organisation, v_policies));
end $$;
--> statement-breakpoint
-- That a case was looked at; null where nobody looks but the system.
create function redress.log_access(p_organisation uuid, p_case uuid, p_access jsonb) returns void
  language plpgsql set search_path = redress, pg_temp as $$
begin
  if p_access is null then return; end if;
  insert into access_log (organisation_id, id, case_id, at, actor_kind, actor_id, what, request_id)
  select p_organisation, a.id, p_case, a.at, a.actor_kind, a.actor_id, a.what, a.request_id
  from jsonb_to_record(p_access) as a(id uuid, at timestamptz, actor_kind text, actor_id text, what text,
    request_id text);
end $$;
--> statement-breakpoint
-- Everything that is shown of one case; that it was looked at is written in the same transaction.
-- p_only_case narrows a resident to their own case; null: there is no such case here.
create function redress.read_case(
    p_organisation uuid, p_case uuid, p_reference text, p_only_case uuid, p_access jsonb) returns jsonb
  language plpgsql set search_path = redress, pg_temp as $$
declare
  v_case uuid;
  v_core json;
begin
  perform set_config('app.organisation', p_organisation::text, true);
  v_case := find_case(p_organisation, p_case, p_reference, p_only_case);
  if v_case is null then return null; end if;
  perform log_access(p_organisation, v_case, p_access);
  v_core := case_cores(p_organisation, array[v_case]) -> 0;
  return jsonb_build_object(
    'core', v_core, 'around', around_cases(p_organisation, array[(v_core ->> 'policyVersion')::int]),
    'organisation', (select jsonb_build_object('name', name, 'contactPhone', contact_phone,
        'contactEmail', contact_email, 'contactHours', contact_hours) from organisations where id = p_organisation),
    'owner', (select jsonb_build_object('staffId', s.id, 'name', s.name) from staff s
      where s.organisation_id = p_organisation and s.id = (v_core ->> 'ownerId')::uuid),
    'person', (select jsonb_build_object('personId', p.id, 'name', p.name, 'email', p.email, 'phone', p.phone,
        'address', p.address, 'adjustments', p.adjustments, 'preferredContact', p.preferred_contact)
      from people p where p.organisation_id = p_organisation and p.id = (v_core ->> 'personId')::uuid),
    'starts', (select coalesce(jsonb_agg(jsonb_build_object('seq', e.seq, 'happenedAt', e.happened_at,
        'type', e.body::json -> 'facts' ->> 'type', 'firstToldOn', e.body::json -> 'facts' ->> 'firstToldOn')), '[]')
      from case_events e where e.organisation_id = p_organisation and e.case_id = v_case and e.seq in (
        select d.started_seq from deadlines d where d.organisation_id = p_organisation and d.case_id = v_case)),
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
  perform log_access(p_organisation, v_case, p_access);
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
