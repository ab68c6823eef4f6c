-- The lists of teams and services count open cases of each service: from the index, not from a page of the table for each case.
drop index redress.cases_open;
--> statement-breakpoint
create index cases_open on redress.cases (organisation_id, due_sort, id) include (owner_id, team_id, service_id, states, ward, labels) where is_open;
