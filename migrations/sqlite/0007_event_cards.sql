CREATE TABLE `event_cards` (
	`event_id` integer PRIMARY KEY NOT NULL,
	`card` text NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `event_cards` (`event_id`, `card`) SELECT `id`, `card` FROM `events`;
--> statement-breakpoint
ALTER TABLE `events` DROP COLUMN `card`;