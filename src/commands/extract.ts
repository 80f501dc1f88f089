import { readConfig } from '../config.ts'
import { reasonOf } from '../errors.ts'
import { extract, toRecord } from '../extract/index.ts'
import type { ArticleRecord, Document } from '../model.ts'
import { readInputs, toDocument } from '../read/index.ts'
import { configuredKnowledge } from './configured.ts'
import { numberOption, parseOptions, UsageError } from './options.ts'
import { quitWhenReaderLeaves, writeLine } from './output.ts'

/** The command `extract`. Gives the exit code. */
export async function run(args: string[]): Promise<number> {
  const parsed = parseOptions(args, { text: { type: 'boolean' }, 'min-confidence': { type: 'string' } })
  const { values, positionals: paths } = parsed
  if (!paths.length) throw new UsageError('nothing to extract from: name files or folders, or - for standard input')
  const least = numberOption('min-confidence', values['min-confidence'], 0, 1) ?? 0
  quitWhenReaderLeaves()
  const knowledge = configuredKnowledge(readConfig())
  const recordOf = (document: Document): ArticleRecord => {
    const record = atLeast(toRecord(document, extract(document, knowledge), knowledge), least)
    return values.text ? { ...record, text: document.text } : record
  }
  return printRecords(paths, recordOf)
}

async function printRecords(paths: readonly string[], recordOf: (document: Document) => ArticleRecord): Promise<number> {
  let failed = false
  const complain = (origin: string, reason: string): void => {
    failed = true
    process.stderr.write(`failed: ${origin}: ${reason}\n`)
  }
  for await (const input of readInputs(paths)) {
    if ('failure' in input) {
      complain(input.failure.origin, input.failure.reason)
      continue
    }
    try {
      await writeLine(process.stdout, JSON.stringify(recordOf(toDocument(input.raw))))
    } catch (error) {
      complain(input.raw.origin, reasonOf(error))
    }
  }
  return failed ? 1 : 0
}

function atLeast(record: ArticleRecord, least: number): ArticleRecord {
  const sure = (fact: { confidence: number }): boolean => fact.confidence >= least
  return { ...record, events: record.events.filter(sure), quotes: record.quotes.filter(sure) }
}
