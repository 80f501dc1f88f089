/** The tables, in the order of data. Column kit only; full-text tables stand in search.ts. All facts cascade from `articles`. */
export * from './schema/articles.ts'
export * from './schema/events.ts'
export * from './schema/reference.ts'
export * from './schema/reports.ts'
export * from './schema/settings.ts'
export * from './schema/tallies.ts'
