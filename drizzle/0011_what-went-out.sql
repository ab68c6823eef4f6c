ALTER TABLE "redress"."messages" ADD COLUMN "channel" text;--> statement-breakpoint
ALTER TABLE "redress"."messages" ADD COLUMN "sent_subject" text;--> statement-breakpoint
ALTER TABLE "redress"."messages" ADD COLUMN "sent_text" text;--> statement-breakpoint
ALTER TABLE "redress"."messages" ADD COLUMN "sent_html" text;