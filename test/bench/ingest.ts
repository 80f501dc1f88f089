import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Client from 'better-sqlite3'
import type { Engine } from '../../src/commands/load.ts'
import { loadArticle } from '../../src/commands/load.ts'
import { referenceData } from '../../src/commands/open.ts'
import { extract } from '../../src/extract/index.ts'
import { loadKnowledge } from '../../src/knowledge/index.ts'
import type { Extraction } from '../../src/model.ts'
import { toDocument } from '../../src/read/index.ts'
import { openStore } from '../../src/store/db.ts'
import { loadReference } from '../../src/store/reference.ts'
import { sampleArticles } from './articles.ts'

const ARTICLES = 2000

/**
 * Articles loaded in a second, whole (read, extract, store, merge) and stored alone (facts made beforehand), against the floor: the same
 * rows written by bare better-sqlite3 into the same tables, in as many transactions.
 */
export async function benchIngest(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'))
  try {
    const knowledge = loadKnowledge()
    const { name, articles } = await sampleArticles(ARTICLES)
    const known = new Map<string, Extraction>()
    const whole: Engine = {
      version: 'bench',
      extract(document) {
        const facts = extract(document, knowledge)
        known.set(document.id, facts)
        return facts
      },
    }
    const load = async (file: string, engine: Engine): Promise<number> => {
      const store = await openStore(join(folder, file))
      await loadReference(store, referenceData(knowledge))
      const started = performance.now()
      for (const raw of articles) await loadArticle(store, engine, raw)
      const seconds = (performance.now() - started) / 1000
      await store.close()
      return articles.length / seconds
    }
    for (const raw of articles.slice(0, 100)) extract(toDocument(raw), knowledge)
    const wholeRate = await load('whole.sqlite', whole)
    const storeRate = await load('store.sqlite', { version: 'bench', extract: document => known.get(document.id)! })
    const floorRate = writeBare(join(folder, 'store.sqlite'), join(folder, 'floor.sqlite'), articles.length)
    const ratio = (rate: number): string => (rate / floorRate).toFixed(2)
    console.log(
      `ingest    ${wholeRate.toFixed(0)} articles/s whole, ${storeRate.toFixed(0)} without extraction  (${articles.length} of ${name})`,
    )
    console.log(
      `          floor ${floorRate.toFixed(0)} articles/s (the same rows, bare); ratio ${ratio(wholeRate)} whole, ${ratio(storeRate)} without extraction`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Tables that loading an article writes, parents first. Full text is written from what the articles hold. */
const TABLES = [
  ...['articles', 'article_leaders', 'article_countries', 'article_dates', 'quotes', 'reports', 'report_participants', 'report_about'],
  ...['evidence', 'events', 'event_reports', 'event_participants', 'event_countries', 'event_languages', 'changes'],
]

/** Copies a database's rows into an empty one, and gives the articles written in a second. */
function writeBare(from: string, to: string, transactions: number): number {
  const source = new Client(from, { readonly: true })
  const target = new Client(to)
  target.pragma('journal_mode = WAL')
  target.pragma('synchronous = NORMAL')
  const schema = source
    .prepare(
      "select sql from sqlite_master where sql is not null and name not like 'sqlite_%' and name not glob '*_search_*' order by type = 'index'",
    )
    .pluck()
    .all() as string[]
  for (const sql of schema) target.exec(sql)
  target.exec(`attach '${from}' as source`)
  for (const table of ['countries', 'leaders']) target.exec(`insert into main.${table} select * from source.${table}`)
  target.exec('detach source')
  const writes = rowWrites(source, target)
  const started = performance.now()
  for (let turn = 0; turn < transactions; turn++) {
    target.exec('begin')
    for (const write of writes) write(turn / transactions, (turn + 1) / transactions)
    target.exec('commit')
  }
  const seconds = (performance.now() - started) / 1000
  source.close()
  target.close()
  return transactions / seconds
}

/** For each table, a function that writes its rows from one share of them to another. */
function rowWrites(source: Client.Database, target: Client.Database): ((from: number, to: number) => void)[] {
  target.pragma('foreign_keys = OFF')
  const plain = TABLES.map(table => {
    const rows = source.prepare(`select * from ${table}`).raw().all() as unknown[][]
    const columns = source.prepare(`select * from ${table}`).columns().length
    return writer(target.prepare(`insert into ${table} values (${Array(columns).fill('?').join()})`), rows)
  })
  const articles = source.prepare('select id, title, text from articles').raw().all() as unknown[][]
  const quotes = source.prepare('select id, text from quotes').raw().all() as unknown[][]
  const words = 'select e.event_id, group_concat(v.text) from event_reports e join evidence v on v.report_id = e.report_id group by 1'
  const events = source.prepare(words).raw().all() as unknown[][]
  return [
    ...plain,
    writer(target.prepare('insert into article_search (rowid, title, body) values (?, ?, ?)'), articles),
    writer(target.prepare('insert into quote_search (rowid, words) values (?, ?)'), quotes),
    writer(target.prepare('insert into event_search (rowid, words) values (?, ?)'), events),
  ]
}

function writer(insert: Client.Statement, rows: unknown[][]): (from: number, to: number) => void {
  return (from, to) => {
    for (let at = Math.floor(from * rows.length); at < Math.floor(to * rows.length); at++) insert.run(...rows[at]!)
  }
}
