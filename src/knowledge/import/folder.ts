/** The folder into which imports write, and the files that they read. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reasonOf, UserError } from '../../errors.ts'
import { formatLeaders } from '../format.ts'
import { groupBy } from '../group.ts'
import { importedFolder } from '../index.ts'
import { readFolder } from '../read.ts'
import type { Leader } from '../types.ts'
import { type Result, readResult } from './result.ts'

/**
 * The rows of all results in the given files, and in the .json files of the given folders.
 * @throws UserError naming the file that cannot be read or is no result
 */
export function readResults(paths: readonly string[]): Result {
  const results = paths.flatMap(resultFiles).map(path => readResult(readText(path), path))
  return { terms: results.flatMap(({ terms }) => terms), names: results.flatMap(({ names }) => names) }
}

function resultFiles(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path]
    const files = readdirSync(path).filter(name => /^(?:terms|names).*\.json$/.test(name))
    if (!files.length) throw new Error('has no terms*.json and no names*.json')
    return files.sort().map(name => join(path, name))
  } catch (error) {
    throw new UserError(`${path}: ${reasonOf(error)}`)
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UserError(reasonOf(error))
  }
}

/** What earlier imports wrote into a user's folder. */
export const readImported = (overlay: string): Leader[] =>
  readFolder(importedFolder(overlay)).leaders.flatMap(({ entries }) => entries as Leader[])

/** Writes what imports know, one file a country, in place of what stood there. */
export function writeImported(overlay: string, leaders: readonly Leader[]): void {
  const folder = join(importedFolder(overlay), 'leaders')
  try {
    mkdirSync(folder, { recursive: true })
    const files = groupBy(leaders, ({ country }) => `${country}.json`)
    for (const [name, persons] of files) replaceFile(join(folder, name), formatLeaders(persons))
    for (const name of readdirSync(folder)) if (name.endsWith('.json') && !files.has(name)) rmSync(join(folder, name))
  } catch (error) {
    throw new UserError(`cannot write imports: ${reasonOf(error)}`)
  }
}

/** A file that is never seen half written. */
export function replaceFile(path: string, text: string): void {
  writeFileSync(`${path}.part`, text)
  renameSync(`${path}.part`, path)
}
