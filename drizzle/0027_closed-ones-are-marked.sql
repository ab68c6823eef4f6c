-- What a list of cases can be narrowed by. A closed team or service may still have cases: it is offered after the open
-- ones, and says that it is closed.
create or replace function redress.worklist_choices(p_organisation uuid) returns jsonb
  language plpgsql set search_path = redress, pg_temp set enable_seqscan = off as $$
begin
  perform set_config('app.organisation', p_organisation::text, true);
  return jsonb_build_object(
    'teams', (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'isClosed', t.closed_on is not null)
        order by t.closed_on is not null, t.name), '[]') from teams t
      where t.organisation_id = p_organisation),
    'services', (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'name', v.name, 'isClosed', v.closed_on is not null)
        order by v.closed_on is not null, v.name), '[]') from services v
      where v.organisation_id = p_organisation),
    'owners', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name) order by s.name), '[]') from staff s
      where s.organisation_id = p_organisation and s.is_active
        and array[s.role] || s.also_roles && array['officer', 'reviewer', 'manager', 'approver']),
    'wards', (select coalesce(jsonb_agg(x.ward order by x.ward), '[]') from (select distinct c.ward from cases c
      where c.organisation_id = p_organisation and c.is_open and c.ward is not null) x),
    'labels', (select coalesce(jsonb_agg(x.l order by x.l), '[]') from (select distinct l from cases c, unnest(c.labels) l
      where c.organisation_id = p_organisation and c.is_open and c.labels <> '{}') x));
end $$;
