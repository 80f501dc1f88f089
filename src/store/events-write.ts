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
  type CountryPart,
  eventCountries,
  eventLanguages,
  eventParticipants,
  eventRedirects,
  eventReports,
  events,
  type StoredConflict,
} from './schema.ts'
import { unindex } from './search.ts'
import { indexStoredEvents } from './search-index.ts'
import { logChange } from './settings.ts'
import { tally, untally } from './tallies.ts'

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

const insertEvent = numberedInsertion(events)
const overwriteEvent = numberedInsertion(events, { onConflict: 'publicId' })
const insertLink = insertion(eventReports, { onConflict: 'reportId' })
const insertParticipant = insertion(eventParticipants)
const insertCountry = insertion(eventCountries)
const insertLanguage = insertion(eventLanguages)

/** Why an event is written or goes, for the log of changes. */
export type Why = { reason: string; other?: string | null }

/** Writes events, each in place of what was stored under its id, and ties their reports to them. Ids that went elsewhere live again. */
export async function saveEvents(store: Store, written: readonly (StorableEvent & { why: Why })[]): Promise<void> {
  if (written.length === 0) return
  const ids = written.map(({ id }) => id)
  const stored = await numbersOf(store, ids)
  await untally(store, [...stored.values()])
  const numbers: number[] = []
  for (const event of written) numbers.push(await saveFields(store, event, stored.has(event.id)))
  await renewCards(store, numbers)
  await tally(store, numbers)
  await forgetRedirects(store).execute({ ids: arrayValue(ids) })
  for (const { id, why } of written) await logChange(store, { noun: 'event', action: 'upsert', publicId: id, ...why })
  await indexStoredEvents(store, numbers, new Set(stored.values()))
}

/** The event's own rows. Gives its number. */
async function saveFields(store: Store, event: StorableEvent, isStored: boolean): Promise<number> {
  const eventId = await (isStored ? overwriteEvent : insertEvent)(store, eventRow(event))
  if (isStored) for (const deletion of deletions) await deletion(store).execute({ id: eventId })
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
    ...{ sortDay: date?.fromDay ?? NO_DAY, placeName: place?.name ?? null, placeCountry: place?.country ?? null },
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

const findEvents = statement(db =>
  db
    .select({ id: events.id, publicId: events.publicId })
    .from(events)
    .where(among(events.publicId, sql.placeholder('ids')))
    .prepare(),
)

/** Those of these events that are stored, each with its number. */
async function numbersOf(store: Store, ids: readonly string[]): Promise<Map<string, number>> {
  return new Map((await findEvents(store).execute({ ids: arrayValue(ids) })).map(({ id, publicId }) => [publicId, id]))
}

const deleteEvent = statement(db =>
  db
    .delete(events)
    .where(eq(events.id, sql.placeholder('id')))
    .prepare(),
)

const insertRedirect = insertion(eventRedirects, { onConflict: 'publicId' })

const forgetRedirects = statement(db =>
  db
    .delete(eventRedirects)
    .where(among(eventRedirects.publicId, sql.placeholder('ids')))
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
  for (const id of (await numbersOf(store, [publicId])).values()) {
    await untally(store, [id])
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
    .innerJoin(events, eq(events.publicId, eventRedirects.into))
    .where(eq(eventRedirects.publicId, sql.placeholder('id')))
    .prepare(),
)

/** Where an id went that was merged away; null for any other, and while no report is left of where it went. */
export async function redirectOf(store: Store, id: string): Promise<string | null> {
  return (await selectRedirect(store).execute({ id }))[0]?.into ?? null
}
