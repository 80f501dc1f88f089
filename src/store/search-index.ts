/** What full text finds articles, events and quotes by, read from what is stored of them. */
import type { Span } from '../model.ts'
import { rawStatement, type Store } from './db.ts'
import { indexArticle, indexEvent, indexQuote, unindex } from './search.ts'

const articleNames = rawStatement(`
  select n.name from article_leaders l join leader_names n on n.leader_id = l.leader_id where l.article_id = :id
  union all select n.name from article_countries c join country_names n on n.code = c.code where c.article_id = :id`)

const articleText = rawStatement('select title, text, body from articles where id = :id')

const eventWords = rawStatement(`
  select type from events where id = :id
  union all select place_name from events where id = :id and place_name is not null
  union all select distinct a.title from event_reports e join reports r on r.id = e.report_id join articles a on a.id = r.article_id where e.event_id = :id
  union all select v.text from event_reports e join evidence v on v.report_id = e.report_id where e.event_id = :id`)

/** All names of each leader and country of an event: a row for each of them. */
const eventNames = rawStatement(`
  select group_concat(n.name, char(10)) from leader_names n
    where n.leader_id in (select leader_id from event_participants where event_id = :id) group by n.leader_id
  union all select group_concat(n.name, char(10)) from country_names n
    where n.code in (select code from event_countries where event_id = :id) group by n.code`)

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

/**
 * Indexes events in place of what was indexed of them: their evidence, their articles' titles, who and what they are about in every
 * language. In one go and in the order of their numbers, as full text is built fastest: nothing else is written in between.
 * @param indexed those of them that stand in the index
 */
export async function indexStoredEvents(store: Store, numbers: readonly number[], indexed: ReadonlySet<number>): Promise<void> {
  for (const id of [...numbers].sort((a, b) => a - b)) {
    if (indexed.has(id)) await unindex(store, 'event', id)
    await indexEvent(store, id, lines(eventWords(store).all({ id })), eventNames(store).all<[string]>({ id }).flat())
  }
}

/** Indexes everything anew. */
export async function rebuildSearch(store: Store): Promise<void> {
  for (const noun of ['article', 'event', 'quote']) store.prepare(`delete from ${noun}_search`).run({})
  for (const [id] of store.prepare('select id from articles order by id').all<[number]>({})) await indexStoredArticle(store, id)
  const events = store.prepare('select id from events order by id').all<[number]>({})
  await indexStoredEvents(store, events.flat(), new Set())
}
