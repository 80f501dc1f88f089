/** Reading folders of reference data. Synchronous: nothing can start without it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reasonOf, UserError } from '../errors.ts'

/** A file of reference data: an array of entries. */
export type DataFile = {
  /** Path within its folder, for messages: `leaders/FR.json`. */
  name: string
  text: string
  entries: unknown[]
}

export type DataFolder = { leaders: DataFile[]; countries: DataFile[]; places: DataFile[] }

/**
 * The files of a folder: `leaders/*.json`, `countries.json`, `places.json`, any of which may be missing.
 * @throws UserError naming the file that cannot be read or is no JSON array
 */
export function readFolder(folder: string): DataFolder {
  return {
    leaders: jsonFiles(join(folder, 'leaders')).map(name => readFile(folder, `leaders/${name}`)),
    countries: existing(folder, 'countries.json'),
    places: existing(folder, 'places.json'),
  }
}

const existing = (folder: string, name: string): DataFile[] => (existsSync(join(folder, name)) ? [readFile(folder, name)] : [])

function jsonFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  try {
    return readdirSync(folder)
      .filter(name => name.endsWith('.json'))
      .sort()
  } catch (error) {
    throw new UserError(`${folder}: ${reasonOf(error)}`)
  }
}

function readFile(folder: string, name: string): DataFile {
  const path = join(folder, name)
  try {
    const text = readFileSync(path, 'utf8')
    const entries: unknown = JSON.parse(text)
    if (!Array.isArray(entries)) throw new Error('should be an array')
    return { name, text, entries }
  } catch (error) {
    throw new UserError(`${path}: ${reasonOf(error)}`)
  }
}
