/** Reference data with the file that each entry stands in: what the checks look at. */
import type { DataFolder } from '../read.ts'
import { countrySchema, faults, leaderSchema, placeSchema } from '../schema.ts'
import type { Country, Leader, Place } from '../types.ts'

/** One thing that is wrong, and where. */
export type Problem = { file: string; entry: string; problem: string }

export type Filed<T> = { file: string; value: T }
export type CheckData = { persons: Filed<Leader>[]; countries: Filed<Country>[]; places: Filed<Place>[] }

/** Reads the entries of a folder by their schemas. Those that fail are problems, and left out of what the other checks see. */
export function proveFolder({ leaders, countries, places }: DataFolder): { data: CheckData; problems: Problem[] } {
  const problems: Problem[] = []
  const prove = <T>(files: DataFolder['leaders'], schema: typeof leaderSchema | typeof countrySchema | typeof placeSchema): Filed<T>[] =>
    files.flatMap(({ name: file, entries }) =>
      entries.flatMap((value, at) => {
        const found = faults(schema, value)
        problems.push(...found.map(problem => ({ file, entry: entryName(value, at), problem })))
        return found.length ? [] : [{ file, value: value as T }]
      }),
    )
  const data = {
    persons: prove<Leader>(leaders, leaderSchema),
    countries: prove<Country>(countries, countrySchema),
    places: prove<Place>(places, placeSchema),
  }
  return { data, problems }
}

function entryName(entry: unknown, at: number): string {
  const { id, code, name } = Object(entry) as Record<string, unknown>
  return String([id, code, name].find(value => typeof value === 'string') ?? `entry ${at + 1}`)
}
