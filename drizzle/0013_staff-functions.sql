-- The new tables stand behind the same wall as the others.
do $$
declare
  t text;
  own text := $q$ = nullif(current_setting('app.organisation', true), '')::uuid$q$;
begin
  foreach t in array array['staff_links', 'identity_providers', 'sign_ins', 'delegations', 'team_members', 'case_staff', 'case_conflicts', 'service_requests', 'learning', 'case_search', 'saved_views', 'bulk_runs', 'bulk_items', 'letter_templates', 'letter_drafts', 'letter_approvals', 'intakes', 'configuration_changes', 'configuration_events', 'settings', 'integration_checks'] loop
    execute format('alter table redress.%I enable row level security', t);
    execute format('alter table redress.%I force row level security', t);
    execute format('create policy own_organisation on redress.%I to redress_app using (organisation_id%s) with check (organisation_id%s)', t, own, own);
    execute format('create policy owner_sees_all on redress.%I to redress_owner using (true) with check (true)', t);
  end loop;
end $$;
--> statement-breakpoint
grant select, insert, update on redress.staff_links, redress.identity_providers, redress.delegations, redress.team_members,
  redress.case_conflicts, redress.service_requests, redress.learning, redress.case_search, redress.bulk_runs,
  redress.bulk_items, redress.letter_drafts, redress.intakes, redress.configuration_changes to redress_app;
--> statement-breakpoint
grant select, insert on redress.letter_templates, redress.letter_approvals, redress.configuration_events, redress.settings,
  redress.integration_checks to redress_app;
--> statement-breakpoint
grant select, insert, update, delete on redress.sign_ins, redress.case_staff, redress.saved_views to redress_app;
--> statement-breakpoint
-- Nobody rewrites what was approved or how the configuration came about.
create trigger letter_approvals_only_grow before update or delete on redress.letter_approvals
  for each statement execute function redress.refuse_change();
--> statement-breakpoint
create trigger configuration_events_only_grow before update or delete on redress.configuration_events
  for each statement execute function redress.refuse_change();
--> statement-breakpoint
drop function redress.find_token(bytea);
--> statement-breakpoint
-- As before, with what a token is limited to.
create function redress.find_token(p_hash bytea)
  returns table (organisation_id uuid, token_id uuid, staff_id uuid, role text, "only" text[], expires_at timestamptz)
  language sql stable security definer set search_path = redress, pg_temp as $$
  select t.organisation_id, t.id, t.staff_id, t.role, t."only", t.expires_at
  from tokens t join staff s on s.organisation_id = t.organisation_id and s.id = t.staff_id
  where t.hash = p_hash and t.revoked_at is null and s.is_active
$$;
--> statement-breakpoint
drop function redress.find_session(bytea);
--> statement-breakpoint
-- As before, with every role of a member of staff: their own and those that colleagues lend them today. To look after
-- people and settings is never lent.
create function redress.find_session(p_hash bytea, p_today date)
  returns table (
    organisation_id uuid, session_id uuid, kind text, staff_id uuid, role text, also_roles text[], case_id uuid,
    person_id uuid, last_seen_at timestamptz, expires_at timestamptz, method text, confirmed_at timestamptz)
  language sql stable security definer set search_path = redress, pg_temp as $$
  select x.organisation_id, x.id, x.kind, x.staff_id, s.role,
    s.also_roles || array(
      select r from delegations d
      join staff f on f.organisation_id = d.organisation_id and f.id = d.from_id and f.is_active
      cross join lateral unnest(array[f.role] || f.also_roles) r
      where d.organisation_id = x.organisation_id and d.to_id = x.staff_id and d.ended_at is null
        and p_today between d.starts_on and d.ends_on and r <> 'admin'),
    x.case_id, x.person_id, x.last_seen_at, x.expires_at, x.method, x.confirmed_at
  from sessions x left join staff s on s.organisation_id = x.organisation_id and s.id = x.staff_id
  where x.id_hash = p_hash and (x.kind = 'resident' or s.is_active)
