/** Reading events: filtered lists, and events as lists show them. */
import { eq, sql } from 'drizzle-orm'
import { among, arrayValue } from './columns.ts'
import { type Store, statement } from './db.ts'
import { conditionsOf, planOf } from './event-filter.ts'
import type { Filter } from './filter.ts'
import { countUpTo, type ListSource, type Page, type PageRequest, readLines, readPage, type Total } from './lists.ts'
import { participantColumns, participantView } from './participants.ts'
import { groupBy } from './rows.ts'
import {
  articles,
  countries,
  eventCards,
  eventCountries,
  eventLanguages,
  eventParticipants,
  eventReports,
  events,
  evidence,
  leaders,
  reports,
} from './schema.ts'
import { countAll } from './tallies.ts'
import { type EventView, isoDay } from './views.ts'

export type EventRow = typeof events.$inferSelect

/** An event as a list finds it: its number, what it is sorted by, and its card. */
export type EventEntry = Pick<EventRow, 'id' | 'sortDay' | 'confidence' | 'reportCount'> & { card: string }

const CARDS = { table: eventCards, id: eventCards.eventId, column: eventCards.card }

const SOURCE: ListSource<EventEntry> = {
  name: 'events',
  table: events,
  id: events.id,
  columns: {
    ...{ id: events.id, sortDay: events.sortDay, confidence: events.confidence, reportCount: events.reportCount },
    card: eventCards.card,
  },
  beside: CARDS,
  sorts: { date: events.sortDay, confidence: events.confidence, reports: events.reportCount },
}

/** No event has all that is asked for, as is known without looking. */
const NOTHING: Page<EventEntry> = { rows: [], next: null }

export async function listEvents(store: Store, filter: Filter, page: PageRequest): Promise<Page<EventEntry>> {
  const { listed, rest } = await planOf(store, filter, page.sort)
  if (listed === 'nothing') return NOTHING
  return readPage(store, SOURCE, conditionsOf(rest, listed !== undefined), page, listed)
}

/** The cards of all events that the filter finds, a line each; null for a database in memory. */
export async function eventLines(store: Store, filter: Filter, page: PageRequest): Promise<AsyncGenerator<Buffer> | null> {
  const { listed, rest } = await planOf(store, filter, page.sort)
  if (listed === 'nothing') return null
  return readLines(store, SOURCE, CARDS, conditionsOf(rest, listed !== undefined), page, listed)
}

/** @param cap where counting stops; `null` counts them all */
export async function countEvents(store: Store, filter: Filter, cap?: number | null): Promise<Total> {
  const { listed, rest } = await planOf(store, filter)
  if (listed === 'nothing') return { value: 0, relation: 'eq' }
  const conditions = conditionsOf(rest, listed !== undefined)
  if (!listed && !conditions.length) return { value: countAll(store), relation: 'eq' }
  return countUpTo(store, SOURCE, conditions, { cap, listed })
}

const selectParticipants = statement(db =>
  db
    .select({ eventId: eventParticipants.eventId, ...participantColumns(eventParticipants) })
    .from(eventParticipants)
    .leftJoin(leaders, eq(leaders.id, eventParticipants.leaderId))
    .where(among(eventParticipants.eventId, sql.placeholder('ids')))
    .orderBy(eventParticipants.eventId, eventParticipants.id)
    .prepare(),
)

const selectAbout = statement(db =>
  db
    .select({ eventId: eventCountries.eventId, part: eventCountries.part, code: countries.code, name: countries.name })
    .from(eventCountries)
    .innerJoin(countries, eq(countries.code, eventCountries.code))
    .where(sql`${among(eventCountries.eventId, sql.placeholder('ids'))} and ${eventCountries.part} in ('about', 'place')`)
    .prepare(),
)

const selectLanguages = statement(db =>
  db
    .select({ eventId: eventLanguages.eventId, language: eventLanguages.language })
    .from(eventLanguages)
    .where(among(eventLanguages.eventId, sql.placeholder('ids')))
    .prepare(),
)

