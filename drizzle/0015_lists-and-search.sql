-- Open cases lie far apart among those that have ended: what counts and choices need of them stands in the index itself.
drop index redress.cases_open;
--> statement-breakpoint
create index cases_open on redress.cases (organisation_id, due_sort, id) include (owner_id, team_id, states, ward, labels) where is_open;
--> statement-breakpoint
drop function redress.list_cases(uuid, date, date, uuid, int, text, boolean, boolean, uuid, boolean, text, text, text, date, date);
--> statement-breakpoint
-- What is to be seen of listed cases, in the order of their ids.
create function redress.listed_cases(p_organisation uuid, p_ids uuid[])
  returns table (
    id uuid, reference text, procedure_id text, states text[], channel text, received_on date, next_due_on date,
    next_due_clock text, owner_id uuid, owner_name text, version int, summary text, person_name text,
    has_adjustments boolean, formats text[], marks text[], labels text[], ward text, team_name text, service_name text,
    is_open boolean, waiting_on text)
  language plpgsql stable set search_path = redress, pg_temp set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
  return query
  select c.id, c.reference, c.procedure_id, c.states, c.channel, c.received_on, c.next_due_on, c.next_due_clock,
    c.owner_id, s.name, c.version, left(t.value, 200), p.name, p.adjustments is not null, p.formats, c.marks, c.labels, c.ward, m.name,
    v.name, c.is_open,
    case when not c.is_open then null
      when exists (select from letter_drafts l where l.organisation_id = p_organisation and l.case_id = c.id and l.state = 'submitted') then 'approval'
      when exists (select from service_requests r where r.organisation_id = p_organisation and r.case_id = c.id and r.state = 'asked') then 'service'
      when c.next_due_on is null and array_to_string(c.states, ' ') like '%.answered%' then 'person'
      else 'us' end
  from unnest(p_ids) with ordinality as x(id, place)
  join cases c on c.organisation_id = p_organisation and c.id = x.id
  left join staff s on s.organisation_id = p_organisation and s.id = c.owner_id
  left join teams m on m.organisation_id = p_organisation and m.id = c.team_id
  left join services v on v.organisation_id = p_organisation and v.id = c.service_id
  left join case_texts t on t.organisation_id = p_organisation and t.case_id = c.id and t.seq = 1 and t.path = 'description'
  left join case_people q on q.organisation_id = p_organisation and q.case_id = c.id and q.role = 'complainant'
  left join people p on p.organisation_id = p_organisation and p.id = q.person_id
  order by x.place;
end $$;
--> statement-breakpoint
-- The teams in which somebody works on a day.
create function redress.teams_of(p_organisation uuid, p_staff uuid, p_today date) returns uuid[]
  language plpgsql stable set search_path = redress, pg_temp as $$
begin
  return array(
    select s.team_id from staff s where s.organisation_id = p_organisation and s.id = p_staff and s.team_id is not null
    union select m.team_id from team_members m where m.organisation_id = p_organisation and m.staff_id = p_staff
      and m.from_on <= p_today and (m.until_on is null or m.until_on >= p_today));
end $$;
--> statement-breakpoint
-- A filter as conditions on a case c: $1 organisation, $2 filter, $3 today. Each key names one condition of ours; values come in as values.
create function redress.conditions_of(p_filter jsonb) returns text
  language plpgsql immutable set search_path = redress, pg_temp as $$
declare
  v_own text := $q$(c.owner_id = any (array(select jsonb_array_elements_text($2 -> 'staff')::uuid))
    or c.owner_id is null and (c.team_id is null or c.team_id = any (array(select jsonb_array_elements_text($2 -> 'teams')::uuid)))
    or c.id = any (array(select x.case_id from case_staff x where x.organisation_id = $1 and x."as" = 'deputy'
      and x.staff_id = any (array(select jsonb_array_elements_text($2 -> 'staff')::uuid)))))$q$;
  v_approval text := $q$c.id = any (array(select l.case_id from letter_drafts l where l.organisation_id = $1 and l.state = 'submitted'))$q$;
  v_service text := $q$c.id = any (array(select r.case_id from service_requests r where r.organisation_id = $1 and r.state = 'asked'))$q$;
  v_person text := $q$c.due_sort = 'infinity' and array_to_string(c.states, ' ') like '%.answered%'$q$;
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
--> statement-breakpoint
-- Whose cases are meant, as ids: of the one who looks, those they stand in for, and the teams they work in.
create function redress.with_teams(p_organisation uuid, p_today date, p_filter jsonb) returns jsonb
  language plpgsql stable set search_path = redress, pg_temp as $$
