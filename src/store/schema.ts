/** The tables, in the order of data. Column kit only; full-text tables stand in search.ts. All facts cascade from `articles`. */
import type { Calendar, Channel, DateBasis, EventStatus, EventType, QuoteAct, QuoteKind, Role, Span } from '../model.ts'
import { choice, day, flag, id, index, integer, json, primaryKey, real, table, text, uniqueIndex } from './columns.ts'

/** One row a fact about the database itself: version of the reference data, counter of changes. */
export const settings = table('settings', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
})

// --- reference data ------------------------------------------------------------------------------------------------------

export const countries = table('countries', {
  /** ISO 3166-1 alpha-2, or an organisation's code. */
  code: text('code').primaryKey(),
  kind: choice<'country' | 'organisation'>('kind').notNull(),
  iso3: text('iso3'),
  /** English label. */
  name: text('name').notNull(),
  sortName: text('sort_name').notNull(),
})

export const countryNames = table(
  'country_names',
  {
    id: id(),
    code: text('code')
      .notNull()
      .references(() => countries.code, { onDelete: 'cascade' }),
    language: text('language').notNull(),
    name: text('name').notNull(),
    /** The name without case, marks, spaces and hyphens: what names are looked up by. */
    squashed: text('squashed').notNull(),
  },
  t => [index('country_names_by_squashed').on(t.squashed), index('country_names_by_code').on(t.code)],
)

export const leaders = table(
  'leaders',
  {
    id: text('id').primaryKey(),
    /** English full name. */
    name: text('name').notNull(),
    sortName: text('sort_name').notNull(),
    /** The country or organisation that he or she acts for; null where the article did not say. */
    country: text('country'),
    wikidata: text('wikidata'),
    /** Made from an article's words, not known to the reference data. */
    provisional: flag('provisional').notNull(),
    /** The day up to which open terms were checked. */
    checked: text('checked'),
  },
  t => [
    index('leaders_by_name').on(t.sortName, t.id),
    index('leaders_by_wikidata').on(t.wikidata),
    index('leaders_by_country').on(t.country),
  ],
)

export const leaderNames = table(
  'leader_names',
  {
    id: id(),
    leaderId: text('leader_id')
      .notNull()
      .references(() => leaders.id, { onDelete: 'cascade' }),
    language: text('language').notNull(),
    name: text('name').notNull(),
    squashed: text('squashed').notNull(),
    /** A short form that could also mean somebody or something else. */
    weak: flag('weak').notNull(),
  },
  t => [index('leader_names_by_squashed').on(t.squashed), index('leader_names_by_leader').on(t.leaderId)],
)

/** Terms of office. */
export const terms = table(
  'terms',
  {
    id: id(),
    leaderId: text('leader_id')
      .notNull()
      .references(() => leaders.id, { onDelete: 'cascade' }),
    office: text('office').notNull(),
    country: text('country').notNull(),
    /** What a spokesperson speaks for, or where an ambassador or envoy is sent. */
    of: text('of'),
    /** As exactly as known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when not known. */
    from: text('from_date'),
    to: text('to_date'),
    /** In office on the day of the leader's `checked`. */
    current: flag('current').notNull(),
    acting: flag('acting').notNull(),
    note: text('note'),
  },
  t => [index('terms_by_leader').on(t.leaderId), index('terms_by_office').on(t.country, t.office)],
)

// --- articles and what they say --------------------------------------------------------------------------------------------

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
    /** Reports of different blocks are never one event. */
    block: text('block').notNull(),
    type: choice<EventType>('type').notNull(),
    channel: choice<Channel>('channel'),
    status: choice<EventStatus>('status').notNull(),
    dateEdtf: text('date_edtf'),
    dateBasis: choice<DateBasis>('date_basis'),
    dateText: text('date_text'),
    fromDay: day('from_day'),
    toDay: day('to_day'),
    placeName: text('place_name'),
    placeCountry: text('place_country'),
    cameo: text('cameo').notNull(),
    plover: text('plover'),
    rule: text('rule').notNull(),
    confidence: real('confidence').notNull(),
  },
  t => [uniqueIndex('reports_by_key').on(t.key), index('reports_by_article').on(t.articleId), index('reports_by_block').on(t.block)],
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

// --- events: belief, made from reports, can be made again ------------------------------------------------------------------

export const events = table(
  'events',
  {
    id: id(),
    /** Given once and kept. */
    publicId: text('public_id').notNull(),
    block: text('block').notNull(),
    type: choice<EventType>('type').notNull(),
    channel: choice<Channel>('channel'),
    status: choice<EventStatus>('status').notNull(),
    dateEdtf: text('date_edtf'),
    dateBasis: choice<DateBasis>('date_basis'),
    fromDay: day('from_day'),
    toDay: day('to_day'),
    /** `from_day`, or the day before all days for an event without a date. */
    sortDay: day('sort_day').notNull(),
    placeName: text('place_name'),
    placeCountry: text('place_country'),
    cameo: text('cameo').notNull(),
    plover: text('plover'),
    confidence: real('confidence').notNull(),
    reportCount: integer('report_count').notNull(),
    /** The event as lists show it, as JSON text made when it is written: a page of a list costs one query and no serialising. */
    card: text('card').notNull(),
  },
  t => [
    uniqueIndex('events_by_public_id').on(t.publicId),
    index('events_by_block').on(t.block),
    index('events_by_day').on(t.sortDay, t.id),
    index('events_by_type').on(t.type, t.sortDay, t.id),
    index('events_by_confidence').on(t.confidence, t.id),
    index('events_by_reports').on(t.reportCount, t.id),
  ],
)

export const eventReports = table(
  'event_reports',
  {
    reportId: integer('report_id')
      .primaryKey()
      .references(() => reports.id, { onDelete: 'cascade' }),
    eventId: integer('event_id')
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
  },
  t => [index('event_reports_by_event').on(t.eventId, t.reportId)],
)

export const eventParticipants = table(
  'event_participants',
  {
    id: id(),
    eventId: integer('event_id')
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
    leaderId: text('leader_id').references(() => leaders.id),
    country: text('country').references(() => countries.code),
    organisation: text('organisation').references(() => countries.code),
    role: choice<Role>('role').notNull(),
  },
  t => [index('event_participants_by_event').on(t.eventId), index('event_participants_by_leader').on(t.leaderId, t.eventId)],
)

/** What a country or an organisation has to do with an event. */
export type CountryPart = 'participant' | 'about' | 'place'

export const eventCountries = table(
  'event_countries',
  {
    eventId: integer('event_id')
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
    code: text('code')
      .notNull()
      .references(() => countries.code),
    part: choice<CountryPart>('part').notNull(),
  },
  t => [primaryKey({ columns: [t.eventId, t.part, t.code] }), index('event_countries_by_code').on(t.code, t.eventId, t.part)],
)

/** The languages in which an event was reported. */
export const eventLanguages = table(
  'event_languages',
  {
    eventId: integer('event_id')
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
    language: text('language').notNull(),
  },
  t => [primaryKey({ columns: [t.eventId, t.language] }), index('event_languages_by_language').on(t.language, t.eventId)],
)

/** What happened to events and articles, in order, with the reason. */
export const changes = table('changes', {
  id: id(),
  noun: choice<'article' | 'event'>('noun').notNull(),
  action: choice<'upsert' | 'delete'>('action').notNull(),
  publicId: text('public_id').notNull(),
  reason: text('reason').notNull(),
})
