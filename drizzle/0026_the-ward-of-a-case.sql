-- Passing a case on may say in which ward it is.
create or replace function redress.file_records(p_organisation uuid, p_filed jsonb) returns void
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
            where s.organisation_id = p_organisation and s.id = (r.facts ->> 'service')::uuid), c.team_id),
          ward = coalesce(r.facts ->> 'ward', c.ward)
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
