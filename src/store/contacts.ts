/** What leaders and countries have to do with one another. */
import { sql } from 'drizzle-orm'
import { arrayValue } from './columns.ts'
import { rawStatement, type Store } from './db.ts'
import { quoteViews } from './quotes.ts'
import { groupBy } from './rows.ts'
import { quotes } from './schema.ts'
import { findTally, type TallyKey } from './tallies.ts'
import { isoDay, type LeaderLabel, type QuoteView } from './views.ts'

export type ContactView = {
  leader: LeaderLabel
  /** Events of both, of any status. */
  events: number
  /** Of these, those that were held. */
  held: number
  /** First and last dated event that was held. */
  first: string | null
  last: string | null
  types: Record<string, number>
}

export type ContactsView = { leader: LeaderLabel; contacts: ContactView[] }

/** Contacts that one answer tells of. */
const MAX_CONTACTS = 500

const selectName = rawStatement('select name from leaders where id = :id')

const selectContacts = rawStatement(`
  select t.id, l.id, l.name, t.total from (
    select id, b as other, total from tallies where dim_a = 'leader' and a = :id and dim_b = 'leader' and total > 0
    union all select id, a, total from tallies where dim_a = 'leader' and dim_b = 'leader' and b = :id and total > 0
  ) t join leaders l on l.id = t.other order by t.total desc, l.id limit ${MAX_CONTACTS}`)

const selectKinds = rawStatement(`
  select p.tally_id, e.type, e.status = 'held', count(*), min(e.from_day), max(e.to_day) from postings p join events e on e.id = p.event_id
  where p.tally_id in (select value from json_each(:tallies)) group by 1, 2, 3`)

type Kind = [tally: number, type: string, held: number, count: number, first: number | null, last: number | null]

/** Whom a leader met, called, visited: how often, first and last time; the most frequent first. */
export async function contactsOf(store: Store, id: string): Promise<ContactsView> {
  const [[name = id] = []] = selectName(store).all<[string]>({ id })
  const rows = selectContacts(store).all<[number, string, string, number]>({ id })
  const kinds = groupBy(selectKinds(store).all<Kind>({ tallies: arrayValue(rows.map(([tally]) => tally)) }), ([tally]) => tally)
  return {
    leader: { id, name },
    contacts: rows.map(([tally, other, label, events]) => ({
      leader: { id: other, name: label },
      events,
      ...summary(kinds.get(tally) ?? []),
    })),
  }
}

function summary(kinds: readonly Kind[]) {
  const held = kinds.filter(([, , held]) => held)
  const types: Record<string, number> = {}
  for (const [, type, , count] of kinds) types[type] = (types[type] ?? 0) + count
  const firsts = held.flatMap(([, , , , first]) => first ?? [])
  const lasts = held.flatMap(([, , , , , last]) => last ?? [])
  return {
    held: held.reduce((sum, [, , , count]) => sum + count, 0),
    first: isoDay(firsts.length ? Math.min(...firsts) : null),
    last: isoDay(lasts.length ? Math.max(...lasts) : null),
    types,
  }
}

/** An event of two sides, in the order of days; without a date, last. */
export type SharedEvent = { card: string; type: string; status: string; from: number | null; to: number | null }

const selectShared = rawStatement(`
  select c.card, e.type, e.status, e.from_day, e.to_day from postings p join events e on e.id = p.event_id join event_cards c on c.event_id = e.id
  where p.tally_id = :tally order by p.sort_day desc, p.event_id desc limit :limit`)

/** Events of two leaders or two countries, the newest first. */
export async function sharedEvents(store: Store, one: TallyKey, other: TallyKey, limit: number): Promise<SharedEvent[]> {
  const tally = await findTally(store, one, other)
  if (!tally) return []
  const rows = selectShared(store).all<[string, string, string, number | null, number | null]>({ tally: tally.id, limit })
  return rows.map(([card, type, status, from, to]) => ({ card, type, status, from, to }))
}

/** What each side is quoted with in articles that name the other, the newest first. */
export async function mutualQuotes(
  store: Store,
  noun: 'leader' | 'country',
  one: string,
  other: string,
  limit: number,
): Promise<QuoteView[]> {
  const [mentions, key, speaker] =
    noun === 'leader' ? ['article_leaders', 'leader_id', 'leader_id'] : ['article_countries', 'code', 'country']
  const named = (who: string, of: string) =>
    sql`(${sql.raw(`quotes.${speaker}`)} = ${who} and exists (select 1 from ${sql.raw(mentions)} m where m.article_id = quotes.article_id and ${sql.raw(`m.${key}`)} = ${of}))`
  const rows = await store.db
    .select()
    .from(quotes)
    .where(sql`${named(one, other)} or ${named(other, one)}`)
    .orderBy(sql`${quotes.sortDay} desc, ${quotes.id} desc`)
    .limit(limit)
  return quoteViews(store, rows)
}
