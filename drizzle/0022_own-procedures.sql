CREATE TABLE "redress"."own_procedures" (
	"organisation_id" uuid NOT NULL,
	"procedure_id" text NOT NULL,
	"version" integer NOT NULL,
	"body" text NOT NULL,
	"change_id" uuid NOT NULL,
	"kept_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "own_procedures_organisation_id_procedure_id_version_pk" PRIMARY KEY("organisation_id","procedure_id","version"),
	CONSTRAINT "own_procedures_version" UNIQUE("procedure_id","version")
);
--> statement-breakpoint
ALTER TABLE "redress"."own_procedures" ADD CONSTRAINT "own_procedures_organisation_id_change_id_configuration_changes_organisation_id_id_fk" FOREIGN KEY ("organisation_id","change_id") REFERENCES "redress"."configuration_changes"("organisation_id","id") ON DELETE no action ON UPDATE no action;