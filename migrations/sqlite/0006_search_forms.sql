-- Full text again, with other forms of the words (src/text/forms.ts) and with the names of those whom an article speaks of. Filled when the database is opened.
DROP TABLE article_search;
--> statement-breakpoint
DROP TABLE event_search;
--> statement-breakpoint
DROP TABLE quote_search;
--> statement-breakpoint
CREATE VIRTUAL TABLE article_search USING fts5(title, body, names, forms, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');
--> statement-breakpoint
CREATE VIRTUAL TABLE event_search USING fts5(words, forms, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');
--> statement-breakpoint
CREATE VIRTUAL TABLE quote_search USING fts5(words, names, forms, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');
--> statement-breakpoint
INSERT INTO article_search(article_search, rank) VALUES ('rank', 'bm25(5.0, 1.0, 2.0, 0.5)');
--> statement-breakpoint
INSERT INTO event_search(event_search, rank) VALUES ('rank', 'bm25(1.0, 0.5)');
--> statement-breakpoint
INSERT INTO quote_search(quote_search, rank) VALUES ('rank', 'bm25(1.0, 1.0, 0.5)');
