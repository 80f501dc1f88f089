/**
 * `npm run gold [-- --update] [--errors]`: reads the project's own gold articles, and those beside the project when they are there, compares
 * what comes out with gold, prints the figures, and fails when one fell below `scores.json`. `--update` writes the figures, the
 * snapshot pages and the README's table anew; `--errors` lists every difference from gold.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadKnowledge } from '../../src/knowledge/index.ts'
import { languages } from '../../src/languages/index.ts'
import type { ArticleRecord } from '../../src/model.ts'
import { calibration } from './calibration.ts'
import { type GoldSet, ownSet, recordsOf, sharedSet } from './gold.ts'
import { withScores } from './readme.ts'
import { type Scored, score } from './score.ts'
import { drops, type Scores, scoresOf } from './scores.ts'
import { snapshotFile, snapshotOf } from './snapshot.ts'
import { calibrationTable, figureTable } from './tables.ts'

const here = dirname(fileURLToPath(import.meta.url))
const scoresFile = join(here, 'scores.json')
const readmeFile = join(here, '../../README.md')

type Options = { update: boolean; errors: boolean }

async function run({ update, errors }: Options): Promise<number> {
  const knowledge = loadKnowledge()
  const own = ownSet()
  const shared = sharedSet()
  const records = await recordsOf(own.articles, knowledge)
  const results: [name: string, scored: Scored][] = [['own', score(own.gold, records, own.others)]]
  if (shared) results.push(['shared', await scoreShared(shared, knowledge)])
  else console.log('shared: skipped, there is no gold beside the project\n')
  report(results, errors)
  const committed = existsSync(scoresFile) ? (JSON.parse(readFileSync(scoresFile, 'utf8')) as Scores) : {}
  const measured: Scores = Object.fromEntries(results.map(([name, { tally }]) => [name, scoresOf(tally.figures())]))
  if (update) return write({ ...committed, ...measured }, records)
  const fallen = drops(committed, measured)
  for (const line of fallen) console.error(`dropped: ${line}`)
  if (fallen.length)
    console.error(`${fallen.length} figures fell below test/gold/scores.json; when that is meant: npm run gold -- --update`)
  return fallen.length ? 1 : 0
}

const scoreShared = async (set: GoldSet, knowledge: Parameters<typeof recordsOf>[1]): Promise<Scored> =>
  score(set.gold, await recordsOf(set.articles, knowledge), set.others)

function report(results: readonly [string, Scored][], withErrors: boolean): void {
  for (const [name, { tally, errors, missing }] of results) {
    if (withErrors) console.log(`${errors.join('\n')}\n`)
    console.log(`${figureTable(name, tally.figures())}\n`)
    if (missing) console.log(`${missing} gold documents of ${name} have no record\n`)
  }
  const judged = results.flatMap(([, scored]) => scored.judged)
  console.log(`${calibrationTable('events', calibration(judged, 'event'), ' exact')}\n`)
  console.log(`${calibrationTable('quotes', calibration(judged, 'quote'), 'speaker')}\n`)
}

function write(scores: Scores, records: ReadonlyMap<string, ArticleRecord>): number {
  // Sets that were not measured now (web pages, or articles that are not here) keep their figures.
  const kept: unknown = existsSync(scoresFile) ? JSON.parse(readFileSync(scoresFile, 'utf8')) : {}
  const all = { ...(kept as Scores), ...scores }
  writeFileSync(scoresFile, `${JSON.stringify(all, null, 2)}\n`)
  writeFileSync(readmeFile, withScores(readFileSync(readmeFile, 'utf8'), all))
  for (const language of Object.keys(languages)) {
    const file = snapshotFile(language)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, snapshotOf(language, records.values()))
  }
  console.log('written: test/gold/scores.json, test/gold/snapshots/ and the table of scores in README.md')
  return 0
}

function options(args: string[]): Options | null {
  try {
    const { values } = parseArgs({ args, options: { update: { type: 'boolean' }, errors: { type: 'boolean' } } })
    return { update: values.update ?? false, errors: values.errors ?? false }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nusage: npm run gold [-- --update] [--errors]\n`)
    return null
  }
}

const chosen = options(process.argv.slice(2))
process.exitCode = chosen ? await run(chosen) : 2
