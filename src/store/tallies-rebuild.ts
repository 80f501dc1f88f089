/**
 * All counts and lists of events made anew. In memory: a dozen millions of pairs are counted many times faster in arrays than by sorting
 * them in the database.
 */
import type { Store } from './db.ts'
import type { Dimension } from './schema.ts'
import { compare, isListed, isPaired, type TallyKey, VALUES_OF_EVENTS } from './tallies.ts'

/** Makes all counts and lists anew. */
export async function rebuildTallies(store: Store): Promise<void> {
  const events = store.prepare('select id, sort_day from events order by sort_day, id').all<[id: number, day: number]>({})
  const { values, held } = valuesOf(store, events)
  const counts = new Map<number, number>()
  const size = values.length + 1
  const each = (visit: (tally: number, event: number) => void) => {
    for (const [event, own] of held.entries()) {
      for (let one = 0; one < own.length; one++) {
        visit(own[one]! * size, event)
        if (!isPaired(values[own[one]!]![0])) continue
        for (let other = one + 1; other < own.length; other++) {
          if (isPaired(values[own[other]!]![0])) visit(own[one]! * size + own[other]! + 1, event)
        }
      }
    }
  }
  each(tally => counts.set(tally, (counts.get(tally) ?? 0) + 1))
  store.prepare('delete from postings').run({})
  store.prepare('delete from tallies').run({})
  const insert = store.prepare(
    'insert into tallies (id, dim_a, a, dim_b, b, total, posted) values (:id, :dimA, :a, :dimB, :b, :total, :posted)',
  )
  /** For each tally that has a list: its number, and where its events stand among all that are listed. */
  const lists = new Map<number, { id: number; at: number; end: number }>()
  let id = 0
  let listed = 0
  for (const tally of Float64Array.from(counts.keys()).sort()) {
    const [[dimA, a], second] = [values[Math.floor(tally / size)]!, values[(tally % size) - 1]]
    const [dimB, b] = second ?? ['', '']
    const posted = isListed(dimA, second?.[0])
    const total = counts.get(tally)!
    insert.run({ id: ++id, dimA, a, dimB, b, total, posted: Number(posted) })
    if (!posted) continue
    lists.set(tally, { id, at: listed, end: listed + total })
    listed += total
  }
  // Events come in the order of lists, so that each list is in order.
  const entries = new Int32Array(listed)
  each((tally, event) => {
    const list = lists.get(tally)
    if (list) entries[list.at++] = event
  })
  writePostings(store, events, lists.values(), entries)
}

/** Entries that one statement writes. */
const BATCH = 100

function writePostings(
  store: Store,
  events: readonly [id: number, day: number][],
  lists: Iterable<{ id: number; end: number }>,
  entries: Int32Array,
): void {
  const text = (rows: number) => `insert into postings (tally_id, sort_day, event_id) values ${Array(rows).fill('(?, ?, ?)').join(', ')}`
  const many = store.prepare(text(BATCH))
  let row: number[] = []
  let at = 0
  for (const { id, end } of lists) {
    for (; at < end; at++) {
      const [event, day] = events[entries[at]!]!
      row.push(id, day, event)
      if (row.length < 3 * BATCH) continue
      many.run(row)
      row = []
    }
  }
  if (row.length) store.prepare(text(row.length / 3)).run(row)
}

/** Every value that any event has, in the order of tallies, and the numbers of each event's values: of two it is known which comes first. */
function valuesOf(store: Store, events: readonly [id: number, day: number][]): { values: TallyKey[]; held: number[][] } {
  const found: TallyKey[] = []
  const lists = new Map<number, number[]>(events.map(([id]) => [id, []]))
  for (const [dimension, select] of Object.entries(VALUES_OF_EVENTS) as [Dimension, string][]) {
    const known = new Map<string, number>()
    for (const [id, value] of store.prepare(select).each<[number, string]>({})) {
      const number = known.get(value) ?? found.push([dimension, value]) - 1
      known.set(value, number)
      const list = lists.get(id)
      if (list && !list.includes(number)) list.push(number)
    }
  }
  const order = found.map((_, at) => at).sort((a, b) => compare(found[a]!, found[b]!))
  const ranks = new Int32Array(found.length)
  for (const [rank, at] of order.entries()) ranks[at] = rank
  const held = events.map(([id]) =>
    lists
      .get(id)!
      .map(number => ranks[number]!)
      .sort((a, b) => a - b),
  )
  return { values: order.map(at => found[at]!), held }
}
