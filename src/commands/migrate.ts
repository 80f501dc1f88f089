import { readConfig } from '../config.ts'
import { countRows } from '../store/counts.ts'
import { configuredKnowledge } from './configured.ts'
import { openDatabase } from './open.ts'
import { noPositionals, parseOptions } from './options.ts'
import { writeLine } from './output.ts'

/** The command `migrate`. Gives the exit code. */
export async function run(args: string[]): Promise<number> {
  const parsed = parseOptions(args, {})
  noPositionals(parsed.positionals)
  const config = readConfig()
  const store = await openDatabase(config, configuredKnowledge(config))
  const { leaders, articles, events } = await countRows(store)
  await store.close()
  await writeLine(process.stdout, `${config.database} is up to date: ${leaders} leaders, ${articles} articles, ${events} events`)
  return 0
}
