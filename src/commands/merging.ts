/** Joins the store to merging: gathers the reports that can have to do with some others, and writes what became of their events. */
import { createHash } from 'node:crypto'
import { alike, type Belief, type FormerEvent, type MergePlan, mergeReports, type PlannedEvent, type Ruling } from '../merge/index.ts'
import type { Store } from '../store/db.ts'
import { dropEvent, saveEvents } from '../store/events-write.ts'
import {
  eventsOfReports,
  matesOf,
  mergeReportsOf,
  type NumberedReport,
  neighboursBeyond,
  neighboursOf,
  rememberEvent,
  rememberedEvents,
  rulingsOn,
  type StoredEvent,
  takenIds,
} from '../store/merging.ts'

/** Reports that hang together by likeness, by decisions, or by being in one event so far; in parts that have nothing to do with each other. */
export type Gathered = { components: NumberedReport[][]; rulings: Ruling[] }

/**
 * All reports that the events of some reports can depend on: those that are like them, those like these, and so on. Likeness is a matter
 * of two reports alone, so that the outcome does not depend on which of them one starts from.
 */
export async function gather(store: Store, seeds: readonly number[]): Promise<Gathered> {
  const known = new Map<number, NumberedReport>()
  const parts = new Parts()
  const rulings = new Map<string, Ruling>()
  let frontier = [...new Set(seeds)]
  while (frontier.length > 0) {
    for (const id of frontier) parts.add(id)
    await load(store, known, frontier)
    const pairs = await pairsOf(store, frontier, parts)
    await load(
      store,
      known,
      pairs.map(({ other }) => other),
    )
    const reached = new Set<number>()
    const reach = (one: number, other: number) => {
      if (!parts.has(other)) reached.add(other)
      parts.join(one, other)
    }
    const compared = new Set(frontier)
    for (const { one, other } of pairs) {
      // Both in the frontier: the pair comes twice.
      if (compared.has(other) && other < one) continue
      if (parts.joined(one, other)) continue
      if (alike(known.get(one)!, known.get(other)!)) reach(one, other)
    }
    const keys = frontier.map(id => known.get(id)!.key)
    for (const ruling of await rulingsOn(store, keys)) {
      rulings.set(`${ruling.a} ${ruling.b}`, { a: ruling.a, b: ruling.b, verdict: ruling.verdict })
      if (ruling.verdict !== 'same') continue
      const [one, other] = ruling.numbers
      for (const id of ruling.numbers) if (!parts.has(id)) reached.add(id)
      parts.join(one, other)
    }
    for (const id of await matesOf(store, frontier)) if (!parts.has(id)) reached.add(id)
    frontier = [...reached]
  }
  return { components: parts.all().map(ids => ids.map(id => known.get(id)!)), rulings: [...rulings.values()] }
}

/** Every pair of these reports with one that stands near; those apart that are in one part already, which nobody needs to compare. */
async function pairsOf(store: Store, frontier: readonly number[], parts: Parts): Promise<{ one: number; other: number }[]> {
  const asked = new Set(frontier)
  const alone: number[] = []
  const pairs: { one: number; other: number }[] = []
  for (const part of parts.all()) {
    const ours = part.filter(id => asked.has(id))
    if (part.length === 1) alone.push(...ours)
    else if (ours.length) for (const pair of await neighboursBeyond(store, ours, part)) pairs.push(pair)
  }
  if (alone.length) for (const pair of await neighboursOf(store, alone)) pairs.push(pair)
  return pairs
}

/** Reads the reports that are not known yet. */
async function load(store: Store, known: Map<number, NumberedReport>, ids: readonly number[]): Promise<void> {
  const missing = [...new Set(ids)].filter(id => !known.has(id))
  if (missing.length === 0) return
  const reports = await mergeReportsOf(store, missing)
  for (const report of reports) known.set(report.id, reports.length < MANY ? report : remembered(report))
}

/** From how many reports on they are worth remembering, and how many are. */
const MANY = 20
const REMEMBERED = 500

const MEMORY = new Map<string, NumberedReport>()

/** The same report as last time where it is the same: what it was compared with then (`judge`) need not be compared again. */
function remembered(report: NumberedReport): NumberedReport {
  const text = JSON.stringify(report)
  const same = MEMORY.get(text) ?? report
  MEMORY.delete(text)
  MEMORY.set(text, same)
  if (MEMORY.size > REMEMBERED) MEMORY.delete(MEMORY.keys().next().value!)
  return same
}

/** Numbers in parts, joined two by two. */
class Parts {
  private readonly home = new Map<number, number>()

  add(id: number): void {
    if (!this.home.has(id)) this.home.set(id, id)
  }
  has(id: number): boolean {
    return this.home.has(id)
  }
  joined(one: number, other: number): boolean {
    return this.has(one) && this.has(other) && this.root(one) === this.root(other)
  }
  join(one: number, other: number): void {
    this.add(one)
    this.add(other)
    this.home.set(this.root(one), this.root(other))
  }
  all(): number[][] {
    const parts = new Map<number, number[]>()
    for (const id of this.home.keys()) {
      const root = this.root(id)
      const part = parts.get(root)
      if (part) part.push(id)
      else parts.set(root, [id])
    }
    return [...parts.values()]
  }
  private root(id: number): number {
    let at = id
    for (let next = this.home.get(at)!; next !== at; next = this.home.get(at)!) {
      this.home.set(at, this.home.get(next)!)
      at = next
    }
    return at
  }
}

