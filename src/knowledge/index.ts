import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from '../errors.ts'
import { type How, type Layer, layOver } from './layers.ts'
import { countryNames } from './names.ts'
import { officeIndex } from './offices.ts'
import { type DataFile, type DataFolder, readFolder } from './read.ts'
import { countryFault, leaderFault, placeFault } from './shape.ts'
import type { Country, Leader, OfficeId, Place, Term } from './types.ts'

export type { Country, Leader, OfficeId, Place, Term } from './types.ts'

/** What Dragoman knows of the world, ready to be asked. Built once from `seeds/`; nothing in it changes afterwards. */
export type Knowledge = {
  /** Hash of the seeds and of what is laid over them: rows made from others are reloaded. */
  version: string
  leaders: Leader[]
  countries: Country[]
  places: Place[]
  leader(id: string): Leader | undefined
  country(code: string): Country | undefined
  /** The country's or organisation's usual name in a language, English where the language has none; null for an unknown code. */
  countryName(code: string, language: string): string | null
  /**
   * Who held an office. On the day on which a term ends and another begins, the one who begins holds it.
   * With `to`, everybody who held it at some time in the range. Empty when nothing is known.
   */
  officeHolders(country: string, office: OfficeId, from: string, to?: string): Leader[]
  /** Every term of an office in a country, in order. */
  terms(country: string, office: OfficeId): { leader: Leader; term: Term }[]
}

/** The folder `seeds/` of the project, wherever the program is started. */
export const seedsFolder = (): string => join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'seeds')

/** What imports wrote, inside the user's folder: kept apart from what the user wrote by hand there. */
export const importedFolder = (overlay: string): string => join(overlay, 'imported')

/**
 * Reads the reference data. Synchronous: nothing can start without it.
 * @param overlay a folder of the user's to lay over the seeds: what is written there by hand corrects them, what was imported into it
 *   fills their gaps; a folder that is not there lays nothing over
 * @throws UserError naming the file, and the entry of the user's that is wrong
 */
export function loadKnowledge(seeds: string = seedsFolder(), overlay?: string): Knowledge {
  const base = readFolder(seeds)
  if (!base.leaders.length) throw new UserError(`${seeds} has no leaders/*.json: the reference data is missing`)
  const hash = createHash('sha256')
  const count = (how: string, { leaders, countries, places }: DataFolder): void => {
    for (const { name, text } of [...leaders, ...countries, ...places]) hash.update(`${how}\0${name}\0`).update(text)
  }
  count('seeds', base)
  let data = trusted(base)
  for (const { path, how } of overlay === undefined ? [] : layersOf(overlay)) {
    const folder = readFolder(path)
    count(how, folder)
    data = layOver(data, proven(path, folder), how)
  }
  return buildKnowledge({ version: hash.digest('hex').slice(0, 16), ...data })
}

/** What was written by hand alone: the seeds with the user's folder over them, without imports. */
export function loadHandWritten(seeds: string, overlay: string): Layer {
  return layOver(trusted(readFolder(seeds)), proven(overlay, readFolder(overlay)), 'replace')
}

const layersOf = (overlay: string): { path: string; how: How }[] => [
  { path: overlay, how: 'replace' },
  { path: importedFolder(overlay), how: 'fill' },
]

/** The seeds are proved sound by the tests. */
const trusted = ({ leaders, countries, places }: DataFolder): Layer => ({
  leaders: leaders.flatMap(file => file.entries as Leader[]),
  countries: countries.flatMap(file => file.entries as Country[]),
  places: places.flatMap(file => file.entries as Place[]),
})

/** Entries of a user's folder that the program can run with. */
function proven(path: string, { leaders, countries, places }: DataFolder): Layer {
  const entries = <T>(files: readonly DataFile[], faultOf: (entry: unknown) => string | null): T[] =>
    files.flatMap(({ name, entries }) =>
      entries.map((entry, at) => {
        const fault = faultOf(entry)
        if (fault) throw new UserError(`${join(path, name)}: ${entryName(entry) ?? `entry ${at + 1}`}: ${fault}`)
        return entry as T
      }),
    )
  return { leaders: entries(leaders, leaderFault), countries: entries(countries, countryFault), places: entries(places, placeFault) }
}

/** By what an entry is known in messages. */
function entryName(entry: unknown): string | undefined {
  const { id, code, name } = Object(entry) as Record<string, unknown>
  return [id, code, name].find(value => typeof value === 'string')
}

/** Knowledge from data already in memory. */
export function buildKnowledge(data: { version: string; leaders: Leader[]; countries: Country[]; places: Place[] }): Knowledge {
  const leaderById = new Map(data.leaders.map(leader => [leader.id, leader]))
  const countryByCode = new Map(data.countries.map(country => [country.code, country]))
  const { terms, officeHolders } = officeIndex(data.leaders)
  return {
    ...data,
    leader: id => leaderById.get(id),
    country: code => countryByCode.get(code),
    countryName: countryNames(countryByCode),
    officeHolders,
    terms,
  }
}
