-- An organisation's own procedures stand behind the same wall as the rest, and a version that was kept never changes.
alter table redress.own_procedures enable row level security;
--> statement-breakpoint
alter table redress.own_procedures force row level security;
--> statement-breakpoint
create policy own_organisation on redress.own_procedures to redress_app
  using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid)
  with check (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);
--> statement-breakpoint
create policy owner_sees_all on redress.own_procedures to redress_owner using (true) with check (true);
--> statement-breakpoint
grant select, insert on redress.own_procedures to redress_app;
--> statement-breakpoint
create trigger append_only before update or delete or truncate on redress.own_procedures
  for each statement execute function redress.refuse_change();
--> statement-breakpoint
-- Which versions there are and whose they are, names and numbers alone: one process judges the cases of them all.
create function redress.own_procedures_of_all()
  returns table (organisation_id uuid, procedure_id text, version int)
  language sql stable security definer set search_path = redress, pg_temp as $$
  select o.organisation_id, o.procedure_id, o.version from own_procedures o order by o.procedure_id, o.version
$$;
--> statement-breakpoint
revoke all on function redress.own_procedures_of_all() from public;
--> statement-breakpoint
grant execute on function redress.own_procedures_of_all() to redress_app;