$$;
--> statement-breakpoint
-- Where else whoever holds this session works: the same name at the same identity provider, which that organisation uses too.
create function redress.find_memberships(p_hash bytea) returns table (organisation_id uuid, staff_id uuid)
  language sql stable security definer set search_path = redress, pg_temp as $$
  select o.organisation_id, o.id
  from sessions x
  join staff s on s.organisation_id = x.organisation_id and s.id = x.staff_id and s.is_active
  join staff o on o.issuer = s.issuer and o.subject = s.subject and o.is_active
  where x.id_hash = p_hash and x.method = 'provider' and exists (
    select from identity_providers p
    where p.organisation_id = o.organisation_id and p.issuer = o.issuer and p.ended_at is null)
$$;
--> statement-breakpoint
-- As before, with the link for somebody who works here and what a service is asked.
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
    'personId', v_row.person_id, 'staffId', v_row.staff_id, 'challengeId', v_row.challenge_id, 'draftId', v_row.draft_id,
    'staffLinkId', v_row.staff_link_id, 'requestId', v_row.request_id, 'clock', v_row.clock,
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
-- The words by which cases are found: of the complaint, its points, and who complains. n: name, p: telephone, c: postcode, e: e-mail.
create function redress.index_cases(p_organisation uuid, p_cases uuid[]) returns void
  language plpgsql set search_path = redress, pg_temp set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
  insert into case_search (organisation_id, case_id, words)
  select p_organisation, c.id,
    to_tsvector('english', left(coalesce((select string_agg(t.value, ' ') from case_texts t
      where t.organisation_id = p_organisation and t.case_id = c.id
        and (t.seq = 1 and t.path in ('description', 'place', 'period') or exists (
          select from issues i where i.organisation_id = p_organisation and i.case_id = c.id
            and i.text_seq = t.seq and i.text_path = t.path))), ''), 20000))
    || coalesce((select array_to_tsvector(array_remove(array_agg(distinct m.mark), null))
      from case_people q
      join people p on p.organisation_id = p_organisation and p.id = q.person_id
      cross join lateral (
        select 'n:' || w as mark from regexp_split_to_table(lower(coalesce(p.name, '')), '[^[:alnum:]]+') w where w <> ''
        union all select 'p:' || regexp_replace(regexp_replace(p.phone, '^\s*(\+|00)\s*44', '0'), '\D', '', 'g') where p.phone ~ '\d'
        union all select 'e:' || lower(trim(p.email)) where p.email <> ''
        union all select 'c:' || lower(x.m[1] || x.m[2])
          from regexp_matches(upper(coalesce(p.address, '')), '\m([A-Z]{1,2}[0-9][A-Z0-9]?)\s*([0-9][A-Z]{2})\M', 'g') x(m)) m
      where q.organisation_id = p_organisation and q.case_id = c.id), ''::tsvector)
  from unnest(p_cases) as c(id)
  on conflict (organisation_id, case_id) do update set words = excluded.words;
end $$;
--> statement-breakpoint
-- What events add to the file of a case, as rows beside it; what an event names and is not there undoes everything.
create function redress.file_records(p_organisation uuid, p_filed jsonb) returns void
  language plpgsql set search_path = redress, pg_temp set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  r record;
  v_missing text;