begin
  if not p_filter ? 'whose' then return p_filter; end if;
  return p_filter || jsonb_build_object('teams', to_jsonb(teams_of(p_organisation, (p_filter -> 'staff' ->> 0)::uuid, p_today)));
end $$;
--> statement-breakpoint
-- The list of cases in one of its orders; a page begins after the row that the cursor names.
create function redress.list_cases(
    p_organisation uuid, p_today date, p_filter jsonb, p_sort text, p_after_on date, p_after_id uuid, p_limit int)
  returns table (
    id uuid, reference text, procedure_id text, states text[], channel text, received_on date, next_due_on date,
    next_due_clock text, owner_id uuid, owner_name text, version int, summary text, person_name text,
    has_adjustments boolean, formats text[], marks text[], labels text[], ward text, team_name text, service_name text,
    is_open boolean, waiting_on text)
  language plpgsql set search_path = redress, pg_temp set enable_seqscan = off as $$
declare
  v_filter jsonb;
  v_column text := case when p_sort = 'due' then 'due_sort' else 'received_on' end;
  v_way text := case when p_sort = 'newest' then 'desc' else 'asc' end;
  v_after text := case when p_after_id is null then '' else
    format(' and (c.%I, c.id) %s ($4, $5)', v_column, case when v_way = 'desc' then '<' else '>' end) end;
  v_ids uuid[];
begin
  perform set_config('app.organisation', p_organisation::text, true);
  v_filter := with_teams(p_organisation, p_today, p_filter);
  execute format('select array(select c.id from cases c where c.organisation_id = $1%s%s order by c.%I %s, c.id %4$s limit $6)',
      conditions_of(v_filter), v_after, v_column, v_way)
    into v_ids using p_organisation, v_filter, p_today, p_after_on, p_after_id, p_limit;
  return query select * from listed_cases(p_organisation, v_ids);
end $$;
--> statement-breakpoint
-- The figures above the list of cases, each of open cases.
create function redress.count_worklist(p_organisation uuid, p_today date, p_soon date, p_filter jsonb) returns jsonb
  language plpgsql set search_path = redress, pg_temp set enable_seqscan = off as $$
declare
  v_filter jsonb;
  v_counts jsonb;
begin
  perform set_config('app.organisation', p_organisation::text, true);
  v_filter := with_teams(p_organisation, p_today, p_filter);
  execute format($q$
    with o as materialized (select c.id, c.due_sort, c.owner_id, array_to_string(c.states, ' ') as states
      from cases c where c.organisation_id = $1 and c.is_open%s)
    select jsonb_build_object(
      'overdue', count(*) filter (where due_sort < $3),
      'dueToday', count(*) filter (where due_sort = $3),
      'dueSoon', count(*) filter (where due_sort between $3 and $4),
      'unacknowledged', count(*) filter (where states like '%%.awaitingAcknowledgement%%'),
      'unowned', count(*) filter (where owner_id is null),
      'service', (select count(*) from o where id in (select r.case_id from service_requests r where r.organisation_id = $1 and r.state = 'asked')
        and id not in (select l.case_id from letter_drafts l where l.organisation_id = $1 and l.state = 'submitted')),
      'approval', (select count(*) from o where id in (select l.case_id from letter_drafts l where l.organisation_id = $1 and l.state = 'submitted')),
      'undelivered', (select count(*) from o where id in (select m.case_id from messages m where m.organisation_id = $1
        and m.audience = 'resident' and m.state in ('failed', 'unknown') and m.case_id is not null)),
      'callBacks', (select count(*) from call_backs b where b.organisation_id = $1 and b.state = 'open'))
    from o$q$, conditions_of(v_filter))
    into v_counts using p_organisation, v_filter, p_today, p_soon;
  return v_counts;
