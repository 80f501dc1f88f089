/** What `export` prints of each noun: rows page by page, and the columns of their CSV. */
import { type Columns, EVENT_COLUMNS, LEADER_COLUMNS, list, QUOTE_COLUMNS } from '../api/formats/columns.ts'
import { articleRecord, type StoredRecord } from '../store/article-detail.ts'
import { listArticles } from '../store/articles-read.ts'
import type { Store } from '../store/db.ts'
import { eventViews, listEvents } from '../store/events.ts'
import { leaderViews, listLeaders } from '../store/leaders.ts'
import { walk } from '../store/lists.ts'
import { listQuotes, quoteViews } from '../store/quotes.ts'
import type { EventView, LeaderView, QuoteView } from '../store/views.ts'

export type Export<Row> = {
  pages(store: Store): AsyncGenerator<Row[]>
  columns: Columns<Row>
}

const events: Export<EventView> = {
  async *pages(store) {
    for await (const rows of walk(page => listEvents(store, {}, page))) {
      yield await eventViews(
        store,
        rows.map(({ id }) => id),
        { given: true },
      )
    }
  },
  columns: EVENT_COLUMNS,
}

const quotes: Export<QuoteView> = {
  async *pages(store) {
    for await (const rows of walk(page => listQuotes(store, {}, page))) yield await quoteViews(store, rows)
  },
  columns: QUOTE_COLUMNS,
}

const articles: Export<StoredRecord> = {
  async *pages(store) {
    for await (const rows of walk(page => listArticles(store, {}, page), 100)) {
      const records = []
      for (const { publicId } of rows) records.push(await articleRecord(store, publicId))
      yield records.filter(record => record !== null)
    }
  },
  columns: {
    id: article => article.id,
    given_id: article => article.given_id,
    url: article => article.url,
    source: article => article.source,
    language: article => article.language,
    title: article => article.title,
    published: article => article.published?.date ?? null,
    leaders: article => list(article.leaders.map(({ id }) => id)),
    countries: article => list(article.countries.map(({ code }) => code)),
    events: article => list([...new Set(article.events.map(({ event }) => event))]),
    quotes: article => article.quotes.length,
  },
}

const leaders: Export<LeaderView> = {
  async *pages(store) {
    for await (const rows of walk(page => listLeaders(store, {}, page))) yield await leaderViews(store, rows)
  },
  columns: LEADER_COLUMNS,
}

export const EXPORTS = { events, quotes, articles, leaders }
export type ExportNoun = keyof typeof EXPORTS
