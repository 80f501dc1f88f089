/** One article into the database: read, extract, store, merge. The place where all layers meet. */
import { createHash } from 'node:crypto'
import { blockOf, type MergeReport, mergeBlock, reportKeys } from '../merge/index.ts'
import type { Document, Extraction, RawArticle } from '../model.ts'
import { toDocument } from '../read/index.ts'
import { findArticle, type StorableArticle, saveArticle } from '../store/articles.ts'
import type { Store } from '../store/db.ts'
import { dropEvent, type StorableEvent, saveEvent } from '../store/events-write.ts'
import { type BlockReport, blocksOfArticle, membershipOfBlock, reportsOfBlock } from '../store/reports.ts'
import { dayOf, daysOf } from './days.ts'

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

function storable(document: Document, { events, ...facts }: Extraction, stamp: Stamp): StorableArticle {
  const keys = reportKeys(stamp.key, events)
  const reports = events.map((event, at) => {
    const key = keys[at]!
    const days = event.date ? daysOf(event.date.edtf) : null
    return { ...event, key, block: blockOf(event, days, key), fromDay: days?.fromDay ?? null, toDay: days?.toDay ?? null }
  })
  return { ...document, ...facts, ...stamp, publishedDay: document.published ? dayOf(document.published.date) : null, reports }
}

/** Writes the article and makes the events of every block that it touches, or touched before, anew. */
async function replaceArticle(store: Store, article: StorableArticle): Promise<Outcome> {
  // Asked again inside the transaction: another process may have loaded it meanwhile.
  const stored = await findArticle(store, article.key)
  const before = stored ? await blocksOfArticle(store, stored.id) : []
  const blocks = [...new Set([...before, ...article.reports.map(report => report.block)])]
  const former = new Map<string, { id: string; reports: string[] }[]>()
  for (const block of blocks) former.set(block, await membershipOfBlock(store, block))
  await saveArticle(store, article, stored)
  const touched = new Set(article.reports.map(report => report.key))
  for (const block of blocks) await mergeInto(store, block, former.get(block) ?? [], touched)
  return stored ? 'changed' : 'new'
}

async function mergeInto(
  store: Store,
  block: string,
  former: { id: string; reports: string[] }[],
  touched: ReadonlySet<string>,
): Promise<void> {
  const rows = await reportsOfBlock(store, block)
  const numbers = new Map(rows.map(row => [row.key, row.id]))
  const { events, gone } = mergeBlock(rows.map(mergeReport), former, touched)
  for (const id of gone) await dropEvent(store, id, 'no report is left')
  for (const { id, reports, belief } of events) {
    const event: StorableEvent = { ...belief, id, block, reportIds: reports.map(key => numbers.get(key)!) }
    await saveEvent(store, event, reports.length === 1 ? 'one report' : `${reports.length} reports`)
  }
}

function mergeReport({ fromDay, toDay, date, ...report }: BlockReport): MergeReport {
  return { ...report, date: date && fromDay !== null && toDay !== null ? { edtf: date.edtf, basis: date.basis, fromDay, toDay } : null }
}
