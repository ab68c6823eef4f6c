DROP INDEX "redress"."cases_received";--> statement-breakpoint
CREATE INDEX "cases_received" ON "redress"."cases" USING btree ("organisation_id","received_on","id","procedure_id","reference");