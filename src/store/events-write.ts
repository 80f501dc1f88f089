/** Writing events: belief, made from reports. Inside a transaction of the caller's. */
import { eq, sql } from 'drizzle-orm'
import type { DateBasis, EventReport, LanguageTag } from '../model.ts'
import { NO_DAY } from './articles.ts'
import { among, arrayValue } from './columns.ts'
import { type Store, statement } from './db.ts'
import { renewCards } from './event-cards.ts'
import { insertion, numberedInsertion } from './insert.ts'
import { participantRow } from './reports.ts'
import {
  articles,
  type CountryPart,
  countryNames,
  eventCountries,
  eventLanguages,
  eventParticipants,
  eventRedirects,
  eventReports,
  events,
  evidence,
  leaderNames,
  reports,
  type StoredConflict,
} from './schema.ts'
import { indexWords, unindex } from './search.ts'
import { logChange } from './settings.ts'

export type StorableEvent = Pick<
  EventReport,
  'type' | 'channel' | 'status' | 'participants' | 'about' | 'place' | 'cameo' | 'plover' | 'confidence'
> & {
  id: string
  date: { edtf: string; basis: DateBasis; fromDay: number; toDay: number } | null
  languages: LanguageTag[]
  independentReports: number
  firstReported: number | null
  lastReported: number | null
  overdue: boolean
  conflicts: StoredConflict[]
  fingerprint: string
  /** Numbers of its reports. */
  reportIds: number[]
}

const insertEvent = numberedInsertion(events, { onConflict: 'publicId' })
const insertLink = insertion(eventReports, { onConflict: 'reportId' })
const insertParticipant = insertion(eventParticipants)
const insertCountry = insertion(eventCountries)
const insertLanguage = insertion(eventLanguages)

/** Why an event is written or goes, for the log of changes. */
export type Why = { reason: string; other?: string | null }

/**
 * Writes events, each in place of what was stored under its id, and ties their reports to them. Ids that went elsewhere live again. Many
 * at once cost less than one by one: what they are shown and found by is read for all together.
 */
export async function saveEvents(store: Store, written: readonly (StorableEvent & { why: Why })[]): Promise<void> {
  if (written.length === 0) return
  const numbers: number[] = []
  for (const event of written) numbers.push(await saveFields(store, event))
  await renewCards(store, numbers)
  const words = await wordsOf(store, written)
  for (const [at, { id, why }] of written.entries()) {
    const eventId = numbers[at]!
    await unindex(store, 'event', eventId)
    await indexWords(store, 'event', eventId, words[at]!)
    await forgetRedirect(store).execute({ id })
    await logChange(store, { noun: 'event', action: 'upsert', publicId: id, ...why })
  }
}

/** The event's own rows. Gives its number. */
async function saveFields(store: Store, event: StorableEvent): Promise<number> {
  const eventId = await insertEvent(store, eventRow(event))
  for (const deletion of deletions) await deletion(store).execute({ id: eventId })
  for (const reportId of event.reportIds) await insertLink(store, { reportId, eventId })
  for (const participant of event.participants) await insertParticipant(store, { eventId, ...participantRow(participant) })
  for (const [part, code] of countryParts(event)) await insertCountry(store, { eventId, code, part })
  for (const language of event.languages) await insertLanguage(store, { eventId, language })
  return eventId
}

function eventRow(event: StorableEvent) {
  const { id: publicId, type, channel, status, date, place, cameo, plover, confidence, reportIds } = event
  const { independentReports, firstReported, lastReported, overdue, conflicts, fingerprint } = event
  return {
    ...{ publicId, type, channel, status, cameo, plover, confidence, reportCount: reportIds.length },
    ...{ independentReports, firstReported, lastReported, overdue, conflicts, fingerprint },
    ...{ dateEdtf: date?.edtf ?? null, dateBasis: date?.basis ?? null, fromDay: date?.fromDay ?? null, toDay: date?.toDay ?? null },
    ...{ sortDay: date?.fromDay ?? NO_DAY, card: '', placeName: place?.name ?? null, placeCountry: place?.country ?? null },
  }
}

const deletions = [eventParticipants, eventCountries, eventLanguages].map(table =>
  statement(db =>
    db
      .delete(table)
      .where(eq(table.eventId, sql.placeholder('id')))
      .prepare(),
  ),
)

/** Every country that has to do with the event, once for each part that it has. */
function countryParts({ participants, about, place }: StorableEvent): [CountryPart, string][] {
  const actors = participants.flatMap(({ country, organisation }) => [country, organisation].filter(code => code !== undefined))
  const parts: [CountryPart, string][] = [...new Set(actors)].map(code => ['participant', code])
  for (const code of new Set(about)) parts.push(['about', code])
  if (place?.country) parts.push(['place', place.country])
  return parts
}

