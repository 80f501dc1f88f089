ALTER TABLE `events` ADD `fingerprint` text DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE `articles` SET `knowledge` = '';
