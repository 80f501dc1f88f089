/** Cards: events as lists show them, as JSON text, made when events are written and when a label on them changes. */
import { sql } from 'drizzle-orm'
import { among, arrayValue } from './columns.ts'
import { type Store, statement } from './db.ts'
import { eventViews } from './events.ts'
import { insertion } from './insert.ts'
import { eventCards, eventCountries, eventParticipants } from './schema.ts'

const insertCard = insertion(eventCards, { onConflict: 'eventId' })

/** Makes the cards of events anew, from what is stored of them. */
export async function renewCards(store: Store, ids: readonly number[]): Promise<void> {
  const views = await eventViews(store, ids)
  for (const [at, id] of ids.entries()) await insertCard(store, { eventId: id, card: JSON.stringify(views[at]) })
}

const selectOfLeaders = statement(db =>
  db
    .selectDistinct({ id: eventParticipants.eventId })
    .from(eventParticipants)
    .where(among(eventParticipants.leaderId, sql.placeholder('ids')))
    .prepare(),
)

const selectOfCountries = statement(db =>
  db
    .selectDistinct({ id: eventCountries.eventId })
    .from(eventCountries)
    .where(among(eventCountries.code, sql.placeholder('ids')))
    .prepare(),
)

/** Events whose views are in memory at one time. */
const CHUNK = 500

/** Makes the cards anew of all events that have to do with these leaders and countries. */
export async function renewCardsOf(store: Store, changed: { leaders: readonly string[]; countries: readonly string[] }): Promise<void> {
  const found = [
    ...(await selectOfLeaders(store).execute({ ids: arrayValue(changed.leaders) })),
    ...(await selectOfCountries(store).execute({ ids: arrayValue(changed.countries) })),
  ]
  const ids = [...new Set(found.map(({ id }) => id))]
  for (let at = 0; at < ids.length; at += CHUNK) await renewCards(store, ids.slice(at, at + CHUNK))
}
