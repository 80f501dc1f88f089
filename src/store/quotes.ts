/** Reading quotes. */
import { eq, getTableColumns, sql } from 'drizzle-orm'
import { among, arrayValue } from './columns.ts'
import { type Store, statement } from './db.ts'
import {
  type AnyOf,
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
import { type TextQuery, textConditions } from './search.ts'
import { isoDay, type QuoteView } from './views.ts'

export type QuoteFilter = {
  /** Who spoke. */
  leader?: AnyOf
  /** For which country or organisation the speaker spoke. */
  country?: AnyOf
  language?: AnyOf
  /** Days of the article. */
  from?: number
  to?: number
  text?: TextQuery
}

export type QuoteRow = typeof quotes.$inferSelect

const SOURCE: ListSource<QuoteRow> = {
  name: 'quotes',
  table: quotes,
  id: quotes.id,
  columns: getTableColumns(quotes),
  sorts: { date: quotes.sortDay, confidence: quotes.confidence },
}

export async function listQuotes(store: Store, filter: QuoteFilter, page: PageRequest): Promise<Page<QuoteRow>> {
  return readPage(store, SOURCE, conditionsOf(filter), page)
}

export const countQuotes = (store: Store, filter: QuoteFilter): Promise<Total> => countUpTo(store, SOURCE, conditionsOf(filter))

function conditionsOf({ leader, country, language, from, to, text }: QuoteFilter): Condition[] {
  const conditions = [
    ...anyOfColumn('leader', leader, quotes.leaderId),
    ...anyOfColumn('country', country, quotes.country),
    ...anyOfColumn('language', language, quotes.language),
  ]
  if (from !== undefined) conditions.push({ shape: 'from', value: from, where: day => sql`${quotes.publishedDay} >= ${day}` })
  if (to !== undefined) conditions.push({ shape: 'to', value: to, where: day => sql`${quotes.publishedDay} <= ${day}` })
  return [...conditions, ...textConditions('quote', quotes.id, text)]
}

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
