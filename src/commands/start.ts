import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, readConfig } from '../config.ts'
import { type Knowledge, seedsFolder } from '../knowledge/index.ts'
import { placeNames } from '../knowledge/place-names.ts'
import { countRows } from '../store/counts.ts'
import type { Store } from '../store/db.ts'
import { configuredKnowledge } from './configured.ts'
import { openDatabase } from './open.ts'
import { noPositionals, parseOptions } from './options.ts'
import { serve } from './serve.ts'

/** The command `start`. Gives the exit code when the server has stopped. */
export async function run(args: string[]): Promise<number> {
  const parsed = parseOptions(args, {})
  noPositionals(parsed.positionals)
  const config = readConfig()
  const knowledge = configuredKnowledge(config)
  await serve(config, await filledDatabase(config, knowledge), placeNames(knowledge))
  return 0
}

async function filledDatabase(config: Config, knowledge: Knowledge): Promise<Store> {
  const store = await openDatabase(config, knowledge)
  try {
    if ((await countRows(store)).articles === 0) await loadSamples(store, knowledge)
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

/** The sample articles that come with the project, so that the first run shows something. */
async function loadSamples(store: Store, knowledge: Knowledge): Promise<void> {
  const folder = join(seedsFolder(), 'articles')
  if (!existsSync(folder)) return
  // What reads articles is loaded for these alone: without them it would only take memory.
  const [{ engineOver }, { ingest }, { readInputs }] = await Promise.all([
    import('./engine.ts'),
    import('./ingest.ts'),
    import('../read/index.ts'),
  ])
  const { read, failed, events, quotes } = await ingest(store, engineOver(knowledge), readInputs([folder]))
  process.stderr.write(`Loaded ${read - failed} sample articles: ${events} reports of events, ${quotes} quotes\n`)
}
