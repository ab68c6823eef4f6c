ALTER TABLE "redress"."organisations" ADD COLUMN "privacy_url" text;--> statement-breakpoint
ALTER TABLE "redress"."organisations" ADD COLUMN "successor" jsonb;