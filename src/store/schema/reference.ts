/** Reference data: countries, leaders, their names and terms of office. Written from the seeds, never by articles alone. */
import { choice, flag, id, index, table, text } from '../columns.ts'

export const countries = table('countries', {
  /** ISO 3166-1 alpha-2, or an organisation's code. */
  code: text('code').primaryKey(),
  kind: choice<'country' | 'organisation'>('kind').notNull(),
  iso3: text('iso3'),
  wikidata: text('wikidata'),
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