end $$;
--> statement-breakpoint
-- What a list of cases can be narrowed by.
create function redress.worklist_choices(p_organisation uuid) returns jsonb
  language plpgsql set search_path = redress, pg_temp set enable_seqscan = off as $$
begin
  perform set_config('app.organisation', p_organisation::text, true);
  return jsonb_build_object(
    'teams', (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) order by t.name), '[]') from teams t
      where t.organisation_id = p_organisation),
    'services', (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'name', v.name) order by v.name), '[]') from services v
      where v.organisation_id = p_organisation),
    'owners', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name) order by s.name), '[]') from staff s
      where s.organisation_id = p_organisation and s.is_active
        and array[s.role] || s.also_roles && array['officer', 'reviewer', 'manager', 'approver']),
    'wards', (select coalesce(jsonb_agg(x.ward order by x.ward), '[]') from (select distinct c.ward from cases c
      where c.organisation_id = p_organisation and c.is_open and c.ward is not null) x),
    'labels', (select coalesce(jsonb_agg(x.l order by x.l), '[]') from (select distinct l from cases c, unnest(c.labels) l
      where c.organisation_id = p_organisation and c.is_open and c.labels <> '{}') x));
end $$;
--> statement-breakpoint
-- What is due day by day, what is late and where it waits, and who has how much: open cases alone.
create function redress.overview_cases(p_organisation uuid, p_today date, p_week date, p_until date, p_filter jsonb) returns jsonb
  language plpgsql set search_path = redress, pg_temp set enable_seqscan = off as $$
declare
  v_filter jsonb;
  v_found jsonb;
begin
  perform set_config('app.organisation', p_organisation::text, true);
  v_filter := with_teams(p_organisation, p_today, p_filter);
  execute format($q$
    with o as materialized (select c.id, c.due_sort, c.owner_id, c.states[1] as stage
      from cases c where c.organisation_id = $1 and c.is_open%s),
    late as (select stage, case
        when id in (select l.case_id from letter_drafts l where l.organisation_id = $1 and l.state = 'submitted') then 'approval'
        when id in (select r.case_id from service_requests r where r.organisation_id = $1 and r.state = 'asked') then 'service'
        else 'us' end as waiting
      from o where due_sort < $3)
    select jsonb_build_object(
      'overdue', (select count(*) from o where due_sort < $3),
      'due', coalesce((select jsonb_agg(jsonb_build_object('day', d.due_sort, 'n', d.n) order by d.due_sort)
        from (select due_sort, count(*) as n from o where due_sort between $3 and $5 group by 1) d), '[]'),
      'late', coalesce((select jsonb_agg(jsonb_build_object('stage', d.stage, 'waiting', d.waiting, 'n', d.n) order by d.stage, d.waiting)
        from (select stage, waiting, count(*) as n from late group by 1, 2) d), '[]'),
      'people', coalesce((select jsonb_agg(jsonb_build_object('staffId', d.owner_id, 'name', s.name, 'open', d.open, 'week', d.week,
          'overdue', d.overdue) order by d.owner_id is not null, d.overdue desc, d.open desc, s.name)
        from (select owner_id, count(*) as open, count(*) filter (where due_sort between $3 and $4) as week,
          count(*) filter (where due_sort < $3) as overdue from o group by 1) d
        left join staff s on s.organisation_id = $1 and s.id = d.owner_id), '[]'))$q$, conditions_of(v_filter))
    into v_found using p_organisation, v_filter, p_today, p_week, p_until;
  return v_found;
end $$;
--> statement-breakpoint
-- Which of the organisation's cases hold these words. An index of words cannot be used below row-level security, since
-- looking for a word is nothing that Postgres trusts to tell no secrets: so this runs as the owner and gives ids only,
-- to the organisation that is set and to no other.
create function redress.find_words(p_organisation uuid, p_query tsquery, p_limit int) returns uuid[]
  language plpgsql stable security definer set search_path = redress, pg_temp set enable_seqscan = off set enable_indexscan = off as $$
