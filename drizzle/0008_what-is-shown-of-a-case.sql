-- As before, with what was told in events that are shown by themselves, links both ways, and the restrictions that the
-- same person is under in other cases.
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
    'case.responded', 'case.triaged', 'case.linked', 'case.contactRestricted', 'case.restrictionReviewed',
    'case.referredToOmbudsman', 'case.ombudsmanEnquired', 'case.ombudsmanDecided');
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
-- A page of the register of contact restrictions, those to be reviewed first at its beginning.
create function redress.list_restrictions(
    p_organisation uuid, p_state text, p_after_review date, p_after_case uuid, p_after_number int, p_limit int)
  returns table (
    case_id uuid, reference text, number int, person_name text, imposed_on date, review_on date, reviewed_on date,
    lifted_on date, state text, owed_from date)
  language plpgsql set search_path = redress, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  perform set_config('app.organisation', p_organisation::text, true);
  return query
  select r.case_id, c.reference, r.number, p.name, r.imposed_on, r.review_on, r.reviewed_on, r.lifted_on, r.state,
    case when r.state = 'inForce' then (c.snapshot #>> '{context,restriction,owedFrom}')::date end
  from restrictions r
  join cases c on c.organisation_id = p_organisation and c.id = r.case_id
  left join case_people x on x.organisation_id = p_organisation and x.case_id = r.case_id and x.role = 'complainant'
  left join people p on p.organisation_id = p_organisation and p.id = x.person_id
  where r.organisation_id = p_organisation
    and (p_state is null or r.state = p_state)
    and (p_after_case is null or (r.review_on, r.case_id, r.number) > (p_after_review, p_after_case, p_after_number))
  order by r.review_on, r.case_id, r.number
  limit p_limit;
end $$;
