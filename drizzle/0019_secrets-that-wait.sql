-- What waits with a change stands behind the same wall as the others.
alter table redress.configuration_secrets enable row level security;
--> statement-breakpoint
alter table redress.configuration_secrets force row level security;
--> statement-breakpoint
create policy own_organisation on redress.configuration_secrets to redress_app
  using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid)
  with check (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);
--> statement-breakpoint
create policy owner_sees_all on redress.configuration_secrets to redress_owner using (true) with check (true);
--> statement-breakpoint
grant select, insert, delete on redress.configuration_secrets to redress_app;
