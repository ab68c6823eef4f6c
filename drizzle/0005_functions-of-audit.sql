-- A page of whole histories for the audit, each beside what the case itself says. One statement sees one state of the
-- database (the function is stable), so a command running meanwhile cannot look like a fault.
create function redress.read_chains(p_organisation uuid, p_after uuid, p_limit int) returns jsonb
  language plpgsql stable set search_path = redress, pg_temp as $$
begin
  perform set_config('app.organisation', p_organisation::text, true);
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'caseId', x.id,
      'head', (select jsonb_build_object('version', c.version, 'seq', c.head_seq, 'hash', encode(c.head_hash, 'hex'),
          'procedureId', c.procedure_id, 'procedureVersion', c.procedure_version, 'policyVersion', c.policy_version,
          'nation', c.nation, 'calendarRevision', c.calendar_revision, 'snapshot', c.snapshot)
        from cases c where c.organisation_id = p_organisation and c.id = x.id),
      'events', (select coalesce(jsonb_agg(jsonb_build_object('seq', e.seq, 'kind', e.kind,
          'recordedAt', e.recorded_at, 'happenedAt', e.happened_at, 'actorKind', e.actor_kind, 'actorId', e.actor_id,
          'requestId', e.request_id, 'prev', encode(e.prev, 'hex'), 'hash', encode(e.hash, 'hex'), 'body', e.body)
          order by e.seq), '[]')
        from case_events e where e.organisation_id = p_organisation and e.case_id = x.id),
      'texts', (select coalesce(jsonb_agg(jsonb_build_object('seq', t.seq, 'path', t.path, 'value', t.value,
          'salt', encode(t.salt, 'hex'), 'erasedBySeq', t.erased_by_seq)), '[]')
        from case_texts t where t.organisation_id = p_organisation and t.case_id = x.id),
      'deadlines', (select coalesce(jsonb_agg(jsonb_build_object('clock', d.clock, 'run', d.run,
          'startedOn', d.started_on, 'startedSeq', d.started_seq, 'dueOn', d.due_on,
          'originalDueOn', d.original_due_on, 'state', d.state, 'stoppedAt', d.stopped_at)), '[]')
        from deadlines d where d.organisation_id = p_organisation and d.case_id = x.id)) order by x.id), '[]')
    from (
      select id from (
        (select id from cases where organisation_id = p_organisation and id > p_after order by id limit p_limit)
        union
        (select distinct case_id from case_events where organisation_id = p_organisation and case_id > p_after
          order by case_id limit p_limit)) y
      order by id limit p_limit) x);
end $$;
