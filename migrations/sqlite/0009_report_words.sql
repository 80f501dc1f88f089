ALTER TABLE `reports` ADD `date_named` integer;--> statement-breakpoint
ALTER TABLE `reports` ADD `again` integer;--> statement-breakpoint
UPDATE `reports` SET `date_named` = 1 WHERE `date_basis` = 'stated';