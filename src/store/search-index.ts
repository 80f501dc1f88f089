/** What full text finds articles, events and quotes by, read from what is stored of them. */
import type { Span } from '../model.ts'
import { arrayValue } from './columns.ts'
import { rawStatement, type Store } from './db.ts'
import { groupBy } from './rows.ts'
import { indexArticle, indexEvent, indexQuote, unindex } from './search.ts'

const articleNames = rawStatement(`
  select n.name from article_leaders l join leader_names n on n.leader_id = l.leader_id where l.article_id = :id
  union all select n.name from article_countries c join country_names n on n.code = c.code where c.article_id = :id`)

const articleText = rawStatement('select title, text, body from articles where id = :id')

const eventWords = rawStatement(`
  select id, type from events where id in (select value from json_each(:ids))
  union all select id, place_name from events where id in (select value from json_each(:ids)) and place_name is not null
  union all select distinct e.event_id, a.title from event_reports e join reports r on r.id = e.report_id join articles a on a.id = r.article_id
    where e.event_id in (select value from json_each(:ids))
  union all select e.event_id, v.text from event_reports e join evidence v on v.report_id = e.report_id
    where e.event_id in (select value from json_each(:ids))`)

/** Whom and what an event names. Ids of leaders are in small letters, codes in capital ones: they can not be mixed up. */
const eventActors = rawStatement(`
  select distinct event_id, leader_id from event_participants where event_id in (select value from json_each(:ids)) and leader_id is not null
  union all select distinct event_id, code from event_countries where event_id in (select value from json_each(:ids))`)

/** All names of leaders and countries: a row for each of them. */
const actorNames = rawStatement(`
  select leader_id, group_concat(name, char(10)) from leader_names where leader_id in (select value from json_each(:actors)) group by leader_id
  union all
  select code, group_concat(name, char(10)) from country_names where code in (select value from json_each(:actors)) group by code`)

const quoteText = rawStatement('select id, text from quotes where article_id = :article')

const quoteNames = rawStatement(`
  select n.name from quotes q join leader_names n on n.leader_id = q.leader_id where q.id = :id
  union all select n.name from quotes q join country_names n on n.code = q.country where q.id = :id`)

const lines = (rows: readonly [string][]): string => rows.map(([text]) => text).join('\n')

/** Indexes an article and its quotes, whose facts are all written. */
export async function indexStoredArticle(store: Store, id: number): Promise<void> {
  for (const [title, text, body] of articleText(store).all<[string, string, string]>({ id })) {
    const spans = JSON.parse(body) as Span[]
    const proper = spans.map(({ start, end }) => text.slice(start, end)).join('\n')
    await indexArticle(store, id, title, proper, lines(articleNames(store).all({ id })))
  }
  for (const [quote, text] of quoteText(store).all<[number, string]>({ article: id })) {
    await indexQuote(store, quote, text, lines(quoteNames(store).all({ id: quote })))
  }
}

/** Events whose words are in memory at one time. */
const CHUNK = 1000

/**
 * Indexes events in place of what was indexed of them: their evidence, their articles' titles, who and what they are about in every
 * language. In one go and in the order of their numbers, as full text is built fastest: nothing else is written in between.
 * @param indexed those of them that stand in the index
 */
export async function indexStoredEvents(store: Store, numbers: readonly number[], indexed: ReadonlySet<number>): Promise<void> {
  const ordered = [...numbers].sort((a, b) => a - b)
  for (let at = 0; at < ordered.length; at += CHUNK) await indexEvents(store, ordered.slice(at, at + CHUNK), indexed)
}

async function indexEvents(store: Store, numbers: readonly number[], indexed: ReadonlySet<number>): Promise<void> {
  const ids = arrayValue(numbers)
  const words = groupBy(eventWords(store).all<[number, string]>({ ids }), ([event]) => event)
  const named = eventActors(store).all<[number, string]>({ ids })
  const actors = groupBy(named, ([event]) => event)
  const codes = arrayValue([...new Set(named.map(([, actor]) => actor))])
  const names = new Map(actorNames(store).all<[string, string]>({ actors: codes }))
  for (const id of numbers) {
    if (indexed.has(id)) await unindex(store, 'event', id)
    const known = (actors.get(id) ?? []).flatMap(([, actor]) => names.get(actor) ?? [])
    await indexEvent(store, id, lines((words.get(id) ?? []).map(([, text]) => [text])), known)
  }
}

/** Indexes everything anew. */
export async function rebuildSearch(store: Store): Promise<void> {
  for (const noun of ['article', 'event', 'quote']) store.prepare(`delete from ${noun}_search`).run({})
  for (const [id] of store.prepare('select id from articles order by id').all<[number]>({})) await indexStoredArticle(store, id)
  const events = store.prepare('select id from events').all<[number]>({})
  await indexStoredEvents(store, events.flat(), new Set())
}
