CREATE SCHEMA IF NOT EXISTS "redress";
--> statement-breakpoint
CREATE TABLE "redress"."access_log" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"what" text NOT NULL,
	"request_id" text NOT NULL,
	CONSTRAINT "access_log_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "redress"."calendars" (
	"organisation_id" uuid NOT NULL,
	"nation" text NOT NULL,
	"revision" text NOT NULL,
	"added" date[] DEFAULT '{}' NOT NULL,
	"removed" date[] DEFAULT '{}' NOT NULL,
	"adopted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "calendars_organisation_id_nation_revision_pk" PRIMARY KEY("organisation_id","nation","revision")
);
--> statement-breakpoint
CREATE TABLE "redress"."case_events" (
	"organisation_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"kind" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"happened_at" timestamp (3) with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"request_id" text NOT NULL,
	"prev" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	"body" text NOT NULL,
	CONSTRAINT "case_events_organisation_id_case_id_seq_pk" PRIMARY KEY("organisation_id","case_id","seq")
);
--> statement-breakpoint
CREATE TABLE "redress"."case_people" (
	"organisation_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"consent" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "case_people_organisation_id_case_id_person_id_role_pk" PRIMARY KEY("organisation_id","case_id","person_id","role")
);
--> statement-breakpoint
CREATE TABLE "redress"."case_texts" (
	"organisation_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"path" text NOT NULL,
	"value" text,
	"salt" "bytea" NOT NULL,
	"erased_by_seq" integer,
	CONSTRAINT "case_texts_organisation_id_case_id_seq_path_pk" PRIMARY KEY("organisation_id","case_id","seq","path")
);
--> statement-breakpoint
CREATE TABLE "redress"."cases" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"reference" text NOT NULL,
	"procedure_id" text NOT NULL,
	"procedure_version" integer NOT NULL,
	"policy_version" integer NOT NULL,
	"nation" text NOT NULL,
	"calendar_revision" text NOT NULL,
	"states" text[] NOT NULL,
	"channel" text NOT NULL,
	"received_on" date NOT NULL,
	"next_due_on" date,
	"next_due_clock" text,
	"due_sort" date GENERATED ALWAYS AS (coalesce(next_due_on, 'infinity'::date)) STORED NOT NULL,
	"owner_id" uuid,
	"team_id" uuid,
	"service_id" uuid,
	"parent_id" uuid,
	"version" integer NOT NULL,
	"head_seq" integer NOT NULL,
	"head_hash" "bytea" NOT NULL,
	"last_happened_at" timestamp (3) with time zone NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"snapshot" json NOT NULL,
	CONSTRAINT "cases_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "cases_reference" UNIQUE("reference"),
	CONSTRAINT "cases_version" CHECK ("redress"."cases"."version" > 0 and "redress"."cases"."head_seq" > 0)
);
--> statement-breakpoint
CREATE TABLE "redress"."challenges" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid,
	"person_id" uuid,
	"browser_hash" "bytea",
	"code_hash" "bytea",
	"tries" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "challenges_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "redress"."deadlines" (
	"organisation_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"clock" text NOT NULL,
	"run" integer NOT NULL,
	"started_on" date NOT NULL,
	"started_seq" integer NOT NULL,
	"due_on" date,
	"original_due_on" date,
	"base_due_on" date,
	"is_extended" boolean DEFAULT false NOT NULL,
	"state" text NOT NULL,
	"stopped_at" timestamp (3) with time zone,
	"stopped_on" date,
	"strength" text NOT NULL,
	"citation" text NOT NULL,
	"limit" jsonb,
	"calendar_revision" text NOT NULL,
	"reminds" boolean NOT NULL,
	"next_action_at" timestamp (3) with time zone,
	"next_rung" text,
	"next_occurrence" integer,
	"rung" text,
	"occurrence" integer,
	CONSTRAINT "deadlines_organisation_id_case_id_clock_run_pk" PRIMARY KEY("organisation_id","case_id","clock","run"),
	CONSTRAINT "deadlines_state" CHECK ("redress"."deadlines"."state" in ('armed', 'stopped', 'void', 'invalid'))
);
--> statement-breakpoint
CREATE TABLE "redress"."deliveries" (
	"organisation_id" uuid NOT NULL,
	"outbox_id" uuid NOT NULL,
	"attempt" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"outcome" text NOT NULL,
	"reason" text,
	CONSTRAINT "deliveries_organisation_id_outbox_id_attempt_pk" PRIMARY KEY("organisation_id","outbox_id","attempt")
);
--> statement-breakpoint
CREATE TABLE "redress"."documents" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" bigint NOT NULL,
	"hash" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "documents_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "redress"."extensions" (
	"organisation_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"clock" text NOT NULL,
	"run" integer NOT NULL,
	"number" integer NOT NULL,
	"working_days" integer NOT NULL,
	"from_due_on" date NOT NULL,
	"to_due_on" date NOT NULL,
	"is_valid" boolean NOT NULL,
	"is_over_cap" boolean NOT NULL,
	"approved_by" uuid,
	CONSTRAINT "extensions_organisation_id_case_id_seq_clock_pk" PRIMARY KEY("organisation_id","case_id","seq","clock")
);
--> statement-breakpoint
CREATE TABLE "redress"."idempotency_keys" (
	"organisation_id" uuid NOT NULL,
	"key" text NOT NULL,
	"salt" "bytea" NOT NULL,
	"request_hash" "bytea" NOT NULL,
	"case_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_organisation_id_key_pk" PRIMARY KEY("organisation_id","key")
);
--> statement-breakpoint
CREATE TABLE "redress"."issues" (
	"organisation_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"text_seq" integer NOT NULL,
	"text_path" text NOT NULL,
	"stage" text NOT NULL,
	"state" text NOT NULL,
	"ground" text,
	"finding" text,
	"finding_stage" text,
	CONSTRAINT "issues_organisation_id_case_id_number_pk" PRIMARY KEY("organisation_id","case_id","number")
);
--> statement-breakpoint
CREATE TABLE "redress"."messages" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid,
	"seq" integer,
	"occasion" text NOT NULL,
	"audience" text NOT NULL,
	"person_id" uuid,
	"staff_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	"letter" text,
	"subject" text,
	"text" text,
	"html" text,
	"state" text NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "messages_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "redress"."organisations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"hosts" text[] DEFAULT '{}' NOT NULL,
	"nation" text NOT NULL,
	"procedures" text[] NOT NULL,
	"contact_phone" text,
	"contact_email" text,
	"contact_hours" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "organisations_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "redress"."outbox" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"occasion" text NOT NULL,
	"effect_key" text NOT NULL,
	"case_id" uuid,
	"seq" integer,
	"person_id" uuid,
	"staff_id" uuid,
	"challenge_id" uuid,
	"clock" text,
	"run" integer,
	"due_on" date,
	"rung" text,
	"occurrence" integer,
	"message_id" uuid,
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp (3) with time zone,
	"claimed_until" timestamp (3) with time zone,
	"reason" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "outbox_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "outbox_effect" UNIQUE("organisation_id","effect_key"),
	CONSTRAINT "outbox_state" CHECK ("redress"."outbox"."state" in ('pending', 'claimed', 'sent', 'failed', 'unknown', 'toPost', 'dropped'))
);
--> statement-breakpoint
CREATE TABLE "redress"."people" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text,
	"email" text,
	"phone" text,
	"address" text,
	"adjustments" text,
	"preferred_contact" text,
	"restriction" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"erased_at" timestamp (3) with time zone,
	CONSTRAINT "people_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "redress"."policies" (
	"organisation_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"in_force_from" timestamp (3) with time zone NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid,
	CONSTRAINT "policies_organisation_id_version_pk" PRIMARY KEY("organisation_id","version")
);
--> statement-breakpoint
CREATE TABLE "redress"."remedies" (
	"organisation_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"due_on" date NOT NULL,
	"state" text NOT NULL,
	"text_seq" integer,
	"text_path" text,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "remedies_organisation_id_case_id_id_pk" PRIMARY KEY("organisation_id","case_id","id")
);
--> statement-breakpoint
CREATE TABLE "redress"."services" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"team_id" uuid,
	CONSTRAINT "services_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "redress"."sessions" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"id_hash" "bytea" NOT NULL,
	"kind" text NOT NULL,
	"staff_id" uuid,
	"case_id" uuid,
	"person_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sessions_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "sessions_kind" CHECK (("redress"."sessions"."kind" = 'staff' and staff_id is not null and case_id is null and person_id is null)
       or ("redress"."sessions"."kind" = 'resident' and staff_id is null and case_id is not null and person_id is not null))
);
--> statement-breakpoint
CREATE TABLE "redress"."staff" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"team_id" uuid,
	"is_senior_lead" boolean DEFAULT false NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "staff_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "staff_role" CHECK ("redress"."staff"."role" in ('officer', 'manager', 'auditor'))
);
--> statement-breakpoint
CREATE TABLE "redress"."teams" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "teams_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "redress"."tokens" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"prefix" text NOT NULL,
	"hash" "bytea" NOT NULL,
	"role" text NOT NULL,
	"staff_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"last_used_at" timestamp (3) with time zone,
	CONSTRAINT "tokens_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "tokens_role" CHECK ("redress"."tokens"."role" in ('officer', 'manager', 'auditor'))
);
--> statement-breakpoint
ALTER TABLE "redress"."access_log" ADD CONSTRAINT "access_log_organisation_id_case_id_cases_organisation_id_id_fk" FOREIGN KEY ("organisation_id","case_id") REFERENCES "redress"."cases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."calendars" ADD CONSTRAINT "calendars_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "redress"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."case_events" ADD CONSTRAINT "case_events_organisation_id_case_id_cases_organisation_id_id_fk" FOREIGN KEY ("organisation_id","case_id") REFERENCES "redress"."cases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."case_people" ADD CONSTRAINT "case_people_organisation_id_case_id_cases_organisation_id_id_fk" FOREIGN KEY ("organisation_id","case_id") REFERENCES "redress"."cases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."case_people" ADD CONSTRAINT "case_people_organisation_id_person_id_people_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "redress"."people"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."case_texts" ADD CONSTRAINT "case_texts_organisation_id_case_id_seq_case_events_organisation_id_case_id_seq_fk" FOREIGN KEY ("organisation_id","case_id","seq") REFERENCES "redress"."case_events"("organisation_id","case_id","seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."cases" ADD CONSTRAINT "cases_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "redress"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."cases" ADD CONSTRAINT "cases_organisation_id_owner_id_staff_organisation_id_id_fk" FOREIGN KEY ("organisation_id","owner_id") REFERENCES "redress"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."cases" ADD CONSTRAINT "cases_organisation_id_team_id_teams_organisation_id_id_fk" FOREIGN KEY ("organisation_id","team_id") REFERENCES "redress"."teams"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."cases" ADD CONSTRAINT "cases_organisation_id_service_id_services_organisation_id_id_fk" FOREIGN KEY ("organisation_id","service_id") REFERENCES "redress"."services"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."cases" ADD CONSTRAINT "cases_organisation_id_parent_id_cases_organisation_id_id_fk" FOREIGN KEY ("organisation_id","parent_id") REFERENCES "redress"."cases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."challenges" ADD CONSTRAINT "challenges_organisation_id_case_id_cases_organisation_id_id_fk" FOREIGN KEY ("organisation_id","case_id") REFERENCES "redress"."cases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."challenges" ADD CONSTRAINT "challenges_organisation_id_person_id_people_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "redress"."people"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."deadlines" ADD CONSTRAINT "deadlines_organisation_id_case_id_cases_organisation_id_id_fk" FOREIGN KEY ("organisation_id","case_id") REFERENCES "redress"."cases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."deliveries" ADD CONSTRAINT "deliveries_organisation_id_outbox_id_outbox_organisation_id_id_fk" FOREIGN KEY ("organisation_id","outbox_id") REFERENCES "redress"."outbox"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."documents" ADD CONSTRAINT "documents_organisation_id_case_id_cases_organisation_id_id_fk" FOREIGN KEY ("organisation_id","case_id") REFERENCES "redress"."cases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."extensions" ADD CONSTRAINT "extensions_organisation_id_case_id_cases_organisation_id_id_fk" FOREIGN KEY ("organisation_id","case_id") REFERENCES "redress"."cases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."idempotency_keys" ADD CONSTRAINT "idempotency_keys_organisation_id_case_id_cases_organisation_id_id_fk" FOREIGN KEY ("organisation_id","case_id") REFERENCES "redress"."cases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."issues" ADD CONSTRAINT "issues_organisation_id_case_id_cases_organisation_id_id_fk" FOREIGN KEY ("organisation_id","case_id") REFERENCES "redress"."cases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."messages" ADD CONSTRAINT "messages_organisation_id_case_id_cases_organisation_id_id_fk" FOREIGN KEY ("organisation_id","case_id") REFERENCES "redress"."cases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."messages" ADD CONSTRAINT "messages_organisation_id_person_id_people_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "redress"."people"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."messages" ADD CONSTRAINT "messages_organisation_id_staff_id_staff_organisation_id_id_fk" FOREIGN KEY ("organisation_id","staff_id") REFERENCES "redress"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."outbox" ADD CONSTRAINT "outbox_organisation_id_case_id_cases_organisation_id_id_fk" FOREIGN KEY ("organisation_id","case_id") REFERENCES "redress"."cases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."outbox" ADD CONSTRAINT "outbox_organisation_id_person_id_people_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "redress"."people"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."outbox" ADD CONSTRAINT "outbox_organisation_id_staff_id_staff_organisation_id_id_fk" FOREIGN KEY ("organisation_id","staff_id") REFERENCES "redress"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."outbox" ADD CONSTRAINT "outbox_organisation_id_challenge_id_challenges_organisation_id_id_fk" FOREIGN KEY ("organisation_id","challenge_id") REFERENCES "redress"."challenges"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."outbox" ADD CONSTRAINT "outbox_organisation_id_message_id_messages_organisation_id_id_fk" FOREIGN KEY ("organisation_id","message_id") REFERENCES "redress"."messages"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."people" ADD CONSTRAINT "people_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "redress"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."policies" ADD CONSTRAINT "policies_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "redress"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."remedies" ADD CONSTRAINT "remedies_organisation_id_case_id_cases_organisation_id_id_fk" FOREIGN KEY ("organisation_id","case_id") REFERENCES "redress"."cases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."services" ADD CONSTRAINT "services_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "redress"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."services" ADD CONSTRAINT "services_organisation_id_team_id_teams_organisation_id_id_fk" FOREIGN KEY ("organisation_id","team_id") REFERENCES "redress"."teams"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."sessions" ADD CONSTRAINT "sessions_organisation_id_staff_id_staff_organisation_id_id_fk" FOREIGN KEY ("organisation_id","staff_id") REFERENCES "redress"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."sessions" ADD CONSTRAINT "sessions_organisation_id_case_id_cases_organisation_id_id_fk" FOREIGN KEY ("organisation_id","case_id") REFERENCES "redress"."cases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."sessions" ADD CONSTRAINT "sessions_organisation_id_person_id_people_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "redress"."people"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."staff" ADD CONSTRAINT "staff_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "redress"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."staff" ADD CONSTRAINT "staff_organisation_id_team_id_teams_organisation_id_id_fk" FOREIGN KEY ("organisation_id","team_id") REFERENCES "redress"."teams"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."teams" ADD CONSTRAINT "teams_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "redress"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."tokens" ADD CONSTRAINT "tokens_organisation_id_staff_id_staff_organisation_id_id_fk" FOREIGN KEY ("organisation_id","staff_id") REFERENCES "redress"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "access_log_case" ON "redress"."access_log" USING btree ("organisation_id","case_id","at");--> statement-breakpoint
CREATE INDEX "case_people_person" ON "redress"."case_people" USING btree ("organisation_id","person_id");--> statement-breakpoint
CREATE INDEX "cases_worklist" ON "redress"."cases" USING btree ("organisation_id","due_sort","id");--> statement-breakpoint
CREATE INDEX "cases_owner" ON "redress"."cases" USING btree ("organisation_id","owner_id","due_sort","id");--> statement-breakpoint
CREATE INDEX "cases_received" ON "redress"."cases" USING btree ("organisation_id","received_on");--> statement-breakpoint
CREATE INDEX "challenges_expiry" ON "redress"."challenges" USING btree ("organisation_id","expires_at");--> statement-breakpoint
CREATE INDEX "deadlines_due" ON "redress"."deadlines" USING btree ("organisation_id","next_action_at","case_id") WHERE next_action_at is not null;--> statement-breakpoint
CREATE INDEX "deadlines_report" ON "redress"."deadlines" USING btree ("organisation_id","clock","started_on");--> statement-breakpoint
CREATE INDEX "documents_case" ON "redress"."documents" USING btree ("organisation_id","case_id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_age" ON "redress"."idempotency_keys" USING btree ("organisation_id","created_at");--> statement-breakpoint
CREATE INDEX "messages_case" ON "redress"."messages" USING btree ("organisation_id","case_id","at");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "redress"."outbox" USING btree ("organisation_id","next_attempt_at") WHERE next_attempt_at is not null;--> statement-breakpoint
CREATE INDEX "outbox_case" ON "redress"."outbox" USING btree ("organisation_id","case_id");--> statement-breakpoint
CREATE INDEX "sessions_hash" ON "redress"."sessions" USING btree ("id_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_email" ON "redress"."staff" USING btree ("organisation_id",lower("email"));--> statement-breakpoint
CREATE INDEX "tokens_hash" ON "redress"."tokens" USING btree ("hash");