import { layOver } from '../layers.ts'
import type { DataFolder } from '../read.ts'
import { type CheckData, type Filed, type Problem, proveFolder } from './data.ts'
import { CHECKS, sorted } from './index.ts'
import { personsFiled } from './persons.ts'

/** What is wrong with a user's folder: in itself, and laid over the seeds. Faults of the seeds alone are not told. */
export function checkOverlay(seeds: DataFolder, hand: DataFolder, imported: DataFolder): Problem[] {
  const below = proveFolder(seeds).data
  const layers = [
    { ...proveFolder(hand), how: 'replace' as const, prefix: '' },
    { ...proveFolder(imported), how: 'fill' as const, prefix: 'imported/' },
  ]
  let laid = below
  for (const { data, how, prefix } of layers) laid = overlaid(laid, data, how, prefix)
  const own = new Set(
    layers.flatMap(({ data, prefix }) => Object.values(data).flatMap(entries => entries.map(({ file }) => `${OVERLAY}${prefix}${file}`))),
  )
  const found = CHECKS.filter(check => check !== personsFiled).flatMap(check => check(laid))
  const faults = layers.flatMap(({ problems, prefix }) => problems.map(problem => ({ ...problem, file: `${prefix}${problem.file}` })))
  return sorted([
    ...faults,
    ...found.filter(({ file }) => own.has(file)).map(problem => ({ ...problem, file: problem.file.slice(OVERLAY.length) })),
  ])
}

/** Marks the files of a user's folder among those of the seeds, which have the same names. */
const OVERLAY = 'overlay:'

/** One layer over another, with the file of the upper one for whatever stands in it; that comes last, so that it is the one complained of. */
function overlaid(below: CheckData, above: CheckData, how: 'replace' | 'fill', prefix: string): CheckData {
  const values = ({ persons, countries, places }: CheckData) => ({
    leaders: persons.map(({ value }) => value),
    countries: countries.map(({ value }) => value),
    places: places.map(({ value }) => value),
  })
  const { leaders, countries, places } = layOver(values(below), values(above), how)
  const refile = <T>(
    entries: readonly T[],
    lower: readonly Filed<T>[],
    upper: readonly Filed<T>[],
    keyOf: (value: T) => string,
  ): Filed<T>[] => {
    const files = new Map([
      ...lower.map(({ file, value }) => [keyOf(value), file] as const),
      ...upper.map(({ file, value }) => [keyOf(value), `${OVERLAY}${prefix}${file}`] as const),
    ])
    const filed = entries.map(value => ({ file: files.get(keyOf(value)) ?? '', value }))
    return [...filed.filter(({ file }) => !file.startsWith(OVERLAY)), ...filed.filter(({ file }) => file.startsWith(OVERLAY))]
  }
  return {
    persons: refile(leaders, below.persons, above.persons, ({ id }) => id),
    countries: refile(countries, below.countries, above.countries, ({ code }) => code),
    places: refile(places, below.places, above.places, ({ name, country }) => `${name} ${country}`),
  }
}
