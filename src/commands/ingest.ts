import { setImmediate as nextTurn } from 'node:timers/promises'
import { readConfig } from '../config.ts'
import { reasonOf } from '../errors.ts'
import type { RawArticle } from '../model.ts'
import { type Input, readInputs } from '../read/index.ts'
import { countRows, type RowCounts } from '../store/counts.ts'
import type { Store } from '../store/db.ts'
import { configuredKnowledge } from './configured.ts'
import { engineOf } from './engine.ts'
import { type Engine, loadArticle, type Outcome } from './load.ts'
import { openDatabase } from './open.ts'
import { confidenceOption, leastConfidence, parseOptions, UsageError } from './options.ts'
import { quitWhenReaderLeaves, writeLine } from './output.ts'
import { type Progress, progressOn } from './progress.ts'
import { removeArticles } from './remove.ts'

export type Summary = Record<'read' | Outcome | 'failed' | 'events' | 'quotes', number> & {
  seconds: number
  articles_per_second: number
  failures: { origin: string; reason: string }[]
}

/** The command `ingest`. Gives the exit code. */
export async function run(args: string[]): Promise<number> {
  const options = { again: { type: 'boolean' }, json: { type: 'boolean' }, remove: { type: 'boolean' }, ...confidenceOption } as const
  const { values, positionals: paths } = parseOptions(args, options)
  if (values.remove) {
    if (values.again || values['min-confidence'] !== undefined) throw new UsageError('--remove goes with no other option than --json')
    return remove(paths, values.json ?? false)
  }
  if (!paths.length) throw new UsageError('nothing to ingest: name files or folders, or - for standard input')
  const least = leastConfidence(values['min-confidence'])
  quitWhenReaderLeaves()
  const config = readConfig()
  const { engine, knowledge } = engineOf(config, least)
  const store = await openDatabase(config, knowledge)
  const stop = stopOnSignal()
  try {
    const progress = await progressOn(process.stderr, paths, { quiet: values.json ?? false })
    const summary = await ingest(store, engine, readInputs(paths), { again: values.again, progress, stop: stop.signal })
    await report(summary, await countRows(store), values.json ?? false)
    return stop.signal.aborted ? 130 : summary.failed ? 1 : 0
  } finally {
    stop.forget()
    await store.close()
  }
}

/** `--remove`: takes articles away. */
async function remove(names: readonly string[], json: boolean): Promise<number> {
  if (!names.length) throw new UsageError('nothing to remove: name articles by their ids or URLs')
  const config = readConfig()
  const store = await openDatabase(config, configuredKnowledge(config))
  try {
    const removed = await removeArticles(store, names)
    const database = await countRows(store)
    if (json) await writeLine(process.stdout, JSON.stringify({ removed, database }))
    else {
      await writeLine(process.stdout, `removed ${removed.join(', ')}`)
      await writeLine(process.stdout, holds(database))
    }
    return 0
  } finally {
    await store.close()
  }
}

/** The first Ctrl-C or SIGTERM lets the article under way end; a second one kills, which leaves a sound database too. */
function stopOnSignal(): { signal: AbortSignal; forget: () => void } {
  const controller = new AbortController()
  const stop = () => controller.abort()
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.once(signal, stop)
  return { signal: controller.signal, forget: () => signals.forEach(signal => void process.off(signal, stop)) }
}

export type IngestOptions = { again?: boolean; progress?: Progress; stop?: AbortSignal }

/** Loads every article that the inputs give. A failure is noted, and the next article is taken. */
export async function ingest(store: Store, engine: Engine, inputs: AsyncIterable<Input>, options: IngestOptions = {}): Promise<Summary> {
  const started = performance.now()
  const summary: Summary = {
    ...{ read: 0, new: 0, changed: 0, unchanged: 0, failed: 0, events: 0, quotes: 0 },
    seconds: 0,
    articles_per_second: 0,
    failures: [],
  }
  for await (const input of inputs) {
    const failure = 'failure' in input ? input.failure : await loadInto(summary, store, engine, input.raw, options)
    summary.read++
    if (failure) {
      summary.failed++
      summary.failures.push(failure)
      options.progress?.failure(failure)
    }
    options.progress?.step(summary, 'raw' in input ? input.raw.text.length : 0)
    await breathe()
    if (options.stop?.aborted) break
  }
  options.progress?.end()
  summary.seconds = Math.round(performance.now() - started) / 1000
  summary.articles_per_second = summary.seconds ? Math.round((summary.read / summary.seconds) * 10) / 10 : 0
  return summary
}

/** Milliseconds for which nothing but articles may be minded. */
const BREATH = 50
let lastBreath = 0

/** Loading waits for nothing outside: without this no signal would be heard before the input ends. */
async function breathe(): Promise<void> {
  if (performance.now() - lastBreath < BREATH) return
  await nextTurn()
  lastBreath = performance.now()
}

async function loadInto(summary: Summary, store: Store, engine: Engine, raw: RawArticle, { again }: IngestOptions) {
  try {
    const loaded = await loadArticle(store, engine, raw, { again })
    summary[loaded.outcome]++
    summary.events += loaded.events
    summary.quotes += loaded.quotes
    return null
  } catch (error) {
    return { origin: raw.origin, reason: reasonOf(error) }
  }
}

async function report(summary: Summary, database: RowCounts, json: boolean): Promise<void> {
  if (json) return writeLine(process.stdout, JSON.stringify({ ...summary, database }))
  const { read, new: added, changed, unchanged, failed, events, quotes, articles_per_second: rate } = summary
  await writeLine(process.stdout, `read ${read}: new ${added}, changed ${changed}, unchanged ${unchanged}, failed ${failed}`)
  await writeLine(process.stdout, `found ${events} reports of events and ${quotes} quotes, ${rate} articles/s`)
  await writeLine(process.stdout, holds(database))
}

const holds = ({ articles, events, quotes }: RowCounts): string =>
  `the database holds ${articles} articles, ${events} events, ${quotes} quotes`
