/** Reading quotes. */
import { eq, getTableColumns, sql } from 'drizzle-orm'
import { among, arrayValue } from './columns.ts'
import { anyOfNullable, atLeast, atMost, byChange } from './conditions.ts'
import { type Store, statement } from './db.ts'
import type { Filter } from './filter.ts'
import {
  anyOf,
  anyOfColumn,
  type Condition,
  countUpTo,
  type ListSource,
  type Page,
  type PageRequest,
  readPage,
  type Total,
} from './lists.ts'
import { countryLabel } from './participants.ts'
import { articles, countries, leaders, quotes } from './schema.ts'
import { byRelevance, textConditions } from './search.ts'
import { isoDay, type QuoteView } from './views.ts'

export type QuoteRow = typeof quotes.$inferSelect

const SOURCE: ListSource<QuoteRow> = {
  name: 'quotes',
  table: quotes,
  id: quotes.id,
  columns: getTableColumns(quotes),
  sorts: { date: quotes.sortDay, confidence: quotes.confidence },
}

export async function listQuotes(store: Store, filter: Filter, page: PageRequest): Promise<Page<QuoteRow>> {
  const { text } = filter
  if (page.sort.by !== 'relevance' || !text?.wanted) return readPage(store, SOURCE, conditionsOf(filter), page)
  const rest = { ...filter, text: { ...text, wanted: null } }
  return readPage(store, SOURCE, conditionsOf(rest), page, byRelevance('quote', text.wanted))
}

export const countQuotes = (store: Store, filter: Filter, cap?: number | null): Promise<Total> =>
  countUpTo(store, SOURCE, conditionsOf(filter), { cap })

function conditionsOf(filter: Filter): Condition[] {
  return [
    ...anyOfNullable('leader', filter.leader, quotes.leaderId),
    ...anyOfNullable('country', filter.country, quotes.country),
    ...anyOfColumn('act', filter.act, quotes.act),
    ...anyOfColumn('kind', filter.kind, quotes.kind),
    ...anyOfColumn('language', filter.language, quotes.language),
    ...anyOf('source', filter.source, matches => sql`${quotes.articleId} in (select id from articles where ${matches(sql`source`)})`),
    ...atLeast('from', quotes.publishedDay, filter.from),
    ...atMost('to', quotes.publishedDay, filter.to),
    ...atLeast('published_from', quotes.publishedDay, filter.published_from),
    ...atMost('published_to', quotes.publishedDay, filter.published_to),
    ...atLeast('min_confidence', quotes.confidence, filter.min_confidence),
    ...changeConditions(filter),
    ...textConditions('quote', quotes.id, filter.text),
  ]
}

/** A quote changes with its article. */
const changeConditions = (filter: Filter): Condition[] =>
  byChange('article', articles.publicId, filter).map(({ where, ...condition }) => ({
    ...condition,
    where: value => sql`${quotes.articleId} in (select articles.id from articles where ${where(value)})`,
  }))

const selectLabels = statement(db =>
  db
    .select({
      id: quotes.id,
      leader: leaders.name,
      countryName: countries.name,
      countryKind: countries.kind,
      article: articles.publicId,
      title: articles.title,
      source: articles.source,
      url: articles.url,
    })
    .from(quotes)
    .innerJoin(articles, eq(articles.id, quotes.articleId))
    .leftJoin(leaders, eq(leaders.id, quotes.leaderId))
    .leftJoin(countries, eq(countries.code, quotes.country))
    .where(among(quotes.id, sql.placeholder('ids')))
    .prepare(),
)

/** Quotes as lists show them, in the order of the rows. */
export async function quoteViews(store: Store, rows: readonly QuoteRow[]): Promise<QuoteView[]> {
  const found = await selectLabels(store).execute({ ids: arrayValue(rows.map(row => row.id)) })
  const labels = new Map(found.map(label => [label.id, label]))
  return rows.map(row => {
    const { leader, countryName, countryKind, article, title, source, url } = labels.get(row.id)!
    const side = countryLabel(row.country, countryName)
    return {
      id: row.publicId,
      speaker: {
        leader: row.leaderId === null ? null : { id: row.leaderId, name: leader ?? row.leaderId },
        country: countryKind === 'organisation' ? null : side,
        organisation: countryKind === 'organisation' ? side : null,
      },
      ...{ kind: row.kind, act: row.act, text: row.text, start: row.start, end: row.end },
      via: row.viaName === null ? null : { name: row.viaName, country: row.viaCountry },
      ...{ language: row.language, published: isoDay(row.publishedDay) },
      article: { id: article, title, source, url },
      ...{ rule: row.rule, confidence: row.confidence },
    }
  })
}

const selectOfArticles = statement(db =>
  db
    .select()
    .from(quotes)
    .where(among(quotes.articleId, sql.placeholder('ids')))
    .orderBy(quotes.articleId, quotes.start)
    .prepare(),
)

/** Every quote of some articles, in the order of their texts. */
export async function quotesOfArticles(store: Store, articleIds: readonly number[]): Promise<QuoteRow[]> {
  return selectOfArticles(store).execute({ ids: arrayValue(articleIds) })
}

const selectByPublicId = statement(db =>
  db
    .select()
    .from(quotes)
    .where(eq(quotes.publicId, sql.placeholder('id')))
    .prepare(),
)

/** A quote by its id; null when there is none. */
export async function quoteDetail(store: Store, id: string): Promise<QuoteView | null> {
  return (await quoteViews(store, await selectByPublicId(store).execute({ id })))[0] ?? null
}
