-- Full text, over folded text (src/text/fold.ts): one spelling for stored words and for queries. Contentless: the words are indexed, not kept again.
CREATE VIRTUAL TABLE article_search USING fts5(title, body, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');
--> statement-breakpoint
CREATE VIRTUAL TABLE event_search USING fts5(words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');
--> statement-breakpoint
CREATE VIRTUAL TABLE quote_search USING fts5(words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');
