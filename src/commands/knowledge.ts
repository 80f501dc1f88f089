import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig } from '../config.ts'
import { UserError } from '../errors.ts'
import { checkFolder, type Problem } from '../knowledge/check/index.ts'
import { checkOverlay } from '../knowledge/check/overlay.ts'
import { importedFolder, loadKnowledge, seedsFolder } from '../knowledge/index.ts'
import { readFolder } from '../knowledge/read.ts'
import { parseOptions, UsageError } from './options.ts'
import { quitWhenReaderLeaves, writeLine } from './output.ts'

const OPTIONS = {
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  endpoint: { type: 'string' },
  contact: { type: 'string' },
  'page-size': { type: 'string' },
  restart: { type: 'boolean' },
} as const

export type KnowledgeOptions = {
  'dry-run'?: boolean
  json?: boolean
  endpoint?: string
  contact?: string
  'page-size'?: string
  restart?: boolean
}
type Action = { options: readonly (keyof KnowledgeOptions)[]; run(names: string[], options: KnowledgeOptions): Promise<number> }

// The rarer ones are loaded when asked for.
const ACTIONS: Record<string, Action> = {
  check: { options: [], run: names => check(oneFolder(names)) },
  stats: {
    options: ['json'],
    async run(names, options) {
      noNames(names)
      return (await import('./knowledge-stats.ts')).stats(options)
    },
  },
  import: {
    options: ['dry-run', 'json'],
    run: async (names, options) => (await import('./knowledge-import.ts')).importResults(names, options),
  },
  fetch: {
    options: ['endpoint', 'contact', 'page-size', 'restart'],
    async run(names, options) {
      noNames(names)
      return (await import('./knowledge-import.ts')).fetchResults(options)
    },
  },
  format: {
    options: [],
    run: async names => (await import('./knowledge-stats.ts')).format(oneFolder(names) ?? seedsFolder()),
  },
}

/** The command `knowledge`. Gives the exit code. */
export async function run(args: string[]): Promise<number> {
  const parsed = parseOptions(args, OPTIONS)
  const [name, ...names] = parsed.positionals
  const action = name !== undefined && Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
  if (!action)
    throw new UsageError(`${name === undefined ? 'say what to do' : `unknown action '${name}'`}: ${Object.keys(ACTIONS).join(', ')}`)
  const options: KnowledgeOptions = parsed.values
  const foreign = Object.keys(options).find(option => !action.options.some(own => own === option))
  if (foreign) throw new UsageError(`${name} has no option --${foreign}`)
  quitWhenReaderLeaves()
  return action.run(names, options)
}

function noNames(names: readonly string[]): void {
  if (names.length) throw new UsageError(`unexpected argument '${names[0]}'`)
}

function oneFolder([folder, ...more]: readonly string[]): string | undefined {
  noNames(more)
  if (folder !== undefined && !existsSync(folder)) throw new UserError(`${folder}: no such folder`)
  return folder
}

async function check(folder: string | undefined): Promise<number> {
  const { knowledge: own } = readConfig()
  const problems = folder === undefined ? [...problemsOf(seedsFolder()), ...overlayProblems(own)] : problemsOf(folder)
  for (const { file, entry, problem } of problems) await writeLine(process.stdout, `${file}: ${entry}: ${problem}`)
  if (problems.length) {
    process.stderr.write(`${problems.length} problems\n`)
    return 1
  }
  const { leaders, countries, places } = loadKnowledge(folder ?? seedsFolder(), folder === undefined ? own : undefined)
  await writeLine(
    process.stdout,
    `sound: ${leaders.length} persons, ${countries.length} countries and organisations, ${places.length} places`,
  )
  return 0
}

const problemsOf = (folder: string): Problem[] => named(folder, checkFolder(readFolder(folder)))

const overlayProblems = (own: string): Problem[] =>
  existsSync(own) ? named(own, checkOverlay(readFolder(seedsFolder()), readFolder(own), readFolder(importedFolder(own)))) : []

const named = (folder: string, problems: readonly Problem[]): Problem[] =>
  problems.map(problem => ({ ...problem, file: join(folder, problem.file) }))
