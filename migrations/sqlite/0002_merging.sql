CREATE TABLE `event_redirects` (
	`public_id` text PRIMARY KEY NOT NULL,
	`into_id` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `article_prints` (
	`article_id` integer PRIMARY KEY NOT NULL,
	`title_names` text NOT NULL,
	`title_words` text NOT NULL,
	`sketch` text NOT NULL,
	`quotes` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `merge_decision_reports` (
	`decision_id` integer NOT NULL,
	`report_key` text NOT NULL,
	`side` text NOT NULL,
	PRIMARY KEY(`decision_id`, `report_key`),
	FOREIGN KEY (`decision_id`) REFERENCES `merge_decisions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `merge_decision_reports_by_key` ON `merge_decision_reports` (`report_key`);--> statement-breakpoint
CREATE TABLE `merge_decisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`verdict` text NOT NULL,
	`why` text NOT NULL,
	`event_a` text NOT NULL,
	`event_b` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `report_blocks` (
	`report_id` integer NOT NULL,
	`block` text NOT NULL,
	`from_day` integer NOT NULL,
	`to_day` integer NOT NULL,
	PRIMARY KEY(`report_id`, `block`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `report_blocks_by_block` ON `report_blocks` (`block`,`to_day`,`from_day`,`report_id`);--> statement-breakpoint
ALTER TABLE `changes` ADD `other_id` text;--> statement-breakpoint
ALTER TABLE `events` ADD `independent_reports` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `events` ADD `first_reported` integer;--> statement-breakpoint
ALTER TABLE `events` ADD `last_reported` integer;--> statement-breakpoint
ALTER TABLE `events` ADD `overdue` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `events` ADD `conflicts` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
CREATE INDEX `events_by_status` ON `events` (`status`,`overdue`,`to_day`);