/** Reading articles: filtered lists, labels, and one article with all that it says. */
import { eq, getTableColumns, sql } from 'drizzle-orm'
import { among, arrayValue } from './columns.ts'
import { type Store, statement } from './db.ts'
import {
  type AnyOf,
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
import { groupBy } from './rows.ts'
import { articleCountries, articleLeaders, articles, countries, eventReports, events, leaders, quotes, reports } from './schema.ts'
import { type TextQuery, textConditions } from './search.ts'
import type { ArticleView } from './views.ts'

export type ArticleFilter = {
  /** Leaders whom it names. */
  leader?: AnyOf
  /** Countries that it names. */
  country?: AnyOf
  /** Types of events that it reports. */
  type?: AnyOf
  status?: AnyOf
  language?: AnyOf
  /** Days on which it was published, as days since 1970-01-01. */
  from?: number
  to?: number
  text?: TextQuery
}

const { text: _text, body: _body, ...listColumns } = getTableColumns(articles)

export type ArticleRow = Omit<typeof articles.$inferSelect, 'text' | 'body'>

const SOURCE: ListSource<ArticleRow> = {
  name: 'articles',
  table: articles,
  id: articles.id,
  columns: listColumns,
  sorts: { date: articles.sortDay },
}

export async function listArticles(store: Store, filter: ArticleFilter, page: PageRequest): Promise<Page<ArticleRow>> {
  return readPage(store, SOURCE, conditionsOf(filter), page)
}

export const countArticles = (store: Store, filter: ArticleFilter): Promise<Total> => countUpTo(store, SOURCE, conditionsOf(filter))

function conditionsOf(filter: ArticleFilter): Condition[] {
  const { from, to, text } = filter
  const conditions = [
    ...anyOf(
      'leader',
      filter.leader,
      matches => sql`${articles.id} in (select article_id from article_leaders where ${matches(sql`leader_id`)})`,
    ),
    ...anyOf(
      'country',
      filter.country,
      matches => sql`${articles.id} in (select article_id from article_countries where ${matches(sql`code`)})`,
    ),
    ...anyOf('type', filter.type, matches => sql`${articles.id} in (select article_id from reports where ${matches(sql`type`)})`),
    ...anyOf('status', filter.status, matches => sql`${articles.id} in (select article_id from reports where ${matches(sql`status`)})`),
    ...anyOfColumn('language', filter.language, articles.language),
  ]
  if (from !== undefined) conditions.push({ shape: 'from', value: from, where: day => sql`${articles.publishedDay} >= ${day}` })
  if (to !== undefined) conditions.push({ shape: 'to', value: to, where: day => sql`${articles.publishedDay} <= ${day}` })
  return [...conditions, ...textConditions('article', articles.id, text)]
}

const selectLeaders = statement(db =>
  db
    .select({ articleId: articleLeaders.articleId, id: leaders.id, name: leaders.name })
    .from(articleLeaders)
    .innerJoin(leaders, eq(leaders.id, articleLeaders.leaderId))
    .where(among(articleLeaders.articleId, sql.placeholder('ids')))
    .orderBy(articleLeaders.ordinal)
    .prepare(),
)

const selectCountries = statement(db =>
  db
    .select({ articleId: articleCountries.articleId, code: countries.code, name: countries.name })
    .from(articleCountries)
    .innerJoin(countries, eq(countries.code, articleCountries.code))
    .where(among(articleCountries.articleId, sql.placeholder('ids')))
    .orderBy(articleCountries.ordinal)
    .prepare(),
)

const selectEvents = statement(db =>
  db
    .select({ articleId: reports.articleId, id: events.publicId })
    .from(reports)
    .innerJoin(eventReports, eq(eventReports.reportId, reports.id))
    .innerJoin(events, eq(events.id, eventReports.eventId))
    .where(among(reports.articleId, sql.placeholder('ids')))
    .orderBy(reports.articleId, reports.id)
    .prepare(),
)

const selectQuoteCounts = statement(db =>
  db
    .select({ articleId: quotes.articleId, count: sql<number>`count(*)` })
    .from(quotes)
    .where(among(quotes.articleId, sql.placeholder('ids')))
    .groupBy(quotes.articleId)
    .prepare(),
)

/** Articles as lists show them, in the order of the rows. */
export async function articleViews(store: Store, rows: readonly ArticleRow[]): Promise<ArticleView[]> {
  const ids = arrayValue(rows.map(row => row.id))
  const named = groupBy(await selectLeaders(store).execute({ ids }), row => row.articleId)
  const places = groupBy(await selectCountries(store).execute({ ids }), row => row.articleId)
  const told = groupBy(await selectEvents(store).execute({ ids }), row => row.articleId)
  const quoted = new Map((await selectQuoteCounts(store).execute({ ids })).map(row => [row.articleId, row.count]))
  return rows.map(row => ({
    ...{ id: row.publicId, url: row.url, source: row.source, language: row.language, title: row.title, published: publishedOf(row) },
    leaders: (named.get(row.id) ?? []).map(({ id, name }) => ({ id, name })),
    countries: (places.get(row.id) ?? []).map(({ code, name }) => ({ code, name })),
    events: [...new Set((told.get(row.id) ?? []).map(({ id }) => id))],
    quotes: quoted.get(row.id) ?? 0,
  }))
}

/** The page's own date, as records show it. */
export function publishedOf(row: Pick<ArticleRow, 'publishedDate' | 'publishedCalendar' | 'publishedText' | 'publishedBasis'>) {
  const { publishedDate: date, publishedCalendar: calendar, publishedText: text, publishedBasis: basis } = row
  return date && calendar && basis ? { date, calendar, text: text ?? date, basis } : null
}
