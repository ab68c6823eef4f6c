-- The only four functions that see beyond one organisation. They run as the owner and give ids alone.
create function redress.find_token(p_hash bytea)
  returns table (organisation_id uuid, token_id uuid, staff_id uuid, role text, expires_at timestamptz)
  language sql stable security definer set search_path = redress, pg_temp as $$
  select t.organisation_id, t.id, t.staff_id, t.role, t.expires_at
  from tokens t join staff s on s.organisation_id = t.organisation_id and s.id = t.staff_id
  where t.hash = p_hash and t.revoked_at is null and s.is_active
$$;
--> statement-breakpoint
create function redress.find_session(p_hash bytea)
  returns table (
    organisation_id uuid, session_id uuid, kind text, staff_id uuid, role text, case_id uuid, person_id uuid,
    last_seen_at timestamptz, expires_at timestamptz)
  language sql stable security definer set search_path = redress, pg_temp as $$
  select x.organisation_id, x.id, x.kind, x.staff_id, s.role, x.case_id, x.person_id, x.last_seen_at, x.expires_at
  from sessions x left join staff s on s.organisation_id = x.organisation_id and s.id = x.staff_id
  where x.id_hash = p_hash and (x.kind = 'resident' or s.is_active)
$$;
--> statement-breakpoint
-- The organisation that answers at a host name, else the only one there is.
create function redress.find_organisation(p_host text) returns uuid
  language sql stable security definer set search_path = redress, pg_temp as $$
  select coalesce(
    (select id from organisations where p_host = any (hosts) order by id limit 1),
    (select (array_agg(id))[1] from organisations having count(*) = 1))
$$;
--> statement-breakpoint
-- Where something is due by then; null: every organisation, for the nightly audit.
create function redress.organisations_with_work(p_now timestamptz) returns setof uuid
  language sql stable security definer set search_path = redress, pg_temp as $$
  select o.id from organisations o
  where p_now is null
     or exists (select from deadlines d where d.organisation_id = o.id and d.next_action_at <= p_now)
     or exists (select from outbox x where x.organisation_id = o.id and x.next_attempt_at <= p_now)
$$;