begin
  if p_organisation is distinct from nullif(current_setting('app.organisation', true), '')::uuid then return '{}'; end if;
  return array(select s.case_id from case_search s
    where s.words @@ p_query and s.organisation_id is not distinct from p_organisation limit p_limit);
end $$;
--> statement-breakpoint
revoke all on function redress.find_words(uuid, tsquery, int) from public;
--> statement-breakpoint
grant execute on function redress.find_words(uuid, tsquery, int) to redress_app;
--> statement-breakpoint
-- What somebody typed, as a question to the index of words: every term must be there; a word may be of the complaint or begin a name.
create function redress.words_asked(p_terms jsonb, p_names boolean) returns tsquery
  language plpgsql immutable set search_path = redress, pg_temp as $$
declare
  r record;
  v_all tsquery;
  v_one tsquery;
  v_word tsquery;
begin
  for r in select t ->> 'kind' as kind, replace(replace(t ->> 'text', '\', ''), '''', '') as text from jsonb_array_elements(p_terms) t loop
    v_one := null;
    if r.text = '' then continue; end if;
    if p_names then v_one := format('''%s:%s'':*', case r.kind when 'phone' then 'p' when 'email' then 'e' when 'postcode' then 'c' else 'n' end, r.text)::tsquery; end if;
    if r.kind = 'word' then
      v_word := plainto_tsquery('english', r.text);
      -- Of a word that English does without, nothing can be asked.
      if numnode(v_word) = 0 then continue; end if;
      v_one := case when v_one is null then v_word else v_one || v_word end;
    end if;
    if v_one is null then return null; end if;
    v_all := case when v_all is null then v_one else v_all && v_one end;
  end loop;
  return v_all;
end $$;
--> statement-breakpoint
-- Cases by reference or by words: open ones first, the next due on top, then the newest. Where too many hold the words
-- only the newest are looked through (has_more). p_names: whoever asks may find somebody whose name is withheld.
create function redress.search_cases(
    p_organisation uuid, p_reference text, p_terms jsonb, p_entered_by uuid, p_names boolean, p_limit int)
  returns table (
    id uuid, reference text, procedure_id text, states text[], channel text, received_on date, next_due_on date,
    next_due_clock text, owner_id uuid, owner_name text, version int, summary text, person_name text,
    has_adjustments boolean, formats text[], marks text[], labels text[], ward text, team_name text, service_name text,
    is_open boolean, waiting_on text, has_more boolean)
  language plpgsql set search_path = redress, pg_temp set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  v_query tsquery := words_asked(p_terms, true);
  v_named uuid[];
  v_ids uuid[] := '{}';
  v_more boolean := false;
begin
  perform set_config('app.organisation', p_organisation::text, true);
  if p_reference <> '' then
    v_named := array(select c.id from cases c where c.organisation_id = p_organisation
      and c.reference >= p_reference and c.reference <= p_reference || 'zzzzzzzz' order by c.reference limit 20);
  end if;
  if v_query is not null then
    v_ids := find_words(p_organisation, v_query, 1001);
    if cardinality(v_ids) > 1000 then
      v_more := true;
      v_ids := array(select s.case_id from (
          select w.case_id, w.words from case_search w where w.organisation_id = p_organisation
          order by w.organisation_id desc, w.case_id desc limit 20000) s
        where s.words @@ v_query limit 300) || v_ids[1:300];
    end if;
  end if;
  v_ids := array(select c.id from cases c where c.organisation_id = p_organisation and c.id = any (v_ids || v_named)
    and (p_entered_by is null or c.entered_by = p_entered_by)
    and (p_names or c.id = any (v_named) or 'nameWithheld' <> all (c.marks))
    order by c.id = any (v_named) desc nulls last, c.is_open desc, case when c.is_open then c.due_sort end, c.received_on desc, c.id limit p_limit + 1);
  return query select l.*, v_more or cardinality(v_ids) > p_limit from listed_cases(p_organisation, v_ids[1:p_limit]) l;
end $$;
