/**
 * Counts of events by value and by pairs of values, and lists of the events of each. What asks for `leader=putin&country=LY` walks
 * along one key instead of joining, and its total is known without counting.
 */
import { arrayValue } from './columns.ts'
import { rawStatement, type Store, type Values } from './db.ts'
import { groupBy } from './rows.ts'
import type { Dimension } from './schema.ts'

/** Pairs of these have their events listed; of others only the number is kept. */
const PAIRS_LISTED: readonly Dimension[] = ['leader', 'country']

/** What gives each event's values of a dimension, some of them twice. `month` and `span` are of its dates, and empty without. */
export const VALUES_OF_EVENTS: Record<Dimension, string> = {
  leader: 'select event_id as id, leader_id as value from event_participants where leader_id is not null',
  country: 'select event_id as id, code as value from event_countries',
  language: 'select event_id as id, language as value from event_languages',
  type: 'select id, type as value from events',
  status: 'select id, status as value from events',
  month: "select id, coalesce(strftime('%Y-%m', from_day * 86400, 'unixepoch'), '') as value from events",
  span: "select id, coalesce(from_day || '/' || to_day, '') as value from events",
}

/** Whether a dimension is counted together with others. Spans are not: there are many, and only the timeline asks. */
export const isPaired = (dimension: Dimension): boolean => dimension !== 'span'

/** Whether the events of a value, or of two together, are listed and not only counted. */
export const isListed = (one: Dimension, other?: Dimension): boolean =>
  other ? [one, other].every(dimension => PAIRS_LISTED.includes(dimension)) : one !== 'month' && one !== 'span'

/** Every value of events that are given as a JSON array of their numbers. */
const attributes = rawStatement(
  Object.entries(VALUES_OF_EVENTS)
    .map(
      ([dimension, values]) =>
        `select e.id, e.sort_day, '${dimension}', v.value from (${values}) v join events e on e.id = v.id where e.id in (select value from json_each(:events))`,
    )
    .join(' union '),
)

type Entry = { event: number; day: number }
/** A value, or two together, with the events that have it. */
type Count = { values: Values; posted: boolean; entries: Entry[] }

/** What events count for: each value alone, and each two of them. */
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
      note(entry, names[at]!, one, ['', ''], isListed(one[0]))
      if (!isPaired(one[0])) continue
      for (let next = at + 1; next < keys.length; next++) {
        const other = keys[next]!
        if (isPaired(other[0])) note(entry, names[at]! + names[next]!, one, other, isListed(one[0], other[0]))
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

const sumAll = rawStatement("select coalesce(sum(total), 0) from tallies where dim_a = 'status' and dim_b = ''")

/** How many events there are, for each has one status. */
export const countAll = (store: Store): number => sumAll(store).all<[number]>({})[0]![0]

/** The order in which two values stand in a tally. */
export const compare = ([dimA, a]: TallyKey, [dimB, b]: TallyKey): number => (dimA === dimB ? (a < b ? -1 : 1) : dimA < dimB ? -1 : 1)
