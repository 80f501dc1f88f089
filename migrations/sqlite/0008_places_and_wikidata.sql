ALTER TABLE `countries` ADD `wikidata` text;--> statement-breakpoint
CREATE INDEX `events_by_place` ON `events` (`place_name`) WHERE place_name is not null;