CREATE TABLE "redress"."calendar_proposals" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"nation" text NOT NULL,
	"source" text NOT NULL,
	"sha256" text,
	"state" text NOT NULL,
	"revision" text,
	"added" date[] DEFAULT '{}' NOT NULL,
	"removed" date[] DEFAULT '{}' NOT NULL,
	"problem" text,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"proposed_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"decided_by" uuid,
	CONSTRAINT "calendar_proposals_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "calendar_proposals_state" CHECK ("redress"."calendar_proposals"."state" in ('open', 'approved', 'rejected', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "redress"."case_links" (
	"organisation_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"seq" integer NOT NULL,
	"state" text NOT NULL,
	CONSTRAINT "case_links_organisation_id_case_id_other_id_kind_pk" PRIMARY KEY("organisation_id","case_id","other_id","kind"),
	CONSTRAINT "case_links_kind" CHECK ("redress"."case_links"."kind" in ('related', 'duplicate', 'group'))
);
--> statement-breakpoint
CREATE TABLE "redress"."restrictions" (
	"organisation_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"imposed_on" date NOT NULL,
	"review_on" date NOT NULL,
	"reviewed_on" date,
	"lifted_on" date,
	"state" text NOT NULL,
	"seq" integer NOT NULL,
	CONSTRAINT "restrictions_organisation_id_case_id_number_pk" PRIMARY KEY("organisation_id","case_id","number")
);
--> statement-breakpoint
ALTER TABLE "redress"."deadlines" ADD COLUMN "target_on" date;--> statement-breakpoint
ALTER TABLE "redress"."calendar_proposals" ADD CONSTRAINT "calendar_proposals_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "redress"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."calendar_proposals" ADD CONSTRAINT "calendar_proposals_organisation_id_proposed_by_staff_organisation_id_id_fk" FOREIGN KEY ("organisation_id","proposed_by") REFERENCES "redress"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."calendar_proposals" ADD CONSTRAINT "calendar_proposals_organisation_id_decided_by_staff_organisation_id_id_fk" FOREIGN KEY ("organisation_id","decided_by") REFERENCES "redress"."staff"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."case_links" ADD CONSTRAINT "case_links_organisation_id_case_id_cases_organisation_id_id_fk" FOREIGN KEY ("organisation_id","case_id") REFERENCES "redress"."cases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."case_links" ADD CONSTRAINT "case_links_organisation_id_other_id_cases_organisation_id_id_fk" FOREIGN KEY ("organisation_id","other_id") REFERENCES "redress"."cases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redress"."restrictions" ADD CONSTRAINT "restrictions_organisation_id_case_id_cases_organisation_id_id_fk" FOREIGN KEY ("organisation_id","case_id") REFERENCES "redress"."cases"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_links_other" ON "redress"."case_links" USING btree ("organisation_id","other_id");--> statement-breakpoint
CREATE INDEX "restrictions_review" ON "redress"."restrictions" USING btree ("organisation_id","state","review_on","case_id");