/** What stood before an article was written: numbers that must be looked at again, and the events as they were. */
export type Before = { seeds: number[]; events: StoredEvent[] }

/** To be asked before an article's reports are taken away: what hangs on them, and in which events they are, which is kept in mind. */
export async function beforeChange(store: Store, old: readonly { id: number; key: string }[]): Promise<Before> {
  if (old.length === 0) return { seeds: [], events: [] }
  const { components } = await gather(
    store,
    old.map(({ id }) => id),
  )
  const numbers = components.flat().map(({ id }) => id)
  const events = await eventsOfReports(store, numbers)
  const homes = new Map(events.flatMap(({ id, reports }) => reports.map(key => [key, id] as const)))
  for (const { key } of old) {
    const home = homes.get(key)
    if (home !== undefined) await rememberEvent(store, key, home)
  }
  const going = new Set(old.map(({ id }) => id))
  return { seeds: numbers.filter(id => !going.has(id)), events }
}

export type Merged = { written: number; gone: number }

export type MergeOptions = {
  before?: Before
  /** Keys of reports that were written anew: their events are written again. */
  touched?: ReadonlySet<string>
  /** Today, as days since 1970-01-01: plans whose day lies before it are overdue. */
  today: number
  /** Why, for the log of changes, where the reports themselves are what they were. */
  because?: string
}

/** Makes the events of these reports, and of all that hang together with them, anew. Only what changes is written. */
export async function mergeFrom(store: Store, seeds: readonly number[], options: MergeOptions): Promise<Merged & { seen: number[] }> {
  const before = options.before ?? { seeds: [], events: [] }
  const { components, rulings } = await gather(store, [...before.seeds, ...seeds])
  const reports = components.flat()
  const former = await formerEvents(store, reports, before.events)
  // An id that is only remembered may be that of an event which lives on with other reports than these.
  const ours = new Set(former.filter(event => event.reports.length > 0).map(({ id }) => id))
  const wanted = [...reports.map(({ key }) => key), ...former.map(({ id }) => id)]
  const taken = (await takenIds(store, wanted)).filter(id => !ours.has(id))
  const plan = mergeReports(components, former, { rulings, taken })
  const numbers = new Map(reports.map(({ key, id }) => [key, id]))
  const written = await write(store, plan, new Map(former.map(event => [event.id, event.fingerprint])), numbers, options)
  return { ...written, seen: reports.map(({ id }) => id) }
}

/** The reports' events as they were before anything was written, with those that they are remembered to have been in. */
async function formerEvents(store: Store, reports: readonly NumberedReport[], before: readonly StoredEvent[]) {
  const now = await eventsOfReports(
    store,
    reports.map(({ id }) => id),
  )
  const former = new Map<string, FormerEvent & { fingerprint: string; remembered: string[] }>()
  for (const event of [...now, ...before]) former.set(event.id, { ...event, remembered: [] })
  const remembered = await rememberedEvents(
    store,
    reports.map(({ key }) => key),
  )
  for (const { id, report } of remembered) {
    const event = former.get(id) ?? { id, reports: [], remembered: [], fingerprint: '' }
    if (!event.reports.includes(report)) event.remembered.push(report)
    former.set(id, event)
  }
  return [...former.values()]
}

async function write(
  store: Store,
  { events, gone }: MergePlan,
  fingerprints: ReadonlyMap<string, string>,
  numbers: ReadonlyMap<string, number>,
  { touched, today, because }: MergeOptions,
): Promise<Merged> {
  for (const { id, into, reports, reason } of gone) {
    // Where it went again apart, its reports find their id again.
    if (into !== null) for (const key of reports) await rememberEvent(store, key, id)
    await dropEvent(store, id, { reason: withCause(reason, because), other: into })
  }
  const changed = events.flatMap(event => {
    const fingerprint = fingerprintOf(event)
    const renewed = touched !== undefined && event.reports.some(key => touched.has(key))
    if (!event.reason && !renewed && fingerprints.get(event.id) === fingerprint) return []
    const reason = withCause(event.reason ?? (renewed ? 'a report was read again' : 'its reports are judged otherwise'), because)
    return [{ ...storable(event, numbers, today), fingerprint, why: { reason, other: event.from } }]
  })
  await saveEvents(store, changed)
  return { written: changed.length, gone: gone.length }
}

const withCause = (reason: string, because: string | undefined): string => (because ? `${reason} (${because})` : reason)

function storable({ id, reports, belief }: PlannedEvent, numbers: ReadonlyMap<string, number>, today: number) {
  const conflicts = belief.conflicts.map(({ field, values }) => ({
    field,
    values: values.map(({ value, reports: keys }) => ({ value, reports: keys.map(key => numbers.get(key)!) })),
  }))
  return { ...belief, id, conflicts, overdue: isOverdue(belief, today), reportIds: reports.map(key => numbers.get(key)!) }
}

/** Planned, and its last possible day has passed without a report that it was held. */
const isOverdue = ({ status, date }: Belief, today: number): boolean => status === 'planned' && date !== null && date.toDay < today

const fingerprintOf = ({ reports, belief }: PlannedEvent): string =>
  createHash('sha256')
    .update(JSON.stringify([reports, belief]))
    .digest('base64url')
    .slice(0, 16)
