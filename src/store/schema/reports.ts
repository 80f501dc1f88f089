/** Reports: what one article claims, and by what it is compared with others. */
import type { Channel, DateBasis, EventStatus, EventType, Role } from '../../model.ts'
import { choice, day, flag, id, index, integer, json, primaryKey, real, table, text, uniqueIndex } from '../columns.ts'
import { articles } from './articles.ts'
import { countries, leaders } from './reference.ts'

/** What one article claims to have happened. Never changed: a changed article's reports are replaced. */
export const reports = table(
  'reports',
  {
    id: id(),
    /** Made from the article's key and the claim, so that the same claim of a changed article is known again. */
    key: text('key').notNull(),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    type: choice<EventType>('type').notNull(),
    channel: choice<Channel>('channel'),
    status: choice<EventStatus>('status').notNull(),
    dateEdtf: text('date_edtf'),
    dateBasis: choice<DateBasis>('date_basis'),
    dateText: text('date_text'),
    /** Whether these words name the day itself ("Monday"); null in rows of before the column. */
    dateNamed: flag('date_named'),
    /** Whether the article says that it was not the first of its kind. */
    again: flag('again'),
    fromDay: day('from_day'),
    toDay: day('to_day'),
    placeName: text('place_name'),
    placeCountry: text('place_country'),
    cameo: text('cameo').notNull(),
    plover: text('plover'),
    rule: text('rule').notNull(),
    confidence: real('confidence').notNull(),
  },
  t => [uniqueIndex('reports_by_key').on(t.key), index('reports_by_article').on(t.articleId)],
)

export const reportParticipants = table(
  'report_participants',
  {
    id: id(),
    reportId: integer('report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    leaderId: text('leader_id').references(() => leaders.id),
    country: text('country').references(() => countries.code),
    organisation: text('organisation').references(() => countries.code),
    role: choice<Role>('role').notNull(),
  },
  t => [index('report_participants_by_report').on(t.reportId)],
)

export const reportAbout = table(
  'report_about',
  {
    reportId: integer('report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    code: text('code')
      .notNull()
      .references(() => countries.code),
  },
  t => [primaryKey({ columns: [t.reportId, t.code] })],
)

/** The words that say so. */
export const evidence = table(
  'evidence',
  {
    id: id(),
    reportId: integer('report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    text: text('text').notNull(),
  },
  t => [index('evidence_by_report').on(t.reportId)],
)

/** Where a report is looked for when another is to be compared with it: only reports with a key in common and days near enough are. */
export const reportBlocks = table(
  'report_blocks',
  {
    reportId: integer('report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    block: text('block').notNull(),
    /** The days on which it can have happened, or the whole of time for a report that no date bounds. */
    fromDay: day('from_day').notNull(),
    toDay: day('to_day').notNull(),
  },
  t => [primaryKey({ columns: [t.reportId, t.block] }), index('report_blocks_by_block').on(t.block, t.toDay, t.fromDay, t.reportId)],
)

/** By what the texts of articles are compared. Made from the text; can be made again. */
export const articlePrints = table('article_prints', {
  articleId: integer('article_id')
    .primaryKey()
    .references(() => articles.id, { onDelete: 'cascade' }),
  /** Ids and codes that the title names, the same in every language. */
  titleNames: json<string[]>('title_names').notNull(),
  /** Words of the title, folded. */
  titleWords: json<string[]>('title_words').notNull(),
  /** The smallest hashes of the text's shingles. */
  sketch: json<number[]>('sketch').notNull(),
  /** Hashes of what is quoted word for word. */
  quotes: json<number[]>('quotes').notNull(),
})

/** What people decided about two events. Kept apart from what is computed, and never touched by a rebuild. */
export const mergeDecisions = table('merge_decisions', {
  id: id(),
  verdict: choice<'same' | 'different'>('verdict').notNull(),
  why: text('why').notNull(),
  /** The events' ids when it was decided. */
  eventA: text('event_a').notNull(),
  eventB: text('event_b').notNull(),
})

/** The reports that a decision speaks of, by key: they may go and come back. */
export const mergeDecisionReports = table(
  'merge_decision_reports',
  {
    decisionId: integer('decision_id')
      .notNull()
      .references(() => mergeDecisions.id, { onDelete: 'cascade' }),
    reportKey: text('report_key').notNull(),
    side: choice<'a' | 'b'>('side').notNull(),
  },
  t => [primaryKey({ columns: [t.decisionId, t.reportKey] }), index('merge_decision_reports_by_key').on(t.reportKey)],
)

/** In which event a report was that went: it comes back to it. */
export const eventMemory = table('event_memory', {
  reportKey: text('report_key').primaryKey(),
  publicId: text('public_id').notNull(),
})
