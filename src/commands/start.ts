import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig } from '../config.ts'
import { seedsFolder } from '../knowledge/index.ts'
import { readInputs } from '../read/index.ts'
import { countRows } from '../store/counts.ts'
import type { Store } from '../store/db.ts'
import { engineOf } from './engine.ts'
import { ingest } from './ingest.ts'
import type { Engine } from './load.ts'
import { openDatabase } from './open.ts'
import { noPositionals, parseOptions } from './options.ts'
import { serve } from './serve.ts'

/** The command `start`. Gives the exit code when the server has stopped. */
export async function run(args: string[]): Promise<number> {
  const parsed = parseOptions(args, {})
  noPositionals(parsed.positionals)
  const config = readConfig()
  const { engine, knowledge } = engineOf(config)
  const store = await openDatabase(config, knowledge)
  try {
    if ((await countRows(store)).articles === 0) await loadSamples(store, engine)
  } catch (error) {
    await store.close()
    throw error
  }
  await serve(config, store, engine)
  return 0
}

/** The sample articles that come with the project, so that the first run shows something. */
async function loadSamples(store: Store, engine: Engine): Promise<void> {
  const folder = join(seedsFolder(), 'articles')
  if (!existsSync(folder)) return
  const { read, failed, events, quotes } = await ingest(store, engine, readInputs([folder]))
  process.stderr.write(`Loaded ${read - failed} sample articles: ${events} reports of events, ${quotes} quotes\n`)
}
