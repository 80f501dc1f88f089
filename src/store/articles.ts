/** Writing articles and what they say. One article at a time, inside a transaction of the caller's. */
import { createHash } from 'node:crypto'
import { eq, or, sql } from 'drizzle-orm'
import type { ArticleRecord, Quote, Span } from '../model.ts'
import { ensureActors } from './actors.ts'
import { type Store, statement } from './db.ts'
import { insertion, numberedInsertion } from './insert.ts'
import { type StorableReport, saveReport } from './reports.ts'
import { articleCountries, articleDates, articleLeaders, articlePrints, articles, quotes, reports } from './schema.ts'
import { unindex } from './search.ts'
import { indexStoredArticle } from './search-index.ts'
import { logChange } from './settings.ts'

/** The day before all days: what sorts see of an article or event without a date. */
export const NO_DAY = -1_000_000

export type StorableArticle = Omit<ArticleRecord, 'events' | 'text'> & {
  /** What the article is known by. */
  key: string
  contentHash: string
  /** Version of the reference data that it was read with. */
  knowledge: string
  text: string
  titleSpan: Span | null
  /** The day of `published`, as days since 1970-01-01. */
  publishedDay: number | null
  reports: StorableReport[]
  /** By what its text is compared with others. */
  print: { titleNames: string[]; titleWords: string[]; sketch: number[]; quotes: number[] }
}

/** What is stored of an article: enough to tell whether it must be read again. */
export type StoredArticle = { id: number; publicId: string; contentHash: string; knowledge: string }

const select = statement(db =>
  db
    .select({ id: articles.id, publicId: articles.publicId, contentHash: articles.contentHash, knowledge: articles.knowledge })
    .from(articles)
    .where(eq(articles.key, sql.placeholder('key')))
    .prepare(),
)

export async function findArticle(store: Store, key: string): Promise<StoredArticle | null> {
  return (await select(store).execute({ key }))[0] ?? null
}

/** How people may name an article: the id that the API shows, the id that the input gave, the URL. Each has an index. */
const selectNamed = statement(db =>
  db
    .select({ publicId: articles.publicId, key: articles.key })
    .from(articles)
    .where(
      or(
        eq(articles.publicId, sql.placeholder('name')),
        eq(articles.givenId, sql.placeholder('name')),
        eq(articles.key, sql.placeholder('url')),
      ),
    )
    .orderBy(articles.id)
    .prepare(),
)

/** The articles that a name can mean. An id of the API's means that article alone. */
export async function articlesNamed(store: Store, name: string): Promise<{ publicId: string; key: string }[]> {
  const found = await selectNamed(store).execute({ name, url: `url:${name}` })
  const own = found.filter(({ publicId }) => publicId === name)
  return own.length > 0 ? own : found
}

const insertArticle = numberedInsertion(articles, { onConflict: 'key' })
const insertLeader = insertion(articleLeaders)
const insertCountry = insertion(articleCountries)
const insertPrint = insertion(articlePrints, { onConflict: 'articleId' })
const insertDate = insertion(articleDates)
const insertQuote = numberedInsertion(quotes)

/**
 * Writes an article with all that it says, in place of what was stored of it.
 * @param stored what `findArticle` gave
 * @returns its number
 */
export async function saveArticle(store: Store, article: StorableArticle, stored: StoredArticle | null): Promise<number> {
  if (stored) await dropFacts(store, stored.id)
  const publicId = stored?.publicId ?? (await freePublicId(store, article))
  const articleId = await insertArticle(store, articleRow(article, publicId))
  await ensureActors(store, article)
  await saveMentions(store, articleId, article)
  await saveQuotes(store, articleId, article)
  await insertPrint(store, { articleId, ...article.print })
  await indexStoredArticle(store, articleId)
  for (const report of article.reports) await saveReport(store, articleId, report)
  await logChange(store, { noun: 'article', action: 'upsert', publicId, reason: stored ? 'changed' : 'new' })
  return articleId
}