begin
  for r in select * from jsonb_to_recordset(p_filed) as x(case_id uuid, seq int, at timestamptz, facts jsonb) loop
    v_missing := null;
    case r.facts ->> 'type'
      when 'declareConflict' then
        insert into case_conflicts (organisation_id, case_id, staff_id, seq, since)
        values (p_organisation, r.case_id, (r.facts ->> 'staff')::uuid, r.seq, r.at)
        on conflict (organisation_id, case_id, staff_id) do update set seq = excluded.seq, since = excluded.since, ended_at = null;
      when 'endConflict' then
        update case_conflicts set ended_at = r.at where organisation_id = p_organisation and case_id = r.case_id
          and staff_id = (r.facts ->> 'staff')::uuid and ended_at is null;
        if not found then v_missing := 'filed_conflict'; end if;
      when 'appoint' then
        delete from case_staff where organisation_id = p_organisation and case_id = r.case_id and "as" = r.facts ->> 'as';
        if r.facts ->> 'staff' <> '' then
          insert into case_staff (organisation_id, case_id, "as", staff_id, since)
          values (p_organisation, r.case_id, r.facts ->> 'as', (r.facts ->> 'staff')::uuid, r.at);
        end if;
      when 'route' then
        update cases c set
          service_id = coalesce((r.facts ->> 'service')::uuid, c.service_id),
          team_id = coalesce((r.facts ->> 'team')::uuid, (select s.team_id from services s
            where s.organisation_id = p_organisation and s.id = (r.facts ->> 'service')::uuid), c.team_id)
        where c.organisation_id = p_organisation and c.id = r.case_id;
      when 'askService' then
        insert into service_requests (organisation_id, case_id, id, seq, service_id, due_on, state, asked_at)
        values (p_organisation, r.case_id, r.facts ->> 'id', r.seq, (r.facts ->> 'service')::uuid,
          (r.facts ->> 'due')::date, 'asked', r.at)
        on conflict do nothing;
        if not found then v_missing := 'filed_request_known'; end if;
        insert into outbox (organisation_id, id, kind, occasion, effect_key, case_id, seq, request_id, state, next_attempt_at, created_at)
        values (p_organisation, gen_random_uuid(), 'serviceRequest', 'service-request',
          'service:' || r.case_id || ':' || (r.facts ->> 'id') || ':0', r.case_id, r.seq, r.facts ->> 'id', 'pending', r.at, r.at)
        on conflict (organisation_id, effect_key) do nothing;
      when 'answerService' then
        update service_requests set state = 'answered', answered_at = r.at, answered_seq = r.seq, next_chase_at = null
        where organisation_id = p_organisation and case_id = r.case_id and id = r.facts ->> 'id' and state = 'asked';
        if not found then v_missing := 'filed_request'; end if;
      when 'withdrawRequest' then
        update service_requests set state = 'withdrawn', answered_at = r.at, next_chase_at = null
        where organisation_id = p_organisation and case_id = r.case_id and id = r.facts ->> 'id' and state = 'asked';
        if not found then v_missing := 'filed_request'; end if;
      when 'label' then
        update cases c set labels = array(
          select distinct l from unnest(c.labels || array(select jsonb_array_elements_text(coalesce(r.facts -> 'add', '[]')))) l
          where l <> all (array(select jsonb_array_elements_text(coalesce(r.facts -> 'remove', '[]')))) order by l)
        where c.organisation_id = p_organisation and c.id = r.case_id;
      when 'hold' then
        update cases set is_held = true where organisation_id = p_organisation and id = r.case_id;
      when 'releaseHold' then
        update cases set is_held = false where organisation_id = p_organisation and id = r.case_id and is_held;
        if not found then v_missing := 'filed_hold'; end if;
      when 'recordLearning' then
        insert into learning (organisation_id, case_id, number, seq, cause, owner, priority, due_on, state)
        select p_organisation, r.case_id, coalesce(max(l.number), 0) + 1, r.seq, r.facts ->> 'cause', r.facts ->> 'owner',
          r.facts ->> 'priority', (r.facts ->> 'due')::date, 'open'
        from learning l where l.organisation_id = p_organisation and l.case_id = r.case_id;
      when 'checkLearning' then
        update learning set state = r.facts ->> 'state', checked_seq = r.seq
        where organisation_id = p_organisation and case_id = r.case_id and number = (r.facts ->> 'number')::int
          and state in ('open', 'done');
        if not found then v_missing := 'filed_learning'; end if;
      else null;
    end case;
    if v_missing is not null then
      raise exception 'What the event names is not there' using errcode = 'foreign_key_violation', constraint = v_missing;
    end if;
  end loop;
