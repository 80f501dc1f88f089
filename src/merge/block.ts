import { familyOf } from './family.ts'
import { type MergeReport, sidesOf } from './report.ts'
import { isAhead, slackOf, windowOf } from './window.ts'

/** Where a report is looked for, and the days within which another must lie to be compared with it. */
export type Block = { block: string; fromDay: number; toDay: number }

/** The days of a report that nothing bounds: far before and after all news. */
const EVER = { fromDay: -1_000_000, toDay: 1_000_000 }

/** Days after the news of it within which a plan is looked for among plans that another article dates. */
const FARTHEST_PLAN = 365

/** A conference of thirty states has no need of all its 435 pairs to be found. */
const MOST_SIDES = 8

type Blockable = Pick<MergeReport, 'type' | 'participants' | 'date' | 'status' | 'publishedDay'>

/**
 * The blocks of a report: its family of type with every pair of its sides, and with every organisation alone, since a summit's reports
 * may name other guests. Reports without a block in common are never compared: this is what keeps merging cheap.
 */
export function blocksOf(report: Blockable): Block[] {
  const window = windowOf(report)
  const slack = slackOf(report)
  const ahead = window && !window.firm && isAhead(report) ? FARTHEST_PLAN : slack
  const days = window ? { fromDay: window.fromDay - slack, toDay: window.toDay + ahead } : EVER
  return keysOf(report).map(block => ({ block, ...days }))
}

function keysOf({ type, participants }: Blockable): string[] {
  const family = familyOf(type)
  const sides = sidesOf({ participants }).slice(0, MOST_SIDES)
  if (sides.length === 1) return [`${family}|${sides[0]}`]
  const organisations = participants.flatMap(({ organisation }) => organisation ?? [])
  const pairs = sides.flatMap((side, at) => sides.slice(at + 1).map(other => `${side}+${other}`))
  return [...new Set([...(family === 'talks' ? organisations : []), ...pairs])].map(sidesKey => `${family}|${sidesKey}`)
}
