/** What `export` prints of each noun: rows page by page, and the columns of their CSV. */
import { articleRecord, type StoredRecord } from '../store/article-detail.ts'
import { listArticles } from '../store/articles-read.ts'
import type { Store } from '../store/db.ts'
import { eventViews, listEvents } from '../store/events.ts'
import { leaderViews, listLeaders } from '../store/leaders.ts'
import { walk } from '../store/lists.ts'
import { listQuotes, quoteViews } from '../store/quotes.ts'
import type { EventView, LeaderView, ParticipantView, QuoteView } from '../store/views.ts'

type Cell = string | number | null

export type Export<Row> = {
  pages(store: Store): AsyncGenerator<Row[]>
  /** CSV columns, in order. */
  columns: Record<string, (row: Row) => Cell>
}

const list = (values: readonly (string | null | undefined)[]): string => values.filter(value => value).join(';')

const actor = ({ leader, country, organisation }: Omit<ParticipantView, 'role'>): string =>
  [leader?.name, country?.code ?? organisation?.code].filter(part => part).join(', ')

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
  columns: {
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
  },
}

const quotes: Export<QuoteView> = {
  async *pages(store) {
    for await (const rows of walk(page => listQuotes(store, {}, page))) yield await quoteViews(store, rows)
  },
  columns: {
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
  },
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
  columns: {
    id: leader => leader.id,
    name: leader => leader.name,
    country: leader => leader.country?.code ?? null,
    wikidata: leader => leader.wikidata,
    provisional: leader => String(leader.provisional),
    names: leader => list(Object.values(leader.names).flat()),
    offices: leader =>
      list(
        leader.offices.map(
          ({ office, country, from, to, current }) => `${office} ${country.code} ${from ?? ''}/${current ? '..' : (to ?? '')}`,
        ),
      ),
    events: leader => leader.events,
    articles: leader => leader.articles,
    quotes: leader => leader.quotes,
  },
}

export const EXPORTS = { events, quotes, articles, leaders }
export type ExportNoun = keyof typeof EXPORTS