end $$;
--> statement-breakpoint
-- What stands beside a case: who works on it, who must not, what services were asked, what is to change.
create function redress.filed_of(p_organisation uuid, p_case uuid) returns jsonb
  language plpgsql stable set search_path = redress, pg_temp set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
  return (select jsonb_build_object(
    'labels', c.labels, 'isHeld', c.is_held, 'marks', c.marks, 'ward', c.ward,
    'team', (select jsonb_build_object('teamId', t.id, 'name', t.name) from teams t
      where t.organisation_id = p_organisation and t.id = c.team_id),
    'service', (select jsonb_build_object('serviceId', s.id, 'name', s.name, 'email', s.email) from services s
      where s.organisation_id = p_organisation and s.id = c.service_id),
    'enteredBy', (select jsonb_build_object('staffId', s.id, 'name', s.name) from staff s
      where s.organisation_id = p_organisation and s.id = c.entered_by),
    'others', (select coalesce(jsonb_agg(jsonb_build_object('as', x."as", 'staffId', s.id, 'name', s.name) order by x."as"), '[]')
      from case_staff x join staff s on s.organisation_id = p_organisation and s.id = x.staff_id
      where x.organisation_id = p_organisation and x.case_id = p_case),
    'conflicts', (select coalesce(jsonb_agg(jsonb_build_object('staffId', s.id, 'name', s.name, 'seq', x.seq) order by x.seq), '[]')
      from case_conflicts x join staff s on s.organisation_id = p_organisation and s.id = x.staff_id
      where x.organisation_id = p_organisation and x.case_id = p_case and x.ended_at is null),
    'requests', (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'seq', x.seq, 'service', s.name, 'dueOn', x.due_on,
        'state', x.state, 'askedAt', x.asked_at, 'answeredAt', x.answered_at, 'answeredSeq', x.answered_seq,
        'chases', x.chases, 'chasedAt', x.chased_at) order by x.seq), '[]')
      from service_requests x left join services s on s.organisation_id = p_organisation and s.id = x.service_id
      where x.organisation_id = p_organisation and x.case_id = p_case),
    'learning', (select coalesce(jsonb_agg(jsonb_build_object('number', x.number, 'seq', x.seq, 'cause', x.cause,
        'owner', x.owner, 'priority', x.priority, 'dueOn', x.due_on, 'state', x.state, 'checkedSeq', x.checked_seq)
        order by x.number), '[]')
      from learning x where x.organisation_id = p_organisation and x.case_id = p_case))
  from cases c where c.organisation_id = p_organisation and c.id = p_case);
