-- The new tables stand behind the same wall as the others.
do $$
declare
  t text;
  own text := $q$ = nullif(current_setting('app.organisation', true), '')::uuid$q$;
begin
  foreach t in array array['calendar_proposals', 'case_links', 'restrictions'] loop
    execute format('alter table redress.%I enable row level security', t);
    execute format('alter table redress.%I force row level security', t);
    execute format('create policy own_organisation on redress.%I to redress_app using (organisation_id%s) with check (organisation_id%s)', t, own, own);
    execute format('create policy owner_sees_all on redress.%I to redress_owner using (true) with check (true)', t);
  end loop;
end $$;
--> statement-breakpoint
grant select, insert, update on redress.calendar_proposals, redress.case_links, redress.restrictions to redress_app;
--> statement-breakpoint
-- Version 0.1 kept the restriction of a case in its snapshot alone: the register begins with those.
insert into redress.restrictions (organisation_id, case_id, number, imposed_on, review_on, state, seq)
select distinct on (c.organisation_id, c.id) c.organisation_id, c.id, 1, (e.happened_at at time zone 'Europe/London')::date,
  (c.snapshot #>> '{context,restriction,reviewOn}')::date, 'inForce', e.seq
from redress.cases c
join redress.case_events e on e.organisation_id = c.organisation_id and e.case_id = c.id
  and e.kind = 'case.contactRestricted'
where c.snapshot #>> '{context,restriction,reviewOn}' is not null
order by c.organisation_id, c.id, e.seq desc;
--> statement-breakpoint
-- As before, with the organisation's own dates and the restrictions.
create or replace function redress.case_cores(p_organisation uuid, p_cases uuid[]) returns json
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
          d.original_due_on as "originalDueOn", d.base_due_on as "baseDueOn", d.target_on as "targetOn", d.is_extended as "isExtended", d.state,
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
        order by r.due_on, r.id) y), '[]') as remedies,
      coalesce((select json_agg(y) from (
        select x.number, x.imposed_on as "imposedOn", x.review_on as "reviewOn", x.reviewed_on as "reviewedOn",
          x.lifted_on as "liftedOn", x.state, x.seq
        from restrictions x where x.organisation_id = p_organisation and x.case_id = c.id
        order by x.number) y), '[]') as restrictions
    from cases c where c.organisation_id = p_organisation and c.id = any (p_cases)) x);
end $$;
--> statement-breakpoint
drop function redress.write_plans(uuid, boolean, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb);
--> statement-breakpoint
-- As before; besides, a case can move to another revision of the calendar, and be put right.
create function redress.write_plans(
    p_organisation uuid, p_together boolean, p_changed jsonb, p_people jsonb, p_opened jsonb, p_case_people jsonb,
    p_events jsonb, p_texts jsonb, p_deadlines jsonb, p_extensions jsonb, p_issues jsonb, p_remedies jsonb,
    p_restrictions jsonb,
    p_links jsonb, p_messages jsonb, p_outbox jsonb, p_keys jsonb) returns void
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
end $$;
