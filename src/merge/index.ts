/** Merging: reports of many articles become events. Pure: reports in, events out; the store keeps them. */
import { type Belief, believe } from './belief.ts'
import { cluster, type Ruling } from './cluster.ts'
import { assignIds, type FormerEvent } from './identity.ts'
import type { MergeReport } from './report.ts'

export type { Belief } from './belief.ts'
export { type Block, blocksOf } from './block.ts'
export type { Ruling } from './cluster.ts'
export { alike, type Comparison, compare, THRESHOLD } from './compare.ts'
export type { Conflict } from './conflicts.ts'
export { standingAgainst } from './decided.ts'
export { FEATURES } from './features/index.ts'
export { type FormerEvent, reportKeys, shortHash } from './identity.ts'
export { COPY, isCopy, likeness, type Print, printOf } from './print.ts'
export type { MergeParticipant, MergeReport } from './report.ts'
export type { Days } from './window.ts'

/** What merging made of some reports. */
export type PlannedEvent = {
  id: string
  /** Keys of its reports, in order. */
  reports: string[]
  belief: Belief
  /** Why it is not what it was; null where its reports are the same as before. */
  reason: string | null
  /** The event from which its first reports came, where it is new and they are not. */
  from: string | null
}

/** An event that is no more, and the one that has most of its reports now. */
export type GoneEvent = { id: string; into: string | null; reports: readonly string[]; reason: string }

export type MergePlan = { events: PlannedEvent[]; gone: GoneEvent[] }

/**
 * What becomes of some events, given all reports that can have to do with one another.
 * @param components reports that hang together by comparison, each report once
 * @param former the events that any of these reports was in, or is remembered to have been in
 * @param options.rulings what people decided about any of them
 * @param options.taken ids of other events
 */
export function mergeReports(
  components: readonly (readonly MergeReport[])[],
  former: readonly FormerEvent[],
  { rulings = [], taken = [] }: { rulings?: readonly Ruling[]; taken?: readonly string[] } = {},
): MergePlan {
  const clusters = components
    .flatMap(reports => cluster(reports, rulings))
    .map(members => ({ members, keys: members.map(member => member.key).sort() }))
    .sort((a, b) => (a.keys[0]! < b.keys[0]! ? -1 : 1))
  const stories = new Map(former.map(event => [event.id, event.reports]))
  const ids = assignIds(
    clusters.map(({ keys }) => keys),
    former,
    taken,
  )
  const homes = new Map(former.flatMap(({ id, reports }) => reports.map(key => [key, id] as const)))
  const events = clusters.map(({ members, keys }, at) => {
    const id = ids[at]!
    return { id, reports: keys, belief: believe(members), ...storyOf(id, keys, homes, stories.get(id) ?? []) }
  })
  return { events, gone: goneOf(events, former) }
}

/** What happened to an event, in words for the log of changes. */
function storyOf(
  id: string,
  keys: readonly string[],
  homes: ReadonlyMap<string, string>,
  before: readonly string[],
): Pick<PlannedEvent, 'reason' | 'from'> {
  const others = [...new Set(keys.flatMap(key => homes.get(key) ?? []).filter(home => home !== id))].sort()
  const fresh = keys.filter(key => !homes.has(key)).length
  const lost = before.filter(key => !keys.includes(key)).length
  const told = [
    ...(before.length === 0 && others.length === 0 ? [`new, ${count(keys.length)}`] : fresh > 0 ? [`${count(fresh)} more`] : []),
    ...(others.length > 0 ? [`${before.length === 0 ? 'split from' : 'took reports of'} ${others.join(', ')}`] : []),
    ...(lost > 0 ? [`${count(lost)} less`] : []),
  ]
  return { reason: told.length === 0 ? null : told.join('; '), from: before.length === 0 ? (others[0] ?? null) : null }
}

const count = (reports: number): string => (reports === 1 ? 'one report' : `${reports} reports`)

function goneOf(events: readonly PlannedEvent[], former: readonly FormerEvent[]): GoneEvent[] {
  const alive = new Set(events.map(({ id }) => id))
  const homes = new Map(events.flatMap(({ id, reports }) => reports.map(key => [key, id] as const)))
  return former
    .filter(({ id, reports }) => !alive.has(id) && reports.length > 0)
    .map(({ id, reports }) => {
      const into = mostFrequent(reports.flatMap(key => homes.get(key) ?? []))
      return { id, into, reports, reason: into ? `merged into ${into}` : 'no report is left' }
    })
}

function mostFrequent(ids: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  const ranked = [...counts].sort(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1))
  return ranked[0]?.[0] ?? null
}
