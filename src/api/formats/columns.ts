/** Rows as lines of a table: which columns each noun has, and how a cell is written. */
import { stringify } from 'csv-stringify/sync'
import type { z } from 'zod'
import type { ArticleView, CountryView, EventView, LeaderView, ParticipantView, QuoteView } from '../../store/views.ts'
import { type FieldTree, leavesOf } from '../fields.ts'

export type Cell = string | number | null
/** CSV columns, in order. */
export type Columns<Row> = Record<string, (row: Row) => Cell>

/** Several values in one cell. */
export const list = (values: readonly (string | null | undefined)[]): string => values.filter(value => value).join(';')

export const actor = ({ leader, country, organisation }: Omit<ParticipantView, 'role'>): string =>
  [leader?.name, country?.code ?? organisation?.code].filter(part => part).join(', ')

const offices = (leader: LeaderView): string =>
  list(
    leader.offices.map(
      ({ office, country, from, to, current }) => `${office} ${country.code} ${from ?? ''}/${current ? '..' : (to ?? '')}`,
    ),
  )

export const EVENT_COLUMNS: Columns<EventView> = {
  id: event => event.id,
  type: event => event.type,
  channel: event => event.channel,
  status: event => event.status,
  date: event => event.date?.edtf ?? null,
  date_basis: event => event.date?.basis ?? null,
  from: event => event.date?.from ?? null,
  to: event => event.date?.to ?? null,
  participants: event => list(event.participants.map(participant => `${actor(participant)} (${participant.role})`)),
  leaders: event => list(event.participants.map(({ leader }) => leader?.id)),
  countries: event => list(event.participants.map(({ country, organisation }) => country?.code ?? organisation?.code)),
  about: event => list(event.about.map(({ code }) => code)),
  place: event => event.place?.name ?? null,
  place_country: event => event.place?.country?.code ?? null,
  cameo: event => event.cameo,
  plover: event => event.plover,
  confidence: event => event.confidence,
  report_count: event => event.report_count,
  languages: event => list(event.languages),
  articles: event => list(event.articles),
  evidence: event => list(event.evidence.map(({ text }) => text)),
}

export const QUOTE_COLUMNS: Columns<QuoteView> = {
  id: quote => quote.id,
  leader: quote => quote.speaker.leader?.id ?? null,
  speaker: quote => actor(quote.speaker),
  country: quote => quote.speaker.country?.code ?? quote.speaker.organisation?.code ?? null,
  kind: quote => quote.kind,
  act: quote => quote.act,
  text: quote => quote.text,
  via: quote => quote.via?.name ?? null,
  language: quote => quote.language,
  published: quote => quote.published,
  article: quote => quote.article.id,
  start: quote => quote.start,
  end: quote => quote.end,
  rule: quote => quote.rule,
  confidence: quote => quote.confidence,
}

export const ARTICLE_COLUMNS: Columns<ArticleView> = {
  id: article => article.id,
  url: article => article.url,
  source: article => article.source,
  language: article => article.language,
  title: article => article.title,
  published: article => article.published?.date ?? null,
  leaders: article => list(article.leaders.map(({ id }) => id)),
  countries: article => list(article.countries.map(({ code }) => code)),
  events: article => list(article.events),
  quotes: article => article.quotes,
}

export const LEADER_COLUMNS: Columns<LeaderView> = {
  id: leader => leader.id,
  name: leader => leader.name,
  country: leader => leader.country?.code ?? null,
  wikidata: leader => leader.wikidata,
  provisional: leader => String(leader.provisional),
  names: leader => list(Object.values(leader.names).flat()),
  offices,
  events: leader => leader.events,
  articles: leader => leader.articles,
  quotes: leader => leader.quotes,
}

export const COUNTRY_COLUMNS: Columns<CountryView> = {
  code: country => country.code,
  kind: country => country.kind,
  iso3: country => country.iso3,
  wikidata: country => country.wikidata,
  name: country => country.name,
  names: country => list(Object.values(country.names).flat()),
  leaders: country => country.leaders,
  events: country => country.events,
  articles: country => country.articles,
  quotes: country => country.quotes,
}

/** A column for each field, under its dotted name; for one that holds others, a column for each of those. */
export function columnsOfFields<Row>(fields: FieldTree, row: z.ZodType): Columns<Row> {
  const paths = leavesOf(fields, row)
  return Object.fromEntries(paths.map(path => [path, (value: Row) => cellOf(valuesAt(value, path.split('.')))]))
}

/** What stands at a path, through lists: in a list, what lacks it has an empty place, so that columns of one list go together. */
function valuesAt(value: unknown, [name, ...rest]: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap(one => valuesAt(one, name === undefined ? [] : [name, ...rest]))
  if (value === null || typeof value !== 'object') return [value ?? null]
  if (name === undefined) return Object.values(value).flatMap(one => valuesAt(one, []))
  return valuesAt((value as Record<string, unknown>)[name] ?? null, rest)
}

function cellOf(values: readonly unknown[]): Cell {
  const [only] = values
  if (values.length === 1 && typeof only === 'number') return only
  return values.map(value => (value === null ? '' : String(value))).join(';')
}

/** The lines of rows, as RFC 4180 has them. */
export function csvLines<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const cells = Object.values(columns)
  return stringify(
    rows.map(row => cells.map(cell => guarded(cell(row)))),
    CRLF,
  )
}

export const csvHeader = (names: readonly string[]): string => stringify([[...names]], CRLF)

/** Any line break in a cell needs quotes, not only the one that ends a record. */
const CRLF = { record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const

/** A spreadsheet takes a cell that begins so for a formula: the apostrophe keeps it text. */
export function guarded(cell: Cell): string {
  const text = cell === null ? '' : String(cell)
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
