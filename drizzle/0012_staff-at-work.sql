CREATE TABLE "redress"."bulk_items" (
	"organisation_id" uuid NOT NULL,
	"run_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"state" text NOT NULL,
	"problem" text,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "bulk_items_organisation_id_run_id_case_id_pk" PRIMARY KEY("organisation_id","run_id","case_id")
);
--> statement-breakpoint
CREATE TABLE "redress"."bulk_runs" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"action" text NOT NULL,
	"choice" jsonb NOT NULL,
	"total" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"claimed_until" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "bulk_runs_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "redress"."case_conflicts" (
	"organisation_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "case_conflicts_organisation_id_case_id_staff_id_pk" PRIMARY KEY("organisation_id","case_id","staff_id")
);
--> statement-breakpoint
CREATE TABLE "redress"."case_search" (
	"organisation_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"words" "tsvector" NOT NULL,
	CONSTRAINT "case_search_organisation_id_case_id_pk" PRIMARY KEY("organisation_id","case_id")
);
--> statement-breakpoint
CREATE TABLE "redress"."case_staff" (
	"organisation_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"as" text NOT NULL,
	"staff_id" uuid NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "case_staff_organisation_id_case_id_as_pk" PRIMARY KEY("organisation_id","case_id","as")
);
--> statement-breakpoint
CREATE TABLE "redress"."configuration_changes" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"area" text NOT NULL,
	"subject" text,
	"before" jsonb,
	"after" jsonb NOT NULL,
	"in_force_from" timestamp (3) with time zone,
	"state" text NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"reason" text,
	CONSTRAINT "configuration_changes_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "configuration_changes_state" CHECK ("redress"."configuration_changes"."state" in ('proposed', 'applied', 'rejected', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "redress"."configuration_events" (
	"organisation_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"change_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"staff_id" uuid NOT NULL,
	"body" text NOT NULL,
	"prev" "bytea",
	"hash" "bytea" NOT NULL,
	CONSTRAINT "configuration_events_organisation_id_seq_pk" PRIMARY KEY("organisation_id","seq")
);
--> statement-breakpoint
CREATE TABLE "redress"."delegations" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"from_id" uuid NOT NULL,
	"to_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"reason" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by" uuid,
	CONSTRAINT "delegations_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "delegations_apart" CHECK ("redress"."delegations"."from_id" <> "redress"."delegations"."to_id" and "redress"."delegations"."starts_on" <= "redress"."delegations"."ends_on")
);
--> statement-breakpoint
CREATE TABLE "redress"."identity_providers" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"issuer" text NOT NULL,
	"client_id" text NOT NULL,
	"client_secret" "bytea",
	"role_claim" text DEFAULT 'roles' NOT NULL,
	"roles" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "identity_providers_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "identity_providers_issuer" UNIQUE("organisation_id","issuer","client_id")
);
--> statement-breakpoint
CREATE TABLE "redress"."intakes" (
	"organisation_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"seconds" integer NOT NULL,
	CONSTRAINT "intakes_organisation_id_case_id_pk" PRIMARY KEY("organisation_id","case_id")
);
--> statement-breakpoint
CREATE TABLE "redress"."integration_checks" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"staff_id" uuid,
	"is_well" boolean NOT NULL,
	"reason" text,
	CONSTRAINT "integration_checks_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "redress"."learning" (
	"organisation_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"seq" integer NOT NULL,
	"cause" text NOT NULL,
	"owner" text NOT NULL,
	"priority" text NOT NULL,
	"due_on" date NOT NULL,
	"state" text NOT NULL,
	"checked_seq" integer,
	CONSTRAINT "learning_organisation_id_case_id_number_pk" PRIMARY KEY("organisation_id","case_id","number")
);
--> statement-breakpoint
CREATE TABLE "redress"."letter_approvals" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"draft_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"staff_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"note" text,
	"hash" "bytea" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "letter_approvals_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "redress"."letter_drafts" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"event" text NOT NULL,
	"values" jsonb NOT NULL,
	"version" integer NOT NULL,
	"case_version" integer NOT NULL,
	"prepared_by" uuid NOT NULL,
	"state" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"submitted_at" timestamp (3) with time zone,
	"sent_seq" integer,
	CONSTRAINT "letter_drafts_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "redress"."letter_templates" (
	"organisation_id" uuid NOT NULL,
	"occasion" text NOT NULL,
	"language" text NOT NULL,
	"format" text NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"in_force_from" timestamp (3) with time zone NOT NULL,
	"created_by" uuid,
	"approved_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "letter_templates_organisation_id_occasion_language_format_version_pk" PRIMARY KEY("organisation_id","occasion","language","format","version")
);
--> statement-breakpoint
CREATE TABLE "redress"."saved_views" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"is_shared" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "saved_views_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "redress"."service_requests" (
	"organisation_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"seq" integer NOT NULL,
	"service_id" uuid,
	"due_on" date NOT NULL,
	"state" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"answered_seq" integer,
	"token_hash" "bytea",
	"chases" integer DEFAULT 0 NOT NULL,
	"chased_at" timestamp (3) with time zone,
	"next_chase_at" timestamp (3) with time zone,
	CONSTRAINT "service_requests_organisation_id_case_id_id_pk" PRIMARY KEY("organisation_id","case_id","id")
);
--> statement-breakpoint
CREATE TABLE "redress"."settings" (
	"organisation_id" uuid NOT NULL,
	"area" text NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "settings_organisation_id_area_version_pk" PRIMARY KEY("organisation_id","area","version")
);
--> statement-breakpoint
CREATE TABLE "redress"."sign_ins" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"browser_hash" "bytea" NOT NULL,
	"state_hash" "bytea",
	"provider_id" uuid,
	"staff_id" uuid,
	"sealed" "bytea",
	"return_to" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "sign_ins_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "redress"."staff_links" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"token_hash" "bytea",
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "staff_links_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "redress"."team_members" (
	"organisation_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date,
	CONSTRAINT "team_members_organisation_id_team_id_staff_id_from_on_pk" PRIMARY KEY("organisation_id","team_id","staff_id","from_on")
);
--> statement-breakpoint
ALTER TABLE "redress"."staff" DROP CONSTRAINT "staff_role";--> statement-breakpoint
ALTER TABLE "redress"."tokens" DROP CONSTRAINT "tokens_role";--> statement-breakpoint
ALTER TABLE "redress"."cases" ADD COLUMN "entered_by" uuid;--> statement-breakpoint
ALTER TABLE "redress"."cases" ADD COLUMN "marks" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "redress"."cases" ADD COLUMN "labels" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "redress"."cases" ADD COLUMN "is_held" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "redress"."cases" ADD COLUMN "ward" text;--> statement-breakpoint
ALTER TABLE "redress"."documents" ADD COLUMN "kind" text;--> statement-breakpoint
ALTER TABLE "redress"."documents" ADD COLUMN "title" text;--> statement-breakpoint
ALTER TABLE "redress"."documents" ADD COLUMN "redaction_of" uuid;--> statement-breakpoint
ALTER TABLE "redress"."documents" ADD COLUMN "is_internal" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "redress"."messages" ADD COLUMN "pdf_key" text;--> statement-breakpoint
ALTER TABLE "redress"."messages" ADD COLUMN "pdf_hash" "bytea";--> statement-breakpoint
ALTER TABLE "redress"."messages" ADD COLUMN "sent_hash" "bytea";--> statement-breakpoint
ALTER TABLE "redress"."outbox" ADD COLUMN "staff_link_id" uuid;--> statement-breakpoint
ALTER TABLE "redress"."outbox" ADD COLUMN "request_id" text;--> statement-breakpoint
ALTER TABLE "redress"."services" ADD COLUMN "email" text;--> statement-breakpoint
ALTER TABLE "redress"."services" ADD COLUMN "contractor" text;--> statement-breakpoint
ALTER TABLE "redress"."services" ADD COLUMN "lgsl_code" text;--> statement-breakpoint
ALTER TABLE "redress"."services" ADD COLUMN "parent_id" uuid;--> statement-breakpoint
ALTER TABLE "redress"."services" ADD COLUMN "closed_on" date;--> statement-breakpoint
ALTER TABLE "redress"."sessions" ADD COLUMN "method" text;--> statement-breakpoint
ALTER TABLE "redress"."sessions" ADD COLUMN "confirmed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "redress"."staff" ADD COLUMN "also_roles" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "redress"."staff" ADD COLUMN "left_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "redress"."staff" ADD COLUMN "password_hash" text;--> statement-breakpoint
ALTER TABLE "redress"."staff" ADD COLUMN "password_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "redress"."staff" ADD COLUMN "totp_secret" "bytea";--> statement-breakpoint
ALTER TABLE "redress"."staff" ADD COLUMN "totp_step" bigint;--> statement-breakpoint
ALTER TABLE "redress"."staff" ADD COLUMN "issuer" text;--> statement-breakpoint
ALTER TABLE "redress"."staff" ADD COLUMN "subject" text;--> statement-breakpoint
ALTER TABLE "redress"."staff" ADD COLUMN "last_sign_in_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "redress"."staff" ADD COLUMN "away_from" date;--> statement-breakpoint
ALTER TABLE "redress"."staff" ADD COLUMN "away_until" date;--> statement-breakpoint
ALTER TABLE "redress"."teams" ADD COLUMN "email" text;--> statement-breakpoint
ALTER TABLE "redress"."teams" ADD COLUMN "closed_on" date;--> statement-breakpoint
ALTER TABLE "redress"."tokens" ADD COLUMN "only" text[];--> statement-breakpoint
ALTER TABLE "redress"."bulk_items" ADD CONSTRAINT "bulk_items_organisation_id_run_id_bulk_runs_organisation_id_id_fk" FOREIGN KEY ("organisation_id","run_id") REFERENCES "redress"."bulk_runs"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."bulk_items" ADD CONSTRAINT "bulk_items_organisation_id_case_id_cases_organisation_id_id_fk" FOREIGN KEY ("organisation_id","case_id") REFERENCES "redress"."cases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."bulk_runs" ADD CONSTRAINT "bulk_runs_organisation_id_staff_id_staff_organisation_id_id_fk" FOREIGN KEY ("organisation_id","staff_id") REFERENCES "redress"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."case_conflicts" ADD CONSTRAINT "case_conflicts_organisation_id_case_id_cases_organisation_id_id_fk" FOREIGN KEY ("organisation_id","case_id") REFERENCES "redress"."cases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."case_conflicts" ADD CONSTRAINT "case_conflicts_organisation_id_staff_id_staff_organisation_id_id_fk" FOREIGN KEY ("organisation_id","staff_id") REFERENCES "redress"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."case_search" ADD CONSTRAINT "case_search_organisation_id_case_id_cases_organisation_id_id_fk" FOREIGN KEY ("organisation_id","case_id") REFERENCES "redress"."cases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."case_staff" ADD CONSTRAINT "case_staff_organisation_id_case_id_cases_organisation_id_id_fk" FOREIGN KEY ("organisation_id","case_id") REFERENCES "redress"."cases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."case_staff" ADD CONSTRAINT "case_staff_organisation_id_staff_id_staff_organisation_id_id_fk" FOREIGN KEY ("organisation_id","staff_id") REFERENCES "redress"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."configuration_changes" ADD CONSTRAINT "configuration_changes_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "redress"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."configuration_changes" ADD CONSTRAINT "configuration_changes_organisation_id_proposed_by_staff_organisation_id_id_fk" FOREIGN KEY ("organisation_id","proposed_by") REFERENCES "redress"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."configuration_changes" ADD CONSTRAINT "configuration_changes_organisation_id_decided_by_staff_organisation_id_id_fk" FOREIGN KEY ("organisation_id","decided_by") REFERENCES "redress"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."configuration_events" ADD CONSTRAINT "configuration_events_organisation_id_change_id_configuration_changes_organisation_id_id_fk" FOREIGN KEY ("organisation_id","change_id") REFERENCES "redress"."configuration_changes"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."delegations" ADD CONSTRAINT "delegations_organisation_id_from_id_staff_organisation_id_id_fk" FOREIGN KEY ("organisation_id","from_id") REFERENCES "redress"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."delegations" ADD CONSTRAINT "delegations_organisation_id_to_id_staff_organisation_id_id_fk" FOREIGN KEY ("organisation_id","to_id") REFERENCES "redress"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."identity_providers" ADD CONSTRAINT "identity_providers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "redress"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."intakes" ADD CONSTRAINT "intakes_organisation_id_case_id_cases_organisation_id_id_fk" FOREIGN KEY ("organisation_id","case_id") REFERENCES "redress"."cases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."integration_checks" ADD CONSTRAINT "integration_checks_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "redress"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."learning" ADD CONSTRAINT "learning_organisation_id_case_id_cases_organisation_id_id_fk" FOREIGN KEY ("organisation_id","case_id") REFERENCES "redress"."cases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."letter_approvals" ADD CONSTRAINT "letter_approvals_organisation_id_draft_id_letter_drafts_organisation_id_id_fk" FOREIGN KEY ("organisation_id","draft_id") REFERENCES "redress"."letter_drafts"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."letter_approvals" ADD CONSTRAINT "letter_approvals_organisation_id_staff_id_staff_organisation_id_id_fk" FOREIGN KEY ("organisation_id","staff_id") REFERENCES "redress"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."letter_drafts" ADD CONSTRAINT "letter_drafts_organisation_id_case_id_cases_organisation_id_id_fk" FOREIGN KEY ("organisation_id","case_id") REFERENCES "redress"."cases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."letter_drafts" ADD CONSTRAINT "letter_drafts_organisation_id_prepared_by_staff_organisation_id_id_fk" FOREIGN KEY ("organisation_id","prepared_by") REFERENCES "redress"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."letter_templates" ADD CONSTRAINT "letter_templates_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "redress"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."saved_views" ADD CONSTRAINT "saved_views_organisation_id_staff_id_staff_organisation_id_id_fk" FOREIGN KEY ("organisation_id","staff_id") REFERENCES "redress"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."service_requests" ADD CONSTRAINT "service_requests_organisation_id_case_id_cases_organisation_id_id_fk" FOREIGN KEY ("organisation_id","case_id") REFERENCES "redress"."cases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."service_requests" ADD CONSTRAINT "service_requests_organisation_id_service_id_services_organisation_id_id_fk" FOREIGN KEY ("organisation_id","service_id") REFERENCES "redress"."services"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."settings" ADD CONSTRAINT "settings_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "redress"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."sign_ins" ADD CONSTRAINT "sign_ins_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "redress"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."staff_links" ADD CONSTRAINT "staff_links_organisation_id_staff_id_staff_organisation_id_id_fk" FOREIGN KEY ("organisation_id","staff_id") REFERENCES "redress"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."team_members" ADD CONSTRAINT "team_members_organisation_id_team_id_teams_organisation_id_id_fk" FOREIGN KEY ("organisation_id","team_id") REFERENCES "redress"."teams"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."team_members" ADD CONSTRAINT "team_members_organisation_id_staff_id_staff_organisation_id_id_fk" FOREIGN KEY ("organisation_id","staff_id") REFERENCES "redress"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bulk_runs_open" ON "redress"."bulk_runs" USING btree ("organisation_id","created_at") WHERE finished_at is null;--> statement-breakpoint
CREATE INDEX "case_conflicts_staff" ON "redress"."case_conflicts" USING btree ("organisation_id","staff_id");--> statement-breakpoint
CREATE INDEX "case_search_words" ON "redress"."case_search" USING gin ("words");--> statement-breakpoint
CREATE INDEX "case_staff_staff" ON "redress"."case_staff" USING btree ("organisation_id","staff_id");--> statement-breakpoint
CREATE INDEX "configuration_changes_area" ON "redress"."configuration_changes" USING btree ("organisation_id","area","proposed_at");--> statement-breakpoint
CREATE INDEX "delegations_to" ON "redress"."delegations" USING btree ("organisation_id","to_id");--> statement-breakpoint
CREATE INDEX "intakes_saved" ON "redress"."intakes" USING btree ("organisation_id","saved_at");--> statement-breakpoint
CREATE INDEX "integration_checks_name" ON "redress"."integration_checks" USING btree ("organisation_id","name","at");--> statement-breakpoint
CREATE INDEX "learning_open" ON "redress"."learning" USING btree ("organisation_id","due_on","case_id") WHERE state in ('open', 'done');--> statement-breakpoint
CREATE INDEX "letter_approvals_draft" ON "redress"."letter_approvals" USING btree ("organisation_id","draft_id");--> statement-breakpoint
CREATE INDEX "letter_drafts_case" ON "redress"."letter_drafts" USING btree ("organisation_id","case_id");--> statement-breakpoint
CREATE INDEX "letter_drafts_open" ON "redress"."letter_drafts" USING btree ("organisation_id","submitted_at") WHERE state = 'submitted';--> statement-breakpoint
CREATE INDEX "saved_views_staff" ON "redress"."saved_views" USING btree ("organisation_id","staff_id");--> statement-breakpoint
CREATE INDEX "service_requests_token" ON "redress"."service_requests" USING btree ("organisation_id","token_hash");--> statement-breakpoint
CREATE INDEX "service_requests_open" ON "redress"."service_requests" USING btree ("organisation_id","due_on","case_id") WHERE state = 'asked';--> statement-breakpoint
CREATE INDEX "service_requests_chase" ON "redress"."service_requests" USING btree ("organisation_id","next_chase_at") WHERE next_chase_at is not null;--> statement-breakpoint
CREATE INDEX "sign_ins_state" ON "redress"."sign_ins" USING btree ("organisation_id","state_hash");--> statement-breakpoint
CREATE INDEX "sign_ins_expiry" ON "redress"."sign_ins" USING btree ("organisation_id","expires_at");--> statement-breakpoint
CREATE INDEX "staff_links_token" ON "redress"."staff_links" USING btree ("organisation_id","token_hash");--> statement-breakpoint
CREATE INDEX "staff_links_staff" ON "redress"."staff_links" USING btree ("organisation_id","staff_id");--> statement-breakpoint
CREATE INDEX "team_members_staff" ON "redress"."team_members" USING btree ("organisation_id","staff_id");--> statement-breakpoint
CREATE INDEX "cases_team" ON "redress"."cases" USING btree ("organisation_id","team_id","due_sort","id");--> statement-breakpoint
CREATE INDEX "cases_entered" ON "redress"."cases" USING btree ("organisation_id","entered_by","due_sort","id");--> statement-breakpoint
ALTER TABLE "redress"."staff" ADD CONSTRAINT "staff_subject" UNIQUE("organisation_id","issuer","subject");--> statement-breakpoint
ALTER TABLE "redress"."staff" ADD CONSTRAINT "staff_role" CHECK (role in ('reader', 'intake', 'officer', 'reviewer', 'approver', 'manager', 'auditor', 'member', 'partner', 'admin', 'integration'));--> statement-breakpoint
ALTER TABLE "redress"."tokens" ADD CONSTRAINT "tokens_role" CHECK (role in ('reader', 'intake', 'officer', 'reviewer', 'approver', 'manager', 'auditor', 'member', 'partner', 'admin', 'integration'));