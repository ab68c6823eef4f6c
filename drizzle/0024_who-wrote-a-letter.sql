ALTER TABLE "redress"."letter_approvals" ADD COLUMN "case_version" integer;--> statement-breakpoint
ALTER TABLE "redress"."letter_drafts" ADD COLUMN "authors" uuid[] DEFAULT '{}' NOT NULL;