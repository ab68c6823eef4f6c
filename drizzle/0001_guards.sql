-- The second wall: a row is seen by its organisation alone, and by the owner of the tables in a migration.
do $$
declare
  t text;
  own text := $q$ = nullif(current_setting('app.organisation', true), '')::uuid$q$;
  key text;
begin
  for t in select tablename from pg_tables where schemaname = 'redress' loop
    key := case when t = 'organisations' then 'id' else 'organisation_id' end;
    execute format('alter table redress.%I enable row level security', t);
    execute format('alter table redress.%I force row level security', t);
    execute format('create policy own_organisation on redress.%I to redress_app using (%I%s) with check (%I%s)', t, key, own, key, own);
    execute format('create policy owner_sees_all on redress.%I to redress_owner using (true) with check (true)', t);
  end loop;
end $$;
--> statement-breakpoint
-- What the application may do. What is not granted here cannot happen.
grant select, insert on
  redress.case_events, redress.access_log, redress.policies, redress.calendars, redress.deliveries,
  redress.extensions, redress.documents
  to redress_app;
--> statement-breakpoint
grant select, insert, update on
  redress.organisations, redress.teams, redress.services, redress.staff, redress.people, redress.case_people,
  redress.cases, redress.deadlines, redress.issues, redress.remedies, redress.messages, redress.outbox
  to redress_app;
--> statement-breakpoint
-- Words may be erased, never changed.
grant select, insert, update (value, erased_by_seq) on redress.case_texts to redress_app;
--> statement-breakpoint
grant select, insert, update (revoked_at, last_used_at) on redress.tokens to redress_app;
--> statement-breakpoint
-- What runs out may go.
grant select, insert, update, delete on redress.sessions, redress.challenges to redress_app;
--> statement-breakpoint
grant select, insert, delete on redress.idempotency_keys to redress_app;
--> statement-breakpoint
create function redress.refuse_change() returns trigger language plpgsql set search_path = redress, pg_temp as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
--> statement-breakpoint
create trigger append_only before update or delete or truncate on redress.case_events
  for each statement execute function redress.refuse_change();
--> statement-breakpoint
create trigger append_only before update or delete or truncate on redress.access_log
  for each statement execute function redress.refuse_change();
--> statement-breakpoint
create trigger append_only before update or delete or truncate on redress.policies
  for each statement execute function redress.refuse_change();
--> statement-breakpoint
create trigger append_only before update or delete or truncate on redress.extensions
  for each statement execute function redress.refuse_change();
--> statement-breakpoint
-- A case changes often in columns that no index holds: with room on its page such a change touches no index.
alter table redress.cases set (fillfactor = 70);