function articleRow(article: StorableArticle, publicId: string) {
  const { id: givenId, key, contentHash, knowledge, url, source, language, title, titleSpan, text, body, published, publishedDay } = article
  return {
    ...{ publicId, givenId, key, contentHash, knowledge, url, source, language, title, text, body, publishedDay },
    ...{ titleStart: titleSpan?.start ?? null, titleEnd: titleSpan?.end ?? null, sortDay: publishedDay ?? NO_DAY },
    ...{ publishedDate: published?.date ?? null, publishedCalendar: published?.calendar ?? null },
    ...{ publishedText: published?.text ?? null, publishedBasis: published?.basis ?? null },
  }
}

/** Ids that can stand in a path as they are. */
const FIT_FOR_PATH = /^[\p{L}\p{N}_~-][\p{L}\p{N}._~-]{0,99}$/u

const selectPublicId = statement(db =>
  db
    .select({ id: articles.id })
    .from(articles)
    .where(eq(articles.publicId, sql.placeholder('publicId')))
    .prepare(),
)

/** The id that the input gave, unless another article has it or no path can hold it. */
async function freePublicId(store: Store, { id, key }: StorableArticle): Promise<string> {
  if (FIT_FOR_PATH.test(id) && !(await selectPublicId(store).execute({ publicId: id })).length) return id
  return createHash('sha256').update(key).digest('hex').slice(0, 16)
}

async function saveMentions(store: Store, articleId: number, { leaders, countries, dates }: StorableArticle): Promise<void> {
  for (const [ordinal, leader] of leaders.entries()) {
    await insertLeader(store, { articleId, leaderId: leader.id, ordinal, mentions: leader.mentions.map(bare) })
  }
  for (const [ordinal, country] of countries.entries()) {
    await insertCountry(store, { articleId, code: country.code, ordinal, mentions: country.mentions.map(bare) })
  }
  for (const { start, end, edtf, planned = null, calendar, basis } of dates) {
    await insertDate(store, { articleId, start, end, edtf, planned, calendar, basis })
  }
}

const bare = ({ start, end }: Span): Span => ({ start, end })

async function saveQuotes(store: Store, articleId: number, article: StorableArticle): Promise<void> {
  const { key, language, publishedDay } = article
  for (const [nth, quote] of article.quotes.entries()) {
    const publicId = createHash('sha256').update(`${key}\n${quote.start}\n${nth}\n${quote.text}`).digest('hex').slice(0, 16)
    await insertQuote(store, {
      publicId,
      articleId,
      language,
      publishedDay,
      sortDay: publishedDay ?? NO_DAY,
      ...quoteRow(quote),
    })
  }
}

function quoteRow({ speaker, start, end, text, kind, act, via, rule, confidence }: Quote) {
  const country = speaker.country ?? speaker.organisation ?? null
  return {
    ...{ start, end, text, kind, act, rule, confidence, leaderId: speaker.leaderId ?? null, country },
    ...{ viaName: via?.name ?? null, viaCountry: via?.country ?? null },
  }
}

const selectQuotes = statement(db =>
  db
    .select({ id: quotes.id })
    .from(quotes)
    .where(eq(quotes.articleId, sql.placeholder('id')))
    .prepare(),
)

const deletions = [articleLeaders, articleCountries, articleDates, quotes, reports].map(table =>
  statement(db =>
    db
      .delete(table)
      .where(eq(table.articleId, sql.placeholder('id')))
      .prepare(),
  ),
)

/** Takes away all that an article said; the article itself stays. What hangs on reports goes with them. */
async function dropFacts(store: Store, id: number): Promise<void> {
  for (const quote of await selectQuotes(store).execute({ id })) await unindex(store, 'quote', quote.id)
  await unindex(store, 'article', id)
  for (const deletion of deletions) await deletion(store).execute({ id })
}

const deleteArticle = statement(db =>
  db
    .delete(articles)
    .where(eq(articles.id, sql.placeholder('id')))
    .prepare(),
)

/** Takes an article away with all that it says. */
export async function dropArticle(store: Store, { id, publicId }: StoredArticle): Promise<void> {
  await dropFacts(store, id)
  await deleteArticle(store).execute({ id })
  await logChange(store, { noun: 'article', action: 'delete', publicId, reason: 'removed' })
}