end $$;
--> statement-breakpoint
-- As before; besides, who wrote a case down and who must not deal with it.
create or replace function redress.case_cores(p_organisation uuid, p_cases uuid[]) returns json
  language plpgsql stable
  set search_path = redress, pg_temp set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
  return (select coalesce(json_agg(x), '[]') from (
    select c.id as "caseId", c.reference, c.procedure_id as "procedureId", c.procedure_version as "procedureVersion",
      c.policy_version as "policyVersion", c.nation, c.calendar_revision as "calendarRevision", c.channel,
      c.received_on as "receivedOn", c.owner_id as "ownerId", c.team_id as "teamId", c.service_id as "serviceId", c.entered_by as "enteredBy",
      array(select x.staff_id from case_conflicts x where x.organisation_id = p_organisation and x.case_id = c.id
        and x.ended_at is null) as conflicts,
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
drop function redress.write_plans(uuid, boolean, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb, jsonb);
--> statement-breakpoint
-- As before; besides, what events add to the file of a case, its marks, and the words by which it is found.
create function redress.write_plans(
    p_organisation uuid, p_together boolean, p_changed jsonb, p_people jsonb, p_opened jsonb, p_case_people jsonb,
    p_events jsonb, p_texts jsonb, p_deadlines jsonb, p_extensions jsonb, p_issues jsonb, p_remedies jsonb,
    p_restrictions jsonb,
    p_links jsonb, p_messages jsonb, p_outbox jsonb, p_keys jsonb,
    p_people_changed jsonb default null, p_documents jsonb default null, p_consents jsonb default null, p_filed jsonb default null) returns void
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
      received_on = u.received_on, channel = u.channel, calendar_revision = u.calendar_revision,
      -- That a name is withheld, and that an Ombudsman has it, is said once.
      marks = u.marks || array(select m from unnest(c.marks) m where m in ('nameWithheld', 'ombudsman') and m <> all (u.marks)),
      updated_at = u.updated_at, snapshot = u.snapshot::json
    from jsonb_to_recordset(p_changed) as u(
      id uuid, before int, states text[], next_due_on date, next_due_clock text, owner_id uuid, version int,
      head_seq int, head_hash bytea, last_happened_at timestamptz, received_on date, channel text,
      calendar_revision text, marks text[], updated_at timestamptz, snapshot text)
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
      parent_id, entered_by, marks, version, head_seq, head_hash, last_happened_at, opened_at, updated_at, snapshot)
    select p_organisation, x.id, x.reference, x.procedure_id, x.procedure_version, x.policy_version, x.nation,
      x.calendar_revision, x.states, x.channel, x.received_on, x.next_due_on, x.next_due_clock, x.owner_id,
      coalesce(x.team_id, (select s.team_id from services s
        where s.organisation_id = p_organisation and s.id = x.service_id)),
      x.service_id, x.parent_id, x.entered_by, coalesce(x.marks, '{}'), x.version, x.head_seq, x.head_hash, x.last_happened_at, x.updated_at, x.updated_at,
      x.snapshot::json
    from jsonb_to_recordset(p_opened) as x(id uuid, reference text, procedure_id text, procedure_version int,
      policy_version int, nation text, calendar_revision text, states text[], channel text, received_on date,
      next_due_on date, next_due_clock text, owner_id uuid, team_id uuid, service_id uuid, parent_id uuid, entered_by uuid, marks text[], version int,
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
  if p_filed is not null then perform file_records(p_organisation, p_filed); end if;
  if p_opened is not null or p_people_changed is not null or p_issues is not null then
    perform index_cases(p_organisation, array(
      select (x ->> 'id')::uuid from jsonb_array_elements(coalesce(p_opened, '[]')) x
      union select (x ->> 'case_id')::uuid from jsonb_array_elements(coalesce(p_issues, '[]')) x
      union select p.case_id from case_people p, jsonb_array_elements(coalesce(p_people_changed, '[]')) x
        where p.organisation_id = p_organisation and p.person_id = (x ->> 'id')::uuid));
  end if;
end $$;
--> statement-breakpoint
-- As before, with what stands beside the case.
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
    'case.referredToOmbudsman', 'case.ombudsmanEnquired', 'case.ombudsmanDecided', 'case.noteAdded', 'case.serviceAsked',
    'case.serviceAnswered', 'case.serviceRequestWithdrawn', 'case.learningRecorded', 'case.learningChecked',
    'case.conflictDeclared', 'case.held');
  return jsonb_build_object(
    'core', v_core, 'around', around_cases(p_organisation, array[(v_core ->> 'policyVersion')::int]),
    'organisation', (select jsonb_build_object('name', name, 'contactPhone', contact_phone,
        'contactEmail', contact_email, 'contactHours', contact_hours) from organisations where id = p_organisation),
    'owner', (select jsonb_build_object('staffId', s.id, 'name', s.name) from staff s
      where s.organisation_id = p_organisation and s.id = (v_core ->> 'ownerId')::uuid),
    'filed', filed_of(p_organisation, v_case),
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
-- What is there already: who wrote it down, its marks, the words by which it is found.
update redress.cases c set
  entered_by = (select s.id from redress.case_events e join redress.staff s on s.organisation_id = e.organisation_id
    and s.id::text = e.actor_id where e.organisation_id = c.organisation_id and e.case_id = c.id and e.seq = 1 and e.actor_kind = 'staff'),
  marks = array_remove(array[
    case when c.snapshot #>> '{context,triage,risk}' = 'true' then 'risk' end,
    case when c.snapshot #>> '{context,triage,vulnerability}' = 'true' then 'vulnerability' end,
    case when c.snapshot #>> '{context,triage,complexity}' = 'complex' then 'complex' end,
    case when exists (select from redress.extensions x where x.organisation_id = c.organisation_id and x.case_id = c.id and x.is_valid) then 'extended' end,
    case when exists (select from redress.restrictions x where x.organisation_id = c.organisation_id and x.case_id = c.id and x.state = 'inForce') then 'restricted' end,
    case when exists (select from redress.case_events e where e.organisation_id = c.organisation_id and e.case_id = c.id
      and e.kind in ('case.referredToOmbudsman', 'case.ombudsmanEnquired', 'case.ombudsmanDecided')) then 'ombudsman' end,
    case when exists (select from redress.case_texts t where t.organisation_id = c.organisation_id and t.case_id = c.id and t.seq = 1 and t.path = 'withholdName') then 'nameWithheld' end
  ], null);
--> statement-breakpoint
do $$
declare
  o uuid;
begin
  for o in select id from redress.organisations loop
    perform redress.index_cases(o, array(select id from redress.cases where organisation_id = o));
  end loop;
end $$;
