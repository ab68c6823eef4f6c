-- Lists can be narrowed by more time given, and by whether an Ombudsman has a case or has decided it.
create or replace function redress.conditions_of(p_filter jsonb) returns text
  language plpgsql immutable set search_path = redress, pg_temp as $$
declare
  v_own text := $q$(c.owner_id = any (array(select jsonb_array_elements_text($2 -> 'staff')::uuid))
    or c.owner_id is null and (c.team_id is null or c.team_id = any (array(select jsonb_array_elements_text($2 -> 'teams')::uuid)))
    or c.id = any (array(select x.case_id from case_staff x where x.organisation_id = $1 and x."as" = 'deputy'
      and x.staff_id = any (array(select jsonb_array_elements_text($2 -> 'staff')::uuid)))))$q$;
  v_approval text := $q$c.id = any (array(select l.case_id from letter_drafts l where l.organisation_id = $1 and l.state = 'submitted'))$q$;
  v_service text := $q$c.id = any (array(select r.case_id from service_requests r where r.organisation_id = $1 and r.state = 'asked'))$q$;
  v_person text := $q$c.due_sort = 'infinity' and array_to_string(c.states, ' ') like '%.answered%'$q$;
  v_extended text := $q$'extended' = any (c.marks)$q$;
  v_ombudsman text := $q$'ombudsman' = any (c.marks)$q$;
  -- The mark, which stays, is asked first: only the history of those few cases is looked into.
  v_decided text := $q$('case.ombudsmanDecided' = (select e.kind from case_events e where e.organisation_id = $1 and e.case_id = c.id
    and e.kind in ('case.referredToOmbudsman', 'case.ombudsmanDecided') order by e.seq desc limit 1)) is true$q$;
begin
  return coalesce((select string_agg(' and ' || k.condition, '') from (values
    ('whose', case p_filter ->> 'whose' when 'mine' then v_own
      when 'team' then $q$c.team_id = any (array(select jsonb_array_elements_text($2 -> 'teams')::uuid))$q$ else 'true' end),
    ('enteredBy', $q$c.entered_by = ($2 ->> 'enteredBy')::uuid$q$),
    ('open', case when (p_filter ->> 'open')::boolean then 'c.is_open'
      -- Nothing is due of what has ended.
      else $q$not c.is_open and c.due_sort = 'infinity'$q$ end),
    ('state', $q$($2 ->> 'state') = any (c.states)$q$),
    ('part', $q$array_to_string(c.states, ' ') like '%.' || ($2 ->> 'part') || '%'$q$),
    ('overdue', case when (p_filter ->> 'overdue')::boolean then 'c.due_sort < $3' else 'true' end),
    ('dueToday', case when (p_filter ->> 'dueToday')::boolean then 'c.due_sort = $3' else 'true' end),
    ('dueFrom', $q$c.due_sort >= ($2 ->> 'dueFrom')::date$q$),
    ('dueTo', $q$c.due_sort <= ($2 ->> 'dueTo')::date$q$),
    ('owner', $q$c.owner_id = ($2 ->> 'owner')::uuid$q$),
    ('unowned', case when (p_filter ->> 'unowned')::boolean then 'c.owner_id is null' else 'true' end),
    ('procedure', $q$c.procedure_id = $2 ->> 'procedure'$q$),
    ('team', $q$c.team_id = ($2 ->> 'team')::uuid$q$),
    ('service', $q$c.service_id = ($2 ->> 'service')::uuid$q$),
    ('ward', $q$c.ward = $2 ->> 'ward'$q$),
    ('channel', $q$c.channel = $2 ->> 'channel'$q$),
    ('mark', $q$($2 ->> 'mark') = any (c.marks)$q$),
    ('label', $q$($2 ->> 'label') = any (c.labels)$q$),
    ('extended', case when (p_filter ->> 'extended')::boolean then v_extended else 'not ' || v_extended end),
    ('ombudsman', case p_filter ->> 'ombudsman' when 'with' then v_ombudsman || ' and not ' || v_decided
      when 'decided' then v_ombudsman || ' and ' || v_decided else 'not ' || v_ombudsman end),
    ('receivedFrom', $q$c.received_on >= ($2 ->> 'receivedFrom')::date$q$),
    ('receivedTo', $q$c.received_on <= ($2 ->> 'receivedTo')::date$q$),
    ('undelivered', case when (p_filter ->> 'undelivered')::boolean then
      $q$exists (select from messages m where m.organisation_id = $1 and m.case_id = c.id and m.audience = 'resident' and m.state in ('failed', 'unknown'))$q$ else 'true' end),
    ('clock', $q$exists (select from deadlines d where d.organisation_id = $1 and d.case_id = c.id and d.clock = $2 ->> 'clock'
      and ($2 ->> 'clockState' is null or clock_state(d.clock, d.state, d.due_on, d.base_due_on, d.stopped_on, $3) = $2 ->> 'clockState'))$q$),
    ('waitingOn', 'c.is_open and ' || case p_filter ->> 'waitingOn' when 'approval' then v_approval
      when 'service' then v_service || ' and not ' || v_approval
      when 'person' then format('%s and not %s and not %s', v_person, v_approval, v_service)
      else format('not (%s) and not %s and not %s', v_person, v_approval, v_service) end)
  ) as k(name, condition) where p_filter ? k.name and p_filter -> k.name <> 'null'), '');
end $$;
