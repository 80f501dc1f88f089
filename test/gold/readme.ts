import type { Scores } from './scores.ts'
import { ALL } from './tally.ts'

const START = '<!-- scores -->'
const END = '<!-- /scores -->'

const ROWS: readonly (readonly [label: string, key: string, precision?: string])[] = [
  ['published on', 'published'],
  ['leaders', 'leaders'],
  ['countries', 'countries'],
  ['events', 'events', 'events precision'],
  ['events with type, status and everyone in them right', 'events strict'],
  ['events: status', 'event status'],
  ['events: date', 'event date'],
  ['events: place', 'event place'],
  ['events, what they were about', 'event about'],
  ['quotes', 'quotes', 'quotes precision'],
  ['quotes with the right speaker', 'quotes + speaker', 'quotes + speaker precision'],
  ['quotes: direct or indirect', 'quote kind'],
  ['quotes: what was done by saying it', 'quote act'],
]

/** The README with the table between its marks of scores made anew from `scores.json`. Throws when the marks are not there. */
export function withScores(readme: string, scores: Scores): string {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)]
  if (start < 0 || end < start) throw new Error(`README.md lacks ${START} and ${END}`)
  return `${readme.slice(0, start + START.length)}\n${table(scores)}\n${readme.slice(end)}`
}

function table(scores: Scores): string {
  const cell = (set: string, key: string, precision?: string): string => {
    const [value, right] = [key, precision].map(name => (name ? scores[set]?.[ALL]?.[name]?.toFixed(2) : undefined))
    return `${value ?? '–'}${right ? ` (precision ${right})` : ''}`
  }
  return [
    '| | real articles | own articles |',
    '|---|---|---|',
    ...ROWS.map(([label, key, precision]) => `| ${label} | ${cell('shared', key, precision)} | ${cell('own', key, precision)} |`),
  ].join('\n')
}
