/** Events: belief, made from reports, can be made again. */
import { sql } from 'drizzle-orm'
import type { Channel, DateBasis, EventStatus, EventType, Role } from '../../model.ts'
import { choice, day, flag, id, index, integer, json, primaryKey, real, table, text, uniqueIndex } from '../columns.ts'
import { countries, leaders } from './reference.ts'
import { reports } from './reports.ts'

/** A field on which reports disagree: each value with the numbers of the reports that give it. */
export type StoredConflict = { field: string; values: { value: string; reports: number[] }[] }

export const events = table(
  'events',
  {
    id: id(),
    /** Given once and kept. */
    publicId: text('public_id').notNull(),
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
    /** Voices: copies of one text count once. */
    independentReports: integer('independent_reports').notNull().default(1),
    /** Days of its first and last dated article. */
    firstReported: day('first_reported'),
    lastReported: day('last_reported'),
    /** Planned, and its day has passed without a report that it was held. */
    overdue: flag('overdue').notNull().default(false),
    /** Fields on which its reports disagree. */
    conflicts: json<StoredConflict[]>('conflicts').notNull().default([]),
    /** Hash of its reports and of what is believed: tells whether it must be written again. */
    fingerprint: text('fingerprint').notNull().default(''),
  },
  t => [
    uniqueIndex('events_by_public_id').on(t.publicId),
    index('events_by_status').on(t.status, t.overdue, t.toDay),
    index('events_by_day').on(t.sortDay, t.id),
    index('events_by_type').on(t.type, t.sortDay, t.id),
    index('events_by_confidence').on(t.confidence, t.id),
    index('events_by_reports').on(t.reportCount, t.id),
    index('events_by_place').on(t.placeName).where(sql`place_name is not null`),
  ],
)

/**
 * Events as lists show them, as JSON text made when they are written: a page of a list costs one query and no serialising. Beside the
 * events, for it is large, and who looks through all events should not have to pass over it.
 */
export const eventCards = table('event_cards', {
  eventId: integer('event_id')
    .primaryKey()
    .references(() => events.id, { onDelete: 'cascade' }),
  card: text('card').notNull(),
})

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

/** Where ids went that were merged away. A row goes when its id lives again. */
export const eventRedirects = table('event_redirects', {
  publicId: text('public_id').primaryKey(),
  into: text('into_id').notNull(),
})