const selectTitles = statement(db =>
  db
    .select({ key: reports.id, words: articles.title })
    .from(reports)
    .innerJoin(articles, eq(articles.id, reports.articleId))
    .where(among(reports.id, sql.placeholder('ids')))
    .prepare(),
)

const selectEvidence = statement(db =>
  db
    .select({ key: evidence.reportId, words: evidence.text })
    .from(evidence)
    .where(among(evidence.reportId, sql.placeholder('ids')))
    .prepare(),
)

const selectLeaderNames = statement(db =>
  db
    .select({ key: leaderNames.leaderId, words: leaderNames.name })
    .from(leaderNames)
    .where(among(leaderNames.leaderId, sql.placeholder('ids')))
    .prepare(),
)

const selectCountryNames = statement(db =>
  db
    .select({ key: countryNames.code, words: countryNames.name })
    .from(countryNames)
    .where(among(countryNames.code, sql.placeholder('ids')))
    .prepare(),
)

/** What full text finds events by: their evidence, their articles' titles, and who and what they are about in every language. */
async function wordsOf(store: Store, written: readonly StorableEvent[]): Promise<string[]> {
  const leaderIdsOf = ({ participants }: StorableEvent) => participants.flatMap(({ leaderId }) => leaderId ?? [])
  const codesOf = (event: StorableEvent) => countryParts(event).map(([, code]) => code)
  const ids = <T extends string | number>(keysOf: (event: StorableEvent) => readonly T[]) => ({
    ids: arrayValue([...new Set(written.flatMap(keysOf))]),
  })
  const reportIds = ids(({ reportIds: numbers }) => numbers)
  const titles = groupWords<number>(await selectTitles(store).execute(reportIds))
  const told = groupWords<number>(await selectEvidence(store).execute(reportIds))
  const people = groupWords<string>(await selectLeaderNames(store).execute(ids(leaderIdsOf)))
  const places = groupWords<string>(await selectCountryNames(store).execute(ids(codesOf)))
  return written.map(event => {
    const words = [
      ...event.reportIds.flatMap(id => titles.get(id) ?? []),
      ...event.reportIds.flatMap(id => told.get(id) ?? []),
      ...leaderIdsOf(event).flatMap(id => people.get(id) ?? []),
      ...codesOf(event).flatMap(code => places.get(code) ?? []),
    ]
    return [event.type, event.place?.name ?? '', ...new Set(words)].join('\n')
  })
}

function groupWords<K>(rows: readonly { key: K; words: string }[]): Map<K, string[]> {
  const groups = new Map<K, string[]>()
  for (const { key, words } of rows) {
    const known = groups.get(key)
    if (known) known.push(words)
    else groups.set(key, [words])
  }
  return groups
}

const findEvent = statement(db =>
  db
    .select({ id: events.id })
    .from(events)
    .where(eq(events.publicId, sql.placeholder('publicId')))
    .prepare(),
)

const deleteEvent = statement(db =>
  db
    .delete(events)
    .where(eq(events.id, sql.placeholder('id')))
    .prepare(),
)

const insertRedirect = insertion(eventRedirects, { onConflict: 'publicId' })

const forgetRedirect = statement(db =>
  db
    .delete(eventRedirects)
    .where(eq(eventRedirects.publicId, sql.placeholder('id')))
    .prepare(),
)

const turnRedirects = statement(db =>
  db
    .update(eventRedirects)
    .set({ into: sql`${sql.placeholder('into')}` })
    .where(eq(eventRedirects.into, sql.placeholder('id')))
    .prepare(),
)

/** Takes an event away that has no reports any more. With `other`, its id leads there from now on, and so do those that led to it. */
export async function dropEvent(store: Store, publicId: string, why: Why): Promise<void> {
  for (const { id } of await findEvent(store).execute({ publicId })) {
    await unindex(store, 'event', id)
    await deleteEvent(store).execute({ id })
  }
  if (why.other) {
    await turnRedirects(store).execute({ id: publicId, into: why.other })
    await insertRedirect(store, { publicId, into: why.other })
  }
  await logChange(store, { noun: 'event', action: 'delete', publicId, ...why })
}

const selectRedirect = statement(db =>
  db
    .select({ into: eventRedirects.into })
    .from(eventRedirects)
    .where(eq(eventRedirects.publicId, sql.placeholder('id')))
    .prepare(),
)

/** Where an id went that was merged away; null for any other. */
export async function redirectOf(store: Store, id: string): Promise<string | null> {
  return (await selectRedirect(store).execute({ id }))[0]?.into ?? null
}
