/** Reading articles: filtered lists, labels, and one article with all that it says. */
import { eq, getTableColumns, sql } from 'drizzle-orm'
import { among, arrayValue } from './columns.ts'
import { allOf, anyOfNullable, atLeast, atMost, byChange } from './conditions.ts'
import { rawStatement, type Store, statement } from './db.ts'
import type { Filter } from './filter.ts'
import {
  anyOf,
  anyOfColumn,
  type Condition,
  countUpTo,
  type ListSource,
  type Matches,
  type Page,
  type PageRequest,
  readPage,
  type Total,
} from './lists.ts'
import { groupBy } from './rows.ts'
import { articleCountries, articleLeaders, articles, countries, eventReports, events, leaders, quotes, reports } from './schema.ts'
import { byRelevance, textConditions } from './search.ts'
import type { ArticleView } from './views.ts'

const { text: _text, body: _body, ...listColumns } = getTableColumns(articles)

export type ArticleRow = Omit<typeof articles.$inferSelect, 'text' | 'body'>

const SOURCE: ListSource<ArticleRow> = {
  name: 'articles',
  table: articles,
  id: articles.id,
  columns: listColumns,
  sorts: { date: articles.sortDay },
}

export async function listArticles(store: Store, filter: Filter, page: PageRequest): Promise<Page<ArticleRow>> {
  const { text } = filter
  if (page.sort.by !== 'relevance' || !text?.wanted) return readPage(store, SOURCE, conditionsOf(filter), page)
  const rest = { ...filter, text: { ...text, wanted: null } }
  return readPage(store, SOURCE, conditionsOf(rest), page, byRelevance('article', text.wanted))
}

export const countArticles = (store: Store, filter: Filter, cap?: number | null): Promise<Total> =>
  countUpTo(store, SOURCE, conditionsOf(filter), { cap })

function conditionsOf(filter: Filter): Condition[] {
  const named = (matches: Matches) => sql`${articles.id} in (select article_id from article_leaders where ${matches(sql`leader_id`)})`
  const placed = (matches: Matches) => sql`${articles.id} in (select article_id from article_countries where ${matches(sql`code`)})`
  const reported = (column: string) => (matches: Matches) =>
    sql`${articles.id} in (select article_id from reports where ${matches(sql.identifier(column))})`
  return [
    ...anyOf('leader', filter.leader, named),
    ...allOf('leader_all', filter.leader_all, named),
    ...anyOf('country', filter.country, placed),
    ...allOf('country_all', filter.country_all, placed),
    ...anyOf('type', filter.type, reported('type')),
    ...anyOf('status', filter.status, reported('status')),
    ...anyOfColumn('language', filter.language, articles.language),
    ...anyOfNullable('source', filter.source, articles.source),
    ...atLeast('from', articles.publishedDay, filter.from),
    ...atMost('to', articles.publishedDay, filter.to),
    ...atLeast('published_from', articles.publishedDay, filter.published_from),
    ...atMost('published_to', articles.publishedDay, filter.published_to),
    ...byChange('article', articles.publicId, filter),
    ...textConditions('article', articles.id, filter.text),
  ]
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

const selectPublicId = rawStatement('select public_id from articles where key = :key')

/** The id that the API shows of an article that was loaded from JSON. */
export async function findPublicId(store: Store, { id, url }: { id: string; url?: string }): Promise<string | null> {
  const [[found = null] = []] = selectPublicId(store).all<[string]>({ key: url ? `url:${url}` : `id:${id}` })
  return found
}
