/** One article into the database: read, extract, store, merge. The place where all layers meet. */
import { createHash } from 'node:crypto'
import { blocksOf, printOf, reportKeys } from '../merge/index.ts'
import type { Document, Extraction, RawArticle } from '../model.ts'
import { toDocument } from '../read/index.ts'
import { dropArticle, findArticle, type StorableArticle, saveArticle } from '../store/articles.ts'
import type { Store } from '../store/db.ts'
import { reportsOfArticle } from '../store/merging.ts'
import { dayOf, daysOf, today } from './days.ts'
import { beforeChange, mergeFrom } from './merging.ts'
import { tellingOf } from './telling.ts'

export type Outcome = 'new' | 'changed' | 'unchanged'

/** What came of one article: how many events it reports, and how many quotes it holds. */
export type Loaded = { outcome: Outcome; events: number; quotes: number }

/** What turns documents into facts: pure, and the same for the same version. */
export type Engine = {
  /** Articles read by another version are read again. */
  version: string
  extract(document: Document): Extraction
}

/**
 * Loads one article in one transaction. What the database has of it already and would only write again is left alone.
 * @param options.again read the article again even when nothing about it has changed
 * @throws Error when the article cannot be read; then nothing is written
 */
export async function loadArticle(store: Store, engine: Engine, raw: RawArticle, options: { again?: boolean } = {}): Promise<Loaded> {
  const document = toDocument(raw)
  const key = articleKey(raw, document)
  const contentHash = sha256(JSON.stringify([raw.mediaType, raw.text, raw.title, raw.url, raw.source, raw.published, raw.language]))
  const stored = await findArticle(store, key)
  const same = stored?.contentHash === contentHash && stored.knowledge === engine.version
  if (same && !options.again) return { outcome: 'unchanged', events: 0, quotes: 0 }

  const extraction = engine.extract(document)
  const article = storable(document, extraction, { key, contentHash, knowledge: engine.version })
  const outcome = await store.transaction(() => replaceArticle(store, article))
  return { outcome, events: extraction.events.length, quotes: extraction.quotes.length }
}

/** What an article is known by: its URL, else its JSON Lines id, else its text. */
function articleKey(raw: RawArticle, document: Document): string {
  if (document.url) return `url:${document.url}`
  return raw.mediaType === 'application/json' ? `id:${raw.id}` : `text:${sha256(raw.text)}`
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

type Stamp = Pick<StorableArticle, 'key' | 'contentHash' | 'knowledge'>

function storable(document: Document, extraction: Extraction, stamp: Stamp): StorableArticle {
  const { events, ...facts } = extraction
  const keys = reportKeys(stamp.key, events)
  const publishedDay = document.published ? dayOf(document.published.date) : null
  const reports = events.map((event, at) => {
    const days = event.date ? daysOf(event.date.edtf) : null
    const date = event.date && days ? { ...event.date, ...days } : null
    return {
      ...{ ...event, key: keys[at]!, ...tellingOf(document, event), fromDay: days?.fromDay ?? null, toDay: days?.toDay ?? null },
      blocks: blocksOf({ ...event, date, publishedDay }),
    }
  })
  return { ...document, ...facts, ...stamp, publishedDay, reports, print: printOf(document, extraction) }
}

/** Writes the article and makes the events anew that its reports, those of now and those of before, have to do with. */
async function replaceArticle(store: Store, article: StorableArticle): Promise<Outcome> {
  // Asked again inside the transaction: another process may have loaded it meanwhile.
  const stored = await findArticle(store, article.key)
  const before = await beforeChange(store, stored ? await reportsOfArticle(store, stored.id) : [])
  const articleId = await saveArticle(store, article, stored)
  const reports = await reportsOfArticle(store, articleId)
  const touched = new Set(reports.map(({ key }) => key))
  await mergeFrom(
    store,
    reports.map(({ id }) => id),
    { before, touched, today: today() },
  )
  return stored ? 'changed' : 'new'
}

/**
 * Takes an article away with all that it says, in one transaction. Its events stay as far as others report them.
 * @param key what it is known by
 * @returns false when there is no such article
 */
export async function removeArticle(store: Store, key: string): Promise<boolean> {
  return store.transaction(async () => {
    const stored = await findArticle(store, key)
    if (!stored) return false
    const before = await beforeChange(store, await reportsOfArticle(store, stored.id))
    await dropArticle(store, stored)
    await mergeFrom(store, [], { before, today: today() })
    return true
  })
}
