import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extract, toRecord } from '../../src/extract/index.ts'
import type { Knowledge } from '../../src/knowledge/index.ts'
import type { ArticleRecord, Channel, EventStatus, EventType, QuoteAct, QuoteKind } from '../../src/model.ts'
import { readInputs, toDocument } from '../../src/read/index.ts'
import type { OtherForms } from './likeness.ts'

/** What must come out of one article (docs/codebook.md). Whatever is `optional` is neither asked for nor held against a record that has it. */
export type GoldDocument = {
  id: string
  language: string
  /** ISO date, null when the page does not say; missing when it is not judged. */
  published?: string | null
  leaders: GoldItem[]
  countries: GoldItem[]
  events: GoldEvent[]
  quotes: GoldQuote[]
}

/** A leader's English full name or a country's code. */
export type GoldItem = string | { name?: string; code?: string; optional?: boolean }

export type GoldEvent = {
  type: EventType
  status: EventStatus
  leaders: string[]
  /** Codes of the countries and organisations that take part, those that leaders act for included. */
  countries: string[]
  about: string[]
  /** EDTF; missing when nothing but the article's own date is known. */
  date?: string
  /** Code of the country where it was; missing when that is not said. */
  place?: string
  channel?: Channel
  /** Code of the side that began it. */
  initiator?: string
  optional?: boolean
}

export type GoldQuote = {
  /** English full name, else the code of the country or organisation whose office spoke. */
  speaker: string
  kind?: QuoteKind
  act?: QuoteAct
  text: string
  optional?: boolean
}

/** Gold documents, the articles that they judge, and accepted other forms of names. */
export type GoldSet = { gold: readonly GoldDocument[]; articles: readonly string[]; others: OtherForms }

const here = dirname(fileURLToPath(import.meta.url))
/** Gold that may stand beside the project, for those who have it. */
export const sharedFolder = join(here, '..', '..', '..', 'shared')

/** The project's own gold. */
export const ownSet = (): GoldSet => ({ gold: goldIn(join(here, 'gold.jsonl')), articles: [join(here, 'articles')], others: {} })

/** The gold beside the project; null when there is none. */
export function sharedSet(): GoldSet | null {
  const inShared = (...path: string[]): string => join(sharedFolder, ...path)
  if (!existsSync(inShared('gold', 'dev.jsonl'))) return null
  return {
    gold: [...goldIn(inShared('gold', 'dev.jsonl')), ...goldIn(inShared('gold', 'seeds.jsonl'))],
    articles: [inShared('corpus', 'dev.jsonl'), inShared('corpus', 'seeds')],
    others: otherForms(inShared('gold', 'names.json')),
  }
}

/** The gold documents of a JSON Lines file. */
export function goldIn(file: string): GoldDocument[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, at) => {
    if (!line.trim()) return []
    try {
      return [JSON.parse(line) as GoldDocument]
    } catch {
      throw new Error(`${file}:${at + 1}: not JSON`)
    }
  })
}

const otherForms = (file: string): OtherForms => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as OtherForms) : {})

/** What the program makes of articles, by their ids. Throws for an input that cannot be read. */
export async function recordsOf(articles: readonly string[], knowledge: Knowledge): Promise<Map<string, ArticleRecord>> {
  const records = new Map<string, ArticleRecord>()
  for await (const input of readInputs(articles)) {
    if ('failure' in input) throw new Error(`${input.failure.origin}: ${input.failure.reason}`)
    const document = toDocument(input.raw)
    records.set(document.id, toRecord(document, extract(document, knowledge), knowledge))
  }
  return records
}
