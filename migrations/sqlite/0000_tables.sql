CREATE TABLE `article_countries` (
	`article_id` integer NOT NULL,
	`code` text NOT NULL,
	`ordinal` integer NOT NULL,
	`mentions` text NOT NULL,
	PRIMARY KEY(`article_id`, `code`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`code`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `article_countries_by_code` ON `article_countries` (`code`,`article_id`);--> statement-breakpoint
CREATE TABLE `article_dates` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`edtf` text NOT NULL,
	`planned` text,
	`calendar` text NOT NULL,
	`basis` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `article_dates_by_article` ON `article_dates` (`article_id`);--> statement-breakpoint
CREATE TABLE `article_leaders` (
	`article_id` integer NOT NULL,
	`leader_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`mentions` text NOT NULL,
	PRIMARY KEY(`article_id`, `leader_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`leader_id`) REFERENCES `leaders`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `article_leaders_by_leader` ON `article_leaders` (`leader_id`,`article_id`);--> statement-breakpoint
CREATE TABLE `articles` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`key` text NOT NULL,
	`given_id` text NOT NULL,
	`content_hash` text NOT NULL,
	`knowledge` text NOT NULL,
	`url` text,
	`source` text,
	`language` text NOT NULL,
	`title` text NOT NULL,
	`title_start` integer,
	`title_end` integer,
	`text` text NOT NULL,
	`body` text NOT NULL,
	`published_date` text,
	`published_calendar` text,
	`published_text` text,
	`published_basis` text,
	`published_day` integer,
	`sort_day` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_by_public_id` ON `articles` (`public_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `articles_by_key` ON `articles` (`key`);--> statement-breakpoint
CREATE INDEX `articles_by_given_id` ON `articles` (`given_id`);--> statement-breakpoint
CREATE INDEX `articles_by_day` ON `articles` (`sort_day`,`id`);--> statement-breakpoint
CREATE INDEX `articles_by_language` ON `articles` (`language`);--> statement-breakpoint
CREATE TABLE `changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`noun` text NOT NULL,
	`action` text NOT NULL,
	`public_id` text NOT NULL,
	`reason` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `countries` (
	`code` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`iso3` text,
	`name` text NOT NULL,
	`sort_name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `country_names` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`code` text NOT NULL,
	`language` text NOT NULL,
	`name` text NOT NULL,
	`squashed` text NOT NULL,
	FOREIGN KEY (`code`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `country_names_by_squashed` ON `country_names` (`squashed`);--> statement-breakpoint
CREATE INDEX `country_names_by_code` ON `country_names` (`code`);--> statement-breakpoint
CREATE TABLE `event_countries` (
	`event_id` integer NOT NULL,
	`code` text NOT NULL,
	`part` text NOT NULL,
	PRIMARY KEY(`event_id`, `part`, `code`),
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`code`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `event_countries_by_code` ON `event_countries` (`code`,`event_id`,`part`);--> statement-breakpoint
CREATE TABLE `event_languages` (
	`event_id` integer NOT NULL,
	`language` text NOT NULL,
	PRIMARY KEY(`event_id`, `language`),
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `event_languages_by_language` ON `event_languages` (`language`,`event_id`);--> statement-breakpoint
CREATE TABLE `event_participants` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`event_id` integer NOT NULL,
	`leader_id` text,
	`country` text,
	`organisation` text,
	`role` text NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`leader_id`) REFERENCES `leaders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`country`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `event_participants_by_event` ON `event_participants` (`event_id`);--> statement-breakpoint
CREATE INDEX `event_participants_by_leader` ON `event_participants` (`leader_id`,`event_id`);--> statement-breakpoint
CREATE TABLE `event_reports` (
	`report_id` integer PRIMARY KEY NOT NULL,
	`event_id` integer NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `event_reports_by_event` ON `event_reports` (`event_id`,`report_id`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`block` text NOT NULL,
	`type` text NOT NULL,
	`channel` text,
	`status` text NOT NULL,
	`date_edtf` text,
	`date_basis` text,
	`from_day` integer,
	`to_day` integer,
	`sort_day` integer NOT NULL,
	`place_name` text,
	`place_country` text,
	`cameo` text NOT NULL,
	`plover` text,
	`confidence` real NOT NULL,
	`report_count` integer NOT NULL,
	`card` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_by_public_id` ON `events` (`public_id`);--> statement-breakpoint
CREATE INDEX `events_by_block` ON `events` (`block`);--> statement-breakpoint
CREATE INDEX `events_by_day` ON `events` (`sort_day`,`id`);--> statement-breakpoint
CREATE INDEX `events_by_type` ON `events` (`type`,`sort_day`,`id`);--> statement-breakpoint
CREATE INDEX `events_by_confidence` ON `events` (`confidence`,`id`);--> statement-breakpoint
CREATE INDEX `events_by_reports` ON `events` (`report_count`,`id`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`report_id` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `evidence_by_report` ON `evidence` (`report_id`);--> statement-breakpoint
CREATE TABLE `leader_names` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`leader_id` text NOT NULL,
	`language` text NOT NULL,
	`name` text NOT NULL,
	`squashed` text NOT NULL,
	`weak` integer NOT NULL,
	FOREIGN KEY (`leader_id`) REFERENCES `leaders`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `leader_names_by_squashed` ON `leader_names` (`squashed`);--> statement-breakpoint
CREATE INDEX `leader_names_by_leader` ON `leader_names` (`leader_id`);--> statement-breakpoint
CREATE TABLE `leaders` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`sort_name` text NOT NULL,
	`country` text,
	`wikidata` text,
	`provisional` integer NOT NULL,
	`checked` text
);
--> statement-breakpoint
CREATE INDEX `leaders_by_name` ON `leaders` (`sort_name`,`id`);--> statement-breakpoint
CREATE INDEX `leaders_by_wikidata` ON `leaders` (`wikidata`);--> statement-breakpoint
CREATE INDEX `leaders_by_country` ON `leaders` (`country`);--> statement-breakpoint
CREATE TABLE `quotes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`public_id` text NOT NULL,
	`article_id` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`text` text NOT NULL,
	`leader_id` text,
	`country` text,
	`kind` text NOT NULL,
	`act` text NOT NULL,
	`via_name` text,
	`via_country` text,
	`rule` text NOT NULL,
	`confidence` real NOT NULL,
	`language` text NOT NULL,
	`published_day` integer,
	`sort_day` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`leader_id`) REFERENCES `leaders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`country`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `quotes_by_public_id` ON `quotes` (`public_id`);--> statement-breakpoint
CREATE INDEX `quotes_by_article` ON `quotes` (`article_id`);--> statement-breakpoint
CREATE INDEX `quotes_by_leader` ON `quotes` (`leader_id`,`sort_day`,`id`);--> statement-breakpoint
CREATE INDEX `quotes_by_country` ON `quotes` (`country`,`sort_day`,`id`);--> statement-breakpoint
CREATE INDEX `quotes_by_day` ON `quotes` (`sort_day`,`id`);--> statement-breakpoint
CREATE TABLE `report_about` (
	`report_id` integer NOT NULL,
	`code` text NOT NULL,
	PRIMARY KEY(`report_id`, `code`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`code`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `report_participants` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`report_id` integer NOT NULL,
	`leader_id` text,
	`country` text,
	`organisation` text,
	`role` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`leader_id`) REFERENCES `leaders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`country`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `report_participants_by_report` ON `report_participants` (`report_id`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`article_id` integer NOT NULL,
	`block` text NOT NULL,
	`type` text NOT NULL,
	`channel` text,
	`status` text NOT NULL,
	`date_edtf` text,
	`date_basis` text,
	`date_text` text,
	`from_day` integer,
	`to_day` integer,
	`place_name` text,
	`place_country` text,
	`cameo` text NOT NULL,
	`plover` text,
	`rule` text NOT NULL,
	`confidence` real NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_by_key` ON `reports` (`key`);--> statement-breakpoint
CREATE INDEX `reports_by_article` ON `reports` (`article_id`);--> statement-breakpoint
CREATE INDEX `reports_by_block` ON `reports` (`block`);--> statement-breakpoint
CREATE TABLE `settings` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `terms` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`leader_id` text NOT NULL,
	`office` text NOT NULL,
	`country` text NOT NULL,
	`of` text,
	`from_date` text,
	`to_date` text,
	`current` integer NOT NULL,
	`acting` integer NOT NULL,
	`note` text,
	FOREIGN KEY (`leader_id`) REFERENCES `leaders`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `terms_by_leader` ON `terms` (`leader_id`);--> statement-breakpoint
CREATE INDEX `terms_by_office` ON `terms` (`country`,`office`);