/** Full text, behind a few functions: another database has another full text. Rows carry the number of the row that they stand for. */
import { type Column, type Placeholder, sql } from 'drizzle-orm'
import { fold } from '../text/fold.ts'
import { integer, table, text } from './columns.ts'
import { type Store, statement } from './db.ts'
import type { Condition } from './lists.ts'

// FTS5 tables, made by a migration of their own; declared here for queries only.
const articleSearch = table('article_search', { row: integer('rowid'), title: text('title'), body: text('body') })
const eventSearch = table('event_search', { row: integer('rowid'), words: text('words') })
const quoteSearch = table('quote_search', { row: integer('rowid'), words: text('words') })

export type Searchable = 'article' | 'event' | 'quote'

const TABLES = { article: articleSearch, event: eventSearch, quote: quoteSearch }

const insertArticle = statement(db =>
  db
    .insert(articleSearch)
    .values({ row: sql.placeholder('row'), title: sql.placeholder('title'), body: sql.placeholder('body') })
    .prepare(),
)

const insertWords = {
  event: statement(db =>
    db
      .insert(eventSearch)
      .values({ row: sql.placeholder('row'), words: sql.placeholder('words') })
      .prepare(),
  ),
  quote: statement(db =>
    db
      .insert(quoteSearch)
      .values({ row: sql.placeholder('row'), words: sql.placeholder('words') })
      .prepare(),
  ),
}

const deleteRow = {
  article: statement(db =>
    db
      .delete(articleSearch)
      .where(sql`rowid = ${sql.placeholder('row')}`)
      .prepare(),
  ),
  event: statement(db =>
    db
      .delete(eventSearch)
      .where(sql`rowid = ${sql.placeholder('row')}`)
      .prepare(),
  ),
  quote: statement(db =>
    db
      .delete(quoteSearch)
      .where(sql`rowid = ${sql.placeholder('row')}`)
      .prepare(),
  ),
}

export async function indexArticle(store: Store, row: number, title: string, body: string): Promise<void> {
  await insertArticle(store).execute({ row, title: fold(title), body: fold(body) })
}

export async function indexWords(store: Store, noun: 'event' | 'quote', row: number, words: string): Promise<void> {
  await insertWords[noun](store).execute({ row, words: fold(words) })
}

export async function unindex(store: Store, noun: Searchable, row: number): Promise<void> {
  await deleteRow[noun](store).execute({ row })
}

/** What a full-text query asks: words that must stand there and words that must not, as FTS5 expressions. */
export type TextQuery = { wanted: string | null; unwanted: string | null }

/**
 * Reads a query as people write it: words, `"phrases"`, `-unwanted`, `prefix*`. Nothing is an error: what holds no letter or digit is
 * passed over. Null when nothing is left.
 */
export function parseTextQuery(input: string): TextQuery | null {
  const wanted: string[] = []
  const unwanted: string[] = []
  const parts = input.replace(/[«»“”„]/g, '"').matchAll(/(-)?(?:"([^"]*)"?|([^\s"*]+))(\*)?/gu)
  for (const [, minus, phrase, word = '', star] of parts) {
    const words = fold(phrase ?? word)
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
      .trim()
    if (words) (minus ? unwanted : wanted).push(`"${words}"${star ? '*' : ''}`)
  }
  if (!wanted.length && !unwanted.length) return null
  return { wanted: wanted.join(' AND ') || null, unwanted: unwanted.join(' OR ') || null }
}

/** Rows whose number is among those that the query finds. */
export function textConditions(noun: Searchable, id: Column, query: TextQuery | undefined): Condition[] {
  const found = (expression: Placeholder) =>
    sql`(select rowid from ${TABLES[noun]} where ${sql.identifier(`${noun}_search`)} match ${expression})`
  const conditions: Condition[] = []
  if (query?.wanted) conditions.push({ shape: 'text', value: query.wanted, where: words => sql`${id} in ${found(words)}` })
  if (query?.unwanted) conditions.push({ shape: 'not_text', value: query.unwanted, where: words => sql`${id} not in ${found(words)}` })
  return conditions
}
