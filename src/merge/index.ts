/** Merging: reports of many articles become events. Pure: reports in, events out; the store keeps them. */
import { type Belief, believe } from './belief.ts'
import { cluster } from './cluster.ts'
import type { MergeReport } from './report.ts'

export type { Belief } from './belief.ts'
export { blockOf, type Days } from './block.ts'
export { reportKeys, shortHash } from './identity.ts'
export type { MergeReport } from './report.ts'

/** An event as it was before: its id and the keys of its reports. */
export type FormerEvent = { id: string; reports: readonly string[] }

export type PlannedEvent = {
  id: string
  /** Keys of its reports, in order. */
  reports: string[]
  belief: Belief
}

export type MergePlan = {
  /** The events that are new or not what they were. */
  events: PlannedEvent[]
  /** Ids of events that have no reports any more. */
  gone: string[]
}

/**
 * What becomes of the events of one block. An event keeps the id of the former event that shares most reports with it; a new one takes
 * its first report's key, so that the same article brings the same id back.
 * @param reports all reports of the block
 * @param former the block's events before anything was written
 * @param touched keys of reports written since
 */
export function mergeBlock(reports: readonly MergeReport[], former: readonly FormerEvent[], touched: ReadonlySet<string>): MergePlan {
  const clusters = cluster(reports).map(members => ({ members, keys: members.map(member => member.key).sort() }))
  const ids = assignIds(
    clusters.map(({ keys }) => keys),
    former,
  )
  const kept = new Set(ids)
  const before = new Map(former.map(event => [event.id, [...event.reports].sort().join()]))
  const events = clusters.flatMap(({ members, keys }, at) => {
    const id = ids[at]!
    const same = before.get(id) === keys.join() && !keys.some(key => touched.has(key))
    return same ? [] : [{ id, reports: keys, belief: believe(members) }]
  })
  return { events, gone: former.map(({ id }) => id).filter(id => !kept.has(id)) }
}

/** Pairs with most reports in common first; every id once. */
function assignIds(clusters: readonly string[][], former: readonly FormerEvent[]): string[] {
  const ids = new Array<string | undefined>(clusters.length)
  const taken = new Set<string>()
  for (const { at, id } of overlaps(clusters, former)) {
    if (ids[at] !== undefined || taken.has(id)) continue
    ids[at] = id
    taken.add(id)
  }
  return clusters.map((keys, at) => ids[at] ?? freshId(keys[0]!, taken))
}

function overlaps(clusters: readonly string[][], former: readonly FormerEvent[]): { at: number; id: string; shared: number }[] {
  const home = new Map(former.flatMap(({ id, reports }) => reports.map(key => [key, id] as const)))
  const pairs = clusters.flatMap((keys, at) => {
    const shared = new Map<string, number>()
    for (const key of keys) {
      const id = home.get(key)
      if (id !== undefined) shared.set(id, (shared.get(id) ?? 0) + 1)
    }
    return [...shared].map(([id, count]) => ({ at, id, shared: count }))
  })
  return pairs.sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.at - b.at))
}

function freshId(key: string, taken: Set<string>): string {
  let id = key
  for (let nth = 2; taken.has(id); nth++) id = `${key}-${nth}`
  taken.add(id)
  return id
}
