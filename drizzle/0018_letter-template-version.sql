CREATE TABLE "redress"."configuration_secrets" (
	"organisation_id" uuid NOT NULL,
	"change_id" uuid NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "configuration_secrets_organisation_id_change_id_pk" PRIMARY KEY("organisation_id","change_id")
);
--> statement-breakpoint
ALTER TABLE "redress"."letter_drafts" ADD COLUMN "template" text;--> statement-breakpoint
ALTER TABLE "redress"."letter_drafts" ADD COLUMN "template_version" integer;--> statement-breakpoint
ALTER TABLE "redress"."configuration_secrets" ADD CONSTRAINT "configuration_secrets_organisation_id_change_id_configuration_changes_organisation_id_id_fk" FOREIGN KEY ("organisation_id","change_id") REFERENCES "redress"."configuration_changes"("organisation_id","id") ON DELETE no action ON UPDATE no action;