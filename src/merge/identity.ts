import { createHash } from 'node:crypto'
import type { EventReport } from '../model.ts'
import { principalsOf } from './report.ts'

/**
 * Keys for the reports of one article, in their order: the same claim has the same key when the article is read again, with other
 * words, another date or another confidence.
 * @param article what the article is known by
 */
export function reportKeys(article: string, reports: readonly EventReport[]): string[] {
  const seen = new Map<string, number>()
  return reports.map(report => {
    const claim = `${report.type}|${principalsOf(report).join('+')}`
    const nth = (seen.get(claim) ?? 0) + 1
    seen.set(claim, nth)
    return shortHash(`${article}\n${claim}\n${nth}`)
  })
}

/** 64 bits of a SHA-256 in letters and digits, for ids that people pass on. */
export function shortHash(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex').slice(0, 16)
  return BigInt(`0x${hex}`).toString(36).padStart(13, '0')
}

/** An event as it was before: its id, the keys of its reports, and of reports that it had and that went. */
export type FormerEvent = { id: string; reports: readonly string[]; remembered?: readonly string[] }

/**
 * Ids for clusters of reports, each given as its keys in order. A cluster keeps the id of the former event that shares most reports
 * with it, one that lives before one that is only remembered; a new one takes its first report's key, so that the same article brings
 * the same id back.
 * @param others ids of events that have none of these reports, and keep their ids
 */
export function assignIds(
  clusters: readonly (readonly string[])[],
  former: readonly FormerEvent[],
  others: readonly string[] = [],
): string[] {
  const ids = new Array<string | undefined>(clusters.length)
  const taken = new Set(others)
  for (const { at, id } of overlaps(clusters, former)) {
    if (ids[at] !== undefined || taken.has(id)) continue
    ids[at] = id
    taken.add(id)
  }
  return clusters.map((keys, at) => ids[at] ?? freshId(keys[0]!, taken))
}

/**
 * `present`: how many of the shared reports are in the event now, and not only remembered: what nothing has happened to keeps its id. `elsewhere`:
 * how many of the cluster's reports another event can claim. A part that had an id of its own leaves the common one to the rest.
 */
type Overlap = { at: number; id: string; present: number; alive: boolean; shared: number; elsewhere: number }

/** Every cluster with every former event that it shares reports with, most first. */
function overlaps(clusters: readonly (readonly string[])[], former: readonly FormerEvent[]): Overlap[] {
  const homes = new Map<string, FormerEvent[]>()
  for (const event of former) {
    for (const key of [...event.reports, ...(event.remembered ?? [])]) homes.set(key, [...(homes.get(key) ?? []), event])
  }
  const inside = new Map(former.map(event => [event, new Set(event.reports)]))
  const found = clusters.flatMap((keys, at) => {
    const shared = new Map<FormerEvent, number>()
    for (const event of keys.flatMap(key => homes.get(key) ?? [])) shared.set(event, (shared.get(event) ?? 0) + 1)
    return [...shared].map(([event, count]) => ({
      ...{ at, id: event.id, alive: event.reports.length > 0, shared: count },
      present: keys.filter(key => inside.get(event)?.has(key)).length,
      elsewhere: Math.max(0, ...[...shared].map(([other, claimed]) => (other === event ? 0 : claimed))),
    }))
  })
  return found.sort(
    (a, b) =>
      b.shared - a.shared ||
      b.present - a.present ||
      Number(b.alive) - Number(a.alive) ||
      a.elsewhere - b.elsewhere ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : a.at - b.at),
  )
}

function freshId(key: string, taken: Set<string>): string {
  let id = key
  for (let nth = 2; taken.has(id); nth++) id = `${key}-${nth}`
  taken.add(id)
  return id
}
