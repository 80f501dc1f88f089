CREATE TABLE `postings` (
	`tally_id` integer NOT NULL,
	`sort_day` integer NOT NULL,
	`event_id` integer NOT NULL,
	PRIMARY KEY(`tally_id`, `sort_day`, `event_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `tallies` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`dim_a` text NOT NULL,
	`a` text NOT NULL,
	`dim_b` text NOT NULL,
	`b` text NOT NULL,
	`total` integer NOT NULL,
	`posted` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tallies_by_values` ON `tallies` (`dim_a`,`a`,`dim_b`,`b`);--> statement-breakpoint
CREATE INDEX `tallies_by_dimensions` ON `tallies` (`dim_a`,`dim_b`,`b`);--> statement-breakpoint
ALTER TABLE `changes` ADD `at` integer;--> statement-breakpoint
CREATE INDEX `changes_by_object` ON `changes` (`noun`,`public_id`,`id`);--> statement-breakpoint
CREATE INDEX `changes_by_time` ON `changes` (`at`);