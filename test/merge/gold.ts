/** The project's own gold of merging: events each told in Persian, Arabic and English, with near misses among them (gold.jsonl). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { engineOf } from '../../src/commands/engine.ts'
import { type Engine, loadArticle } from '../../src/commands/load.ts'
import { referenceData } from '../../src/commands/open.ts'
import type { Knowledge } from '../../src/knowledge/index.ts'
import type { Extraction, RawArticle } from '../../src/model.ts'
import { openStore, type Store } from '../../src/store/db.ts'
import { loadReference } from '../../src/store/reference.ts'
import { allEvents } from './stories.ts'

export type GoldText = { id: string; language: string; published: string; title: string; body: string }
export type GoldEvent = { event: string; texts: GoldText[] }

export const GOLD: GoldEvent[] = readFileSync(join(import.meta.dirname, 'gold.jsonl'), 'utf8')
  .split('\n')
  .filter(line => line.trim())
  .map(line => JSON.parse(line) as GoldEvent)

export const rawOfText = ({ id, language, published, title, body }: GoldText): RawArticle => ({
  ...{ id, origin: 'gold.jsonl', mediaType: 'application/json', text: `${title}\n${body}`, title, published, language },
})

/** The program's own engine, which reads each text once however often it is loaded. */
export function rememberingEngine(): { engine: Engine; knowledge: Knowledge } {
  const { engine, knowledge } = engineOf()
  const read = new Map<string, Extraction>()
  const extract: Engine['extract'] = document => {
    const known = read.get(document.text) ?? engine.extract(document)
    read.set(document.text, known)
    return known
  }
  return { engine: { version: engine.version, extract }, knowledge }
}

/** A database in memory with the project's reference data and these articles, loaded in this order. */
export async function loaded(knowledge: Knowledge, engine: Engine, articles: readonly RawArticle[]): Promise<Store> {
  const store = await openStore(':memory:')
  await loadReference(store, referenceData(knowledge))
  for (const raw of articles) await loadArticle(store, engine, raw)
  return store
}

/** Pairs of articles that report one event, as `a b`. */
export const pairsOf = (articles: readonly string[]): string[] => {
  const ids = [...new Set(articles)].sort()
  return ids.flatMap((a, at) => ids.slice(at + 1).map(b => `${a} ${b}`))
}

export const goldPairs = (): Set<string> => new Set(GOLD.flatMap(({ texts }) => pairsOf(texts.map(({ id }) => id))))

export async function linkedPairs(store: Store): Promise<Set<string>> {
  return new Set((await allEvents(store)).flatMap(({ articles }) => pairsOf(articles)))
}

export function f1Of(found: ReadonlySet<string>, gold: ReadonlySet<string>): { precision: number; recall: number; f1: number } {
  const right = [...found].filter(pair => gold.has(pair)).length
  const [precision, recall] = [right / (found.size || 1), right / (gold.size || 1)]
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
