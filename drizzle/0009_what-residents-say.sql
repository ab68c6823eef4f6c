CREATE TABLE "redress"."calendar_feeds" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "calendar_feeds_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "redress"."call_backs" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"phone" text NOT NULL,
	"day" date NOT NULL,
	"slot" text NOT NULL,
	"topic" text,
	"needs" text,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"settled_at" timestamp (3) with time zone,
	"settled_by" uuid,
	"note" text,
	CONSTRAINT "call_backs_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "redress"."draft_links" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"draft_id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "draft_links_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "redress"."drafts" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"secret_hash" "bytea" NOT NULL,
	"sealed" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"reminded_at" timestamp (3) with time zone,
	"sent_case_id" uuid,
	CONSTRAINT "drafts_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "redress"."equality_answers" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"month" date NOT NULL,
	"group_key" "bytea" NOT NULL,
	"answers" jsonb NOT NULL,
	CONSTRAINT "equality_answers_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "redress"."feedback" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"words" text NOT NULL,
	"service_id" uuid,
	"name" text,
	"email" text,
	"channel" text NOT NULL,
	"may_quote" boolean NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone,
	"seen_by" uuid,
	CONSTRAINT "feedback_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "redress"."survey_answers" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"case_id" uuid,
	"place" text,
	"satisfaction" integer,
	"effort" integer,
	"was_clear" text,
	"handling" integer,
	"outcome" integer,
	"words" text,
	"may_contact" boolean NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "survey_answers_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "survey_answers_kind" CHECK (("redress"."survey_answers"."kind" = 'closure') = (case_id is not null))
);
--> statement-breakpoint
ALTER TABLE "redress"."documents" ALTER COLUMN "case_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "redress"."case_people" ADD COLUMN "scope" text;--> statement-breakpoint
ALTER TABLE "redress"."case_people" ADD COLUMN "expires_on" date;--> statement-breakpoint
ALTER TABLE "redress"."challenges" ADD COLUMN "channel" text DEFAULT 'email' NOT NULL;--> statement-breakpoint
ALTER TABLE "redress"."documents" ADD COLUMN "seq" integer;--> statement-breakpoint
ALTER TABLE "redress"."documents" ADD COLUMN "draft_id" uuid;--> statement-breakpoint
ALTER TABLE "redress"."documents" ADD COLUMN "person_id" uuid;--> statement-breakpoint
ALTER TABLE "redress"."documents" ADD COLUMN "staff_id" uuid;--> statement-breakpoint
ALTER TABLE "redress"."documents" ADD COLUMN "scan" text DEFAULT 'waiting' NOT NULL;--> statement-breakpoint
ALTER TABLE "redress"."documents" ADD COLUMN "scanned_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "redress"."organisations" ADD COLUMN "contact_address" text;--> statement-breakpoint
ALTER TABLE "redress"."organisations" ADD COLUMN "report_url" text;--> statement-breakpoint
ALTER TABLE "redress"."organisations" ADD COLUMN "theme" jsonb;--> statement-breakpoint
ALTER TABLE "redress"."organisations" ADD COLUMN "opening_hours" jsonb;--> statement-breakpoint
ALTER TABLE "redress"."outbox" ADD COLUMN "draft_id" uuid;--> statement-breakpoint
ALTER TABLE "redress"."people" ADD COLUMN "former_email" text;--> statement-breakpoint
ALTER TABLE "redress"."people" ADD COLUMN "former_phone" text;--> statement-breakpoint
ALTER TABLE "redress"."people" ADD COLUMN "language" text DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE "redress"."people" ADD COLUMN "formats" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "redress"."people" ADD COLUMN "contact_rules" jsonb;--> statement-breakpoint
ALTER TABLE "redress"."people" ADD COLUMN "adjustments_review_on" date;--> statement-breakpoint
ALTER TABLE "redress"."calendar_feeds" ADD CONSTRAINT "calendar_feeds_organisation_id_case_id_cases_organisation_id_id_fk" FOREIGN KEY ("organisation_id","case_id") REFERENCES "redress"."cases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."calendar_feeds" ADD CONSTRAINT "calendar_feeds_organisation_id_person_id_people_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "redress"."people"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."call_backs" ADD CONSTRAINT "call_backs_organisation_id_case_id_cases_organisation_id_id_fk" FOREIGN KEY ("organisation_id","case_id") REFERENCES "redress"."cases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."call_backs" ADD CONSTRAINT "call_backs_organisation_id_person_id_people_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "redress"."people"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."call_backs" ADD CONSTRAINT "call_backs_organisation_id_settled_by_staff_organisation_id_id_fk" FOREIGN KEY ("organisation_id","settled_by") REFERENCES "redress"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."draft_links" ADD CONSTRAINT "draft_links_organisation_id_draft_id_drafts_organisation_id_id_fk" FOREIGN KEY ("organisation_id","draft_id") REFERENCES "redress"."drafts"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."drafts" ADD CONSTRAINT "drafts_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "redress"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."equality_answers" ADD CONSTRAINT "equality_answers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "redress"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."feedback" ADD CONSTRAINT "feedback_organisation_id_service_id_services_organisation_id_id_fk" FOREIGN KEY ("organisation_id","service_id") REFERENCES "redress"."services"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."feedback" ADD CONSTRAINT "feedback_organisation_id_seen_by_staff_organisation_id_id_fk" FOREIGN KEY ("organisation_id","seen_by") REFERENCES "redress"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."survey_answers" ADD CONSTRAINT "survey_answers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "redress"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."survey_answers" ADD CONSTRAINT "survey_answers_organisation_id_case_id_cases_organisation_id_id_fk" FOREIGN KEY ("organisation_id","case_id") REFERENCES "redress"."cases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "calendar_feeds_token" ON "redress"."calendar_feeds" USING btree ("organisation_id","token_hash");--> statement-breakpoint
CREATE INDEX "calendar_feeds_case" ON "redress"."calendar_feeds" USING btree ("organisation_id","case_id","person_id");--> statement-breakpoint
CREATE INDEX "call_backs_due" ON "redress"."call_backs" USING btree ("organisation_id","state","due_at","id");--> statement-breakpoint
CREATE INDEX "call_backs_case" ON "redress"."call_backs" USING btree ("organisation_id","case_id");--> statement-breakpoint
CREATE INDEX "draft_links_token" ON "redress"."draft_links" USING btree ("organisation_id","token_hash");--> statement-breakpoint
CREATE INDEX "draft_links_draft" ON "redress"."draft_links" USING btree ("organisation_id","draft_id");--> statement-breakpoint
CREATE INDEX "drafts_expiry" ON "redress"."drafts" USING btree ("organisation_id","expires_at");--> statement-breakpoint
CREATE INDEX "equality_answers_month" ON "redress"."equality_answers" USING btree ("organisation_id","month");--> statement-breakpoint
CREATE INDEX "feedback_latest" ON "redress"."feedback" USING btree ("organisation_id","at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "survey_answers_once" ON "redress"."survey_answers" USING btree ("organisation_id","case_id") WHERE case_id is not null;--> statement-breakpoint
CREATE INDEX "survey_answers_latest" ON "redress"."survey_answers" USING btree ("organisation_id","at","id");--> statement-breakpoint
ALTER TABLE "redress"."documents" ADD CONSTRAINT "documents_organisation_id_person_id_people_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "redress"."people"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."documents" ADD CONSTRAINT "documents_organisation_id_staff_id_staff_organisation_id_id_fk" FOREIGN KEY ("organisation_id","staff_id") REFERENCES "redress"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "documents_draft" ON "redress"."documents" USING btree ("organisation_id","draft_id");--> statement-breakpoint
CREATE INDEX "documents_waiting" ON "redress"."documents" USING btree ("organisation_id","created_at") WHERE scan = 'waiting';--> statement-breakpoint
ALTER TABLE "redress"."people" ADD CONSTRAINT "people_language" CHECK ("redress"."people"."language" in ('en', 'cy'));