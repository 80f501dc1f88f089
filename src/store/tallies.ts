/**
 * Counts of events by value and by pairs of values, and lists of the events of each. What asks for `leader=putin&country=LY` walks
 * along one key instead of joining, and its total is known without counting.
 */
import { arrayValue } from './columns.ts'
import { rawStatement, type Store, type Values } from './db.ts'
import { groupBy } from './rows.ts'
import type { Dimension } from './schema.ts'

/** Pairs of these have their events listed; of others only the number is kept. */
const LISTED: readonly Dimension[] = ['leader', 'country']

/** Every value of events that are given as a JSON array of their numbers. `month` and `span` are of their dates, and empty without. */
const THESE = 'e.id in (select value from json_each(:events))'
const attributes = rawStatement(`
  select e.id, e.sort_day, 'leader', p.leader_id from events e join event_participants p on p.event_id = e.id where p.leader_id is not null and ${THESE}
  union select e.id, e.sort_day, 'country', c.code from events e join event_countries c on c.event_id = e.id where ${THESE}
  union all select e.id, e.sort_day, 'language', l.language from events e join event_languages l on l.event_id = e.id where ${THESE}
  union all select e.id, e.sort_day, 'type', e.type from events e where ${THESE}
  union all select e.id, e.sort_day, 'status', e.status from events e where ${THESE}
  union all select e.id, e.sort_day, 'month', coalesce(strftime('%Y-%m', e.from_day * 86400, 'unixepoch'), '') from events e where ${THESE}
  union all select e.id, e.sort_day, 'span', coalesce(e.from_day || '/' || e.to_day, '') from events e where ${THESE}`)

type Entry = { event: number; day: number }
/** A value, or two together, with the events that have it. */
type Count = { values: Values; posted: boolean; entries: Entry[] }

/** What events count for: each value alone, and each two of them. Spans are not paired: there are many, and only the timeline asks. */
function countsOf(store: Store, numbers: readonly number[]): Count[] {
  const rows = attributes(store).all<[number, number, Dimension, string]>({ events: arrayValue(numbers) })
  const counts = new Map<string, Count>()
  const note = (entry: Entry, key: string, [dimA, a]: TallyKey, [dimB, b]: TallyKey | readonly ['', ''], posted: boolean) => {
    const known = counts.get(key)
    if (known) known.entries.push(entry)
    else counts.set(key, { values: { dimA, a, dimB, b }, posted, entries: [entry] })
  }
  for (const [event, told] of groupBy(rows, ([id]) => id)) {
    const entry = { event, day: told[0]![1] }
    const keys = told.map(([, , dimension, value]): TallyKey => [dimension, value]).sort(compare)
    const names = keys.map(([dimension, value]) => `${dimension}\n${value}\n`)
    for (const [at, one] of keys.entries()) {
      note(entry, names[at]!, one, ['', ''], one[0] !== 'month' && one[0] !== 'span')
      if (one[0] === 'span') continue
      for (let next = at + 1; next < keys.length; next++) {
        const other = keys[next]!
        if (other[0] === 'span') continue
        note(entry, names[at]! + names[next]!, one, other, LISTED.includes(one[0]) && LISTED.includes(other[0]))
      }
    }
  }
  // In the order of the table's key: neighbours stand on one page.
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count)
}

const find = rawStatement('select id, total, posted from tallies where dim_a = :dimA and a = :a and dim_b = :dimB and b = :b')
const add = rawStatement('update tallies set total = total + :more where id = :tally')
const insert = rawStatement('insert into tallies (dim_a, a, dim_b, b, total, posted) values (:dimA, :a, :dimB, :b, :more, :posted)')
const post = rawStatement('insert or ignore into postings (tally_id, sort_day, event_id) values (:tally, :day, :event)')
const unpost = rawStatement('delete from postings where tally_id = :tally and sort_day = :day and event_id = :event')

/** Takes events out of all counts and lists. Before anything about them is changed. */
export async function untally(store: Store, numbers: readonly number[]): Promise<void> {
  for (const { values, posted, entries } of countsOf(store, numbers)) {
    for (const [tally] of find(store).all<[number]>(values)) {
      add(store).run({ tally, more: -entries.length })
      if (posted) for (const entry of entries) unpost(store).run({ tally, ...entry })
    }
  }
}

/** Puts events into all counts and lists. When all about them is written. */
export async function tally(store: Store, numbers: readonly number[]): Promise<void> {
  for (const { values, posted, entries } of countsOf(store, numbers)) {
    const more = entries.length
    const [[known] = []] = find(store).all<[number]>(values)
    if (known !== undefined) add(store).run({ tally: known, more })
    const tally = known ?? insert(store).insert({ ...values, posted: posted ? 1 : 0, more })
    if (posted) for (const entry of entries) post(store).run({ tally, ...entry })
  }
}

/** A value that events are listed by. */
export type TallyKey = readonly [dim: Dimension, value: string]
export type Tally = { id: number; total: number }

/** The tally of a value, or of two together; null when no event has it. */
export async function findTally(store: Store, one: TallyKey, other?: TallyKey): Promise<Tally | null> {
  const [first, second] = other && compare(one, other) > 0 ? [other, one] : [one, other]
  const [dimB, b] = second ?? ['', '']
  const [row] = find(store).all<[number, number, number]>({ dimA: first[0], a: first[1], dimB, b })
  return row && row[2] === 1 ? { id: row[0], total: row[1] } : null
}

const compare = ([dimA, a]: TallyKey, [dimB, b]: TallyKey): number => (dimA === dimB ? (a < b ? -1 : 1) : dimA < dimB ? -1 : 1)
