CREATE TABLE `event_memory` (
	`report_key` text PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL
);
--> statement-breakpoint
DROP INDEX `events_by_block`;--> statement-breakpoint
ALTER TABLE `events` DROP COLUMN `block`;--> statement-breakpoint
DROP INDEX `reports_by_block`;--> statement-breakpoint
ALTER TABLE `reports` DROP COLUMN `block`;