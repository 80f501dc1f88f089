import { csvHeader, csvLines } from '../api/formats/columns.ts'
import { readConfig } from '../config.ts'
import type { Store } from '../store/db.ts'
import { configuredKnowledge } from './configured.ts'
import { EXPORTS, type Export, type ExportNoun } from './export-rows.ts'
import { openDatabase } from './open.ts'
import { parseOptions, UsageError } from './options.ts'
import { quitWhenReaderLeaves, write } from './output.ts'

const NOUNS = Object.keys(EXPORTS) as ExportNoun[]
const FORMATS = ['ndjson', 'csv'] as const

/** The command `export`. Gives the exit code. */
export async function run(args: string[]): Promise<number> {
  const parsed = parseOptions(args, { format: { type: 'string', default: 'ndjson' } })
  const [noun, ...others] = parsed.positionals
  const known = NOUNS.find(name => name === noun)
  if (!known || others.length) throw new UsageError(`name one of ${NOUNS.join(', ')}`)
  const format = FORMATS.find(name => name === parsed.values.format)
  if (!format) throw new UsageError(`--format is '${parsed.values.format}' and should be ${FORMATS.join(' or ')}`)
  quitWhenReaderLeaves()
  const config = readConfig()
  const store = await openDatabase(config, configuredKnowledge(config))
  try {
    await print(store, EXPORTS[known] as Export<unknown>, format)
  } finally {
    await store.close()
  }
  return 0
}

/** Page by page, so that memory stays bounded. */
async function print<Row>(store: Store, { pages, columns }: Export<Row>, format: (typeof FORMATS)[number]): Promise<void> {
  if (format === 'csv') await write(process.stdout, csvHeader(Object.keys(columns)))
  for await (const rows of pages(store)) {
    const text = format === 'csv' ? csvLines(columns, rows) : rows.map(row => `${JSON.stringify(row)}\n`).join('')
    await write(process.stdout, text)
  }
}
