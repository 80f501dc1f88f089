/** Full text, behind a few functions: another database has another full text. Rows carry the number of the row that they stand for. */
import { type Column, type Placeholder, sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { fold } from '../text/fold.ts'
import { joinDoubled, searchForms, type Term, termOf } from '../text/forms.ts'
import { integer, table, text } from './columns.ts'
import { rawStatement, type Store, statement } from './db.ts'
import type { Condition, Listed } from './lists.ts'

// FTS5 tables, made by migrations of their own; declared here for queries only.
const articleSearch = table('article_search', { row: integer('rowid'), rank: text('rank') })
const eventSearch = table('event_search', { row: integer('rowid'), rank: text('rank') })
const quoteSearch = table('quote_search', { row: integer('rowid'), rank: text('rank') })

export type Searchable = 'article' | 'event' | 'quote'

const TABLES = { article: articleSearch, event: eventSearch, quote: quoteSearch }

const inserts = {
  article: rawStatement('insert into article_search (rowid, title, body, names, forms) values (:row, :title, :body, :names, :forms)'),
  event: rawStatement('insert into event_search (rowid, words, forms) values (:row, :words, :forms)'),
  quote: rawStatement('insert into quote_search (rowid, words, names, forms) values (:row, :words, :names, :forms)'),
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

/** @param names of those whom the article speaks of, in every language */
export async function indexArticle(store: Store, row: number, title: string, body: string, names: string): Promise<void> {
  const forms = searchForms(`${title}\n${body}`)
  inserts.article(store).run({ row, title: indexed(title), body: indexed(body), names: indexed(names), forms })
}

/** @param names of those who took part and of what it is about: of each all names, a line for each */
export async function indexEvent(store: Store, row: number, words: string, names: readonly string[]): Promise<void> {
  const known = names.map(formsOfNames)
  inserts.event(store).run({
    row,
    words: [indexed(words), ...known.map(({ words }) => words)].join('\n'),
    forms: [searchForms(words), ...known.map(({ forms }) => forms)].join(' '),
  })
}

type IndexedNames = { words: string; forms: string }

/** What names are indexed by: the same leaders and countries come again and again. */
const NAMES = new LRUCache<string, IndexedNames>({ max: 3000 })

function formsOfNames(names: string): IndexedNames {
  const known = NAMES.get(names) ?? { words: indexed(names), forms: searchForms(names) }
  NAMES.set(names, known)
  return known
}

/** @param names of the speaker, in every language */
export async function indexQuote(store: Store, row: number, words: string, names: string): Promise<void> {
  inserts.quote(store).run({ row, words: indexed(words), names: indexed(names), forms: searchForms(words) })
}

const indexed = (text: string): string => joinDoubled(fold(text))

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
  const { wanted, unwanted } = termsOf(input)
  if (!wanted.length && !unwanted.length) return null
  return { wanted: wanted.map(expression).join(' AND ') || null, unwanted: unwanted.map(expression).join(' OR ') || null }
}

/** What a query wants, for showing where it stands. */
export const wantedTerms = (input: string): Term[] => termsOf(input).wanted

function termsOf(input: string): { wanted: Term[]; unwanted: Term[] } {
  const wanted: Term[] = []
  const unwanted: Term[] = []
  const parts = joinedInput(input).matchAll(/(-)?(?:"([^"]*)"?|([^\s"*]+))(\*)?/gu)
  for (const [, minus, phrase, word = '', star] of parts) {
    const term = termOf(phrase ?? word, star !== undefined)
    if (term) (minus ? unwanted : wanted).push(term)
  }
  return { wanted, unwanted }
}

/** Quotation marks as one kind, and doubled compounds that are written apart as one word. */
const joinedInput = (input: string): string =>
  /[\p{Script=Arabic}]/u.test(input) ? joinDoubled(unquoted(input).replace(/\s+/gu, ' ')) : unquoted(input)

const unquoted = (input: string): string => input.replace(/[«»“”„]/g, '"')

const expression = ({ ways, prefix }: Term): string => {
  const each = ways.map(words => `"${words.join(' ')}"${prefix ? '*' : ''}`)
  return each.length === 1 ? each[0]! : `(${each.join(' OR ')})`
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

/** The rows that a query finds as a list by how well they match, the best first; for queries with something wanted. */
export const byRelevance = (noun: Searchable, wanted: string): Listed => ({
  ...{ sort: 'relevance', table: TABLES[noun], id: TABLES[noun].row, key: TABLES[noun].rank, total: 0 },
  condition: { shape: 'relevant', value: wanted, where: words => sql`${sql.identifier(`${noun}_search`)} match ${words}` },
})