const selectReports = statement(db =>
  db
    .select({ eventId: eventReports.eventId, reportId: eventReports.reportId, article: articles.publicId, given: articles.givenId })
    .from(eventReports)
    .innerJoin(reports, eq(reports.id, eventReports.reportId))
    .innerJoin(articles, eq(articles.id, reports.articleId))
    .where(among(eventReports.eventId, sql.placeholder('ids')))
    .orderBy(eventReports.eventId, eventReports.reportId)
    .prepare(),
)

const selectEvidence = statement(db =>
  db
    .select({ reportId: evidence.reportId, start: evidence.start, end: evidence.end, text: evidence.text })
    .from(evidence)
    .innerJoin(eventReports, eq(eventReports.reportId, evidence.reportId))
    .where(among(eventReports.eventId, sql.placeholder('ids')))
    .orderBy(evidence.reportId, evidence.id)
    .prepare(),
)

const selectEvents = statement(db =>
  db
    .select()
    .from(events)
    .where(among(events.id, sql.placeholder('ids')))
    .prepare(),
)

/** Events as lists show them, in the order in which they are named. With `given`, articles are named by the ids that the input gave. */
export async function eventViews(store: Store, numbers: readonly number[], { given = false } = {}): Promise<EventView[]> {
  const ids = arrayValue(numbers)
  const rows = new Map((await selectEvents(store).execute({ ids })).map(row => [row.id, row]))
  const participants = groupBy(await selectParticipants(store).execute({ ids }), row => row.eventId)
  const about = groupBy(await selectAbout(store).execute({ ids }), row => row.eventId)
  const languages = groupBy(await selectLanguages(store).execute({ ids }), row => row.eventId)
  const told = groupBy(await selectReports(store).execute({ ids }), row => row.eventId)
  const words = groupBy(await selectEvidence(store).execute({ ids }), row => row.reportId)
  return numbers.map(number => {
    const row = rows.get(number)!
    const accounts = (told.get(row.id) ?? []).map(report => ({ ...report, article: given ? report.given : report.article }))
    const places = about.get(row.id) ?? []
    return {
      ...coreOf(row),
      participants: (participants.get(row.id) ?? []).map(participantView),
      about: places.filter(({ part }) => part === 'about').map(({ code, name }) => ({ code, name })),
      place: placeOf(row, places),
      ...{ cameo: row.cameo, plover: row.plover, confidence: row.confidence, report_count: row.reportCount },
      ...{ independent_reports: row.independentReports, overdue: row.overdue },
      ...{ first_reported: isoDay(row.firstReported), last_reported: isoDay(row.lastReported) },
      languages: (languages.get(row.id) ?? []).map(({ language }) => language),
      articles: [...new Set(accounts.map(({ article }) => article))],
      evidence: accounts.flatMap(({ reportId, article }) =>
        (words.get(reportId) ?? []).map(({ start, end, text }) => ({ article, start, end, text })),
      ),
      conflicts: conflictsOf(row, accounts),
    }
  })
}

/** Conflicts with their reports named by the articles. */
function conflictsOf({ conflicts }: EventRow, accounts: readonly { reportId: number; article: string }[]): EventView['conflicts'] {
  const articles = new Map(accounts.map(({ reportId, article }) => [reportId, article]))
  return conflicts.map(({ field, values }) => ({
    field,
    values: values.map(({ value, reports: ids }) => ({ value, reports: ids.flatMap(id => articles.get(id) ?? []) })),
  }))
}

function coreOf({ publicId, type, channel, status, dateEdtf, dateBasis, fromDay, toDay }: EventRow) {
  const date = dateEdtf && dateBasis ? { edtf: dateEdtf, basis: dateBasis, from: isoDay(fromDay), to: isoDay(toDay) } : null
  return { id: publicId, type, channel, status, date }
}

function placeOf(
  { placeName, placeCountry }: EventRow,
  countries: readonly { part: string; code: string; name: string }[],
): EventView['place'] {
  if (placeName === null) return null
  const country = countries.find(({ part, code }) => part === 'place' && code === placeCountry)
  return { name: placeName, country: country ? { code: country.code, name: country.name } : null }
}
