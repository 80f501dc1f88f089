/** What places are called in every language that the reference data has: for those who look for them. */
import type { Knowledge } from './index.ts'
import type { Names } from './types.ts'

/** All names of places by their English ones, under which events have them. */
export function placeNames({ places, countries }: Pick<Knowledge, 'places' | 'countries'>): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  const add = (name: string, names: Names) => found.set(name, [...new Set([...(found.get(name) ?? []), ...Object.values(names).flat()])])
  for (const { capital } of countries) for (const name of capital?.en?.slice(0, 1) ?? []) add(name, capital!)
  for (const { name, names } of places) add(name, names)
  return found
}
