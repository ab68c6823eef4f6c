ALTER TABLE "redress"."services" ADD COLUMN "successor_id" uuid;--> statement-breakpoint
ALTER TABLE "redress"."teams" ADD COLUMN "successor_id" uuid;