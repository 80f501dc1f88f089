import { readConfig } from '../config.ts'
import { reasonOf } from '../errors.ts'
import { extract, toRecord } from '../extract/index.ts'
import type { ArticleRecord, Document } from '../model.ts'
import { readInputs, toDocument } from '../read/index.ts'
import { configuredKnowledge } from './configured.ts'
import { sureFacts } from './engine.ts'
import { confidenceOption, leastConfidence, parseOptions, UsageError } from './options.ts'
import { quitWhenReaderLeaves, writeLine } from './output.ts'

/** The command `extract`. Gives the exit code. */
export async function run(args: string[]): Promise<number> {
  const parsed = parseOptions(args, { text: { type: 'boolean' }, ...confidenceOption })
  const { values, positionals: paths } = parsed
  if (!paths.length) throw new UsageError('nothing to extract from: name files or folders, or - for standard input')
  const least = leastConfidence(values['min-confidence'])
  quitWhenReaderLeaves()
  const knowledge = configuredKnowledge(readConfig())
  const recordOf = (document: Document): ArticleRecord => {
    const record = toRecord(document, sureFacts(extract(document, knowledge), least), knowledge)
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
