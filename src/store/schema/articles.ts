/** Articles, and what they mention and quote. */
import type { Calendar, DateBasis, QuoteAct, QuoteKind, Span } from '../../model.ts'
import { choice, day, id, index, integer, json, primaryKey, real, table, text, uniqueIndex } from '../columns.ts'
import { countries, leaders } from './reference.ts'

export const articles = table(
  'articles',
  {
    id: id(),
    /** The id that the API shows: the one that the input gave where that is free and fit for a path. */
    publicId: text('public_id').notNull(),
    /** What an article is known by: its URL, else its JSON Lines id, else the hash of its text. */
    key: text('key').notNull(),
    /** The id as the input gave it. */
    givenId: text('given_id').notNull(),
    contentHash: text('content_hash').notNull(),
    /** Version of the reference data that it was read with. */
    knowledge: text('knowledge').notNull(),
    url: text('url'),
    source: text('source'),
    language: text('language').notNull(),
    title: text('title').notNull(),
    /** Where the title stands in the text; null when it stands only in metadata. */
    titleStart: integer('title_start'),
    titleEnd: integer('title_end'),
    /** The text that all spans point into, in UTF-16 code units. */
    text: text('text').notNull(),
    body: json<Span[]>('body').notNull(),
    publishedDate: text('published_date'),
    publishedCalendar: choice<Calendar>('published_calendar'),
    publishedText: text('published_text'),
    publishedBasis: choice<'stated' | 'masthead'>('published_basis'),
    publishedDay: day('published_day'),
    /** `published_day`, or the day before all days: sorts never meet a null. */
    sortDay: day('sort_day').notNull(),
  },
  t => [
    uniqueIndex('articles_by_public_id').on(t.publicId),
    uniqueIndex('articles_by_key').on(t.key),
    index('articles_by_given_id').on(t.givenId),
    index('articles_by_day').on(t.sortDay, t.id),
    index('articles_by_language').on(t.language),
  ],
)

/** Leaders named in an article, in order of first mention, with every place. */
export const articleLeaders = table(
  'article_leaders',
  {
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    leaderId: text('leader_id')
      .notNull()
      .references(() => leaders.id),
    ordinal: integer('ordinal').notNull(),
    mentions: json<Span[]>('mentions').notNull(),
  },
  t => [primaryKey({ columns: [t.articleId, t.leaderId] }), index('article_leaders_by_leader').on(t.leaderId, t.articleId)],
)

export const articleCountries = table(
  'article_countries',
  {
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    code: text('code')
      .notNull()
      .references(() => countries.code),
    ordinal: integer('ordinal').notNull(),
    mentions: json<Span[]>('mentions').notNull(),
  },
  t => [primaryKey({ columns: [t.articleId, t.code] }), index('article_countries_by_code').on(t.code, t.articleId)],
)

/** Every date expression of an article. */
export const articleDates = table(
  'article_dates',
  {
    id: id(),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    edtf: text('edtf').notNull(),
    /** What the same words mean for something still to come, where that differs. */
    planned: text('planned'),
    calendar: choice<Calendar>('calendar').notNull(),
    basis: choice<DateBasis>('basis').notNull(),
  },
  t => [index('article_dates_by_article').on(t.articleId)],
)

export const quotes = table(
  'quotes',
  {
    id: id(),
    publicId: text('public_id').notNull(),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    text: text('text').notNull(),
    leaderId: text('leader_id').references(() => leaders.id),
    /** A country's or an organisation's code. */
    country: text('country').references(() => countries.code),
    kind: choice<QuoteKind>('kind').notNull(),
    act: choice<QuoteAct>('act').notNull(),
    viaName: text('via_name'),
    viaCountry: text('via_country'),
    rule: text('rule').notNull(),
    confidence: real('confidence').notNull(),
    language: text('language').notNull(),
    /** The article's. */
    publishedDay: day('published_day'),
    sortDay: day('sort_day').notNull(),
  },
  t => [
    uniqueIndex('quotes_by_public_id').on(t.publicId),
    index('quotes_by_article').on(t.articleId),
    index('quotes_by_leader').on(t.leaderId, t.sortDay, t.id),
    index('quotes_by_country').on(t.country, t.sortDay, t.id),
    index('quotes_by_day').on(t.sortDay, t.id),
  ],
)
