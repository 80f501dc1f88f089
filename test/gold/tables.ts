import type { Bucket } from './calibration.ts'
import { ALL, type Figure, type Figures } from './tally.ts'

const TYPE = 'type '

const number = (value: number | null | undefined): string => (value === null || value === undefined ? '-' : value.toFixed(3)).padStart(6)
const row = (label: string, cells: readonly string[]): string => `  ${label.padEnd(20)}${cells.join(' ')}`

/** The figures of one set: a column per language, a line per figure, then the events by type. */
export function figureTable(name: string, figures: Figures): string {
  const groups = Object.keys(figures)
  const keys = Object.keys(figures[ALL] ?? {})
  const value = (key: string): string[] => groups.map(group => number(figures[group]?.[key]?.value))
  const plain = keys.filter(key => !key.startsWith(TYPE)).map(key => row(key, [...value(key), precisionAndRecall(figures[ALL]?.[key])]))
  const types = keys.filter(key => key.startsWith(TYPE)).sort()
  return [
    `${name}: F1, or share right`,
    row('', [...groups.map(group => group.padStart(6)), '  all: P      R      n']),
    ...plain,
    row('events by type', []),
    ...types.map(key => row(`  ${key.slice(TYPE.length)}`, [...value(key), precisionAndRecall(figures[ALL]?.[key])])),
  ].join('\n')
}

const precisionAndRecall = (figure: Figure | undefined): string => {
  const [precision, recall] = figure?.kind === 'f1' ? [figure.precision, figure.recall] : [null, null]
  return `  ${number(precision)} ${number(recall)} ${String(figure?.n ?? 0).padStart(6)}`
}

/** Confidence against the share that is right. */
export function calibrationTable(name: string, buckets: readonly Bucket[], exact: string): string {
  const lines = buckets.map(({ from, to, n, right, exact: precise }) =>
    row(`${from.toFixed(2)}–${to.toFixed(2)}`, [String(n).padStart(6), number(right / n), number(precise / n)]),
  )
  return [`${name}: confidence and share right`, row('', ['     n', ' right', exact]), ...lines].join('\n')
}
