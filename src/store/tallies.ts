/**
 * Counts of events by value and by pairs of values, and lists of the events of each. What asks for `leader=putin&country=LY` walks
 * along one key instead of joining, and its total is known without counting.
 */
import { rawStatement, type Store } from './db.ts'
import type { Dimension } from './schema.ts'

/** Pairs of these have their events listed; of others only the number is kept. */
const LISTED = `('leader', 'country')`

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

/** Every value of one event. */
const attributes = Object.entries(VALUES_OF_EVENTS)
  .map(
    ([dim, values]) =>
      `select e.id, e.sort_day, '${dim}' as dim, v.value from (${values}) v join events e on e.id = v.id where v.id = :event`,
  )
  .join(' union ')

/** Each value alone, and each two of them. Spans are not paired: there are many of them, and only the timeline asks. */
const keys = `
  select id, sort_day, dim as dim_a, value as a, '' as dim_b, '' as b, dim not in ('month', 'span') as posted from attributes
  union all
  select x.id, x.sort_day, x.dim, x.value, y.dim, y.value, x.dim in ${LISTED} and y.dim in ${LISTED}
  from attributes x join attributes y on y.id = x.id and (x.dim < y.dim or (x.dim = y.dim and x.value < y.value))
  where x.dim <> 'span' and y.dim <> 'span'`

const WITH_KEYS = `with attributes as materialized (${attributes}), keys as materialized (${keys})`

const count = rawStatement(
  `${WITH_KEYS} insert into tallies (dim_a, a, dim_b, b, total, posted) select dim_a, a, dim_b, b, 1, posted from keys where true
    on conflict (dim_a, a, dim_b, b) do update set total = total + 1`,
)

const post = rawStatement(
  `${WITH_KEYS} insert or ignore into postings (tally_id, sort_day, event_id)
    select t.id, k.sort_day, k.id from keys k cross join tallies t on t.dim_a = k.dim_a and t.a = k.a and t.dim_b = k.dim_b and t.b = k.b where k.posted`,
)

const uncount = rawStatement(
  `${WITH_KEYS} update tallies set total = total - 1 where id in (select t.id from keys k cross join tallies t
    on t.dim_a = k.dim_a and t.a = k.a and t.dim_b = k.dim_b and t.b = k.b)`,
)

const unpost = rawStatement(
  `${WITH_KEYS} delete from postings where (tally_id, sort_day, event_id) in (select t.id, k.sort_day, k.id from keys k cross join tallies t
    on t.dim_a = k.dim_a and t.a = k.a and t.dim_b = k.dim_b and t.b = k.b where k.posted)`,
)

/** Takes an event out of all counts and lists. Before anything about it is changed. */
export async function untally(store: Store, event: number): Promise<void> {
  unpost(store).run({ event })
  uncount(store).run({ event })
}

/** Puts an event into all counts and lists. When all about it is written. */
export async function tally(store: Store, event: number): Promise<void> {
  count(store).run({ event })
  post(store).run({ event })
}

/** A value that events are listed by. */
export type TallyKey = readonly [dim: Dimension, value: string]
export type Tally = { id: number; total: number }

const find = rawStatement('select id, total from tallies where dim_a = :dimA and a = :a and dim_b = :dimB and b = :b and posted = 1')

/** The tally of a value, or of two together; null when no event has it. */
export async function findTally(store: Store, one: TallyKey, other?: TallyKey): Promise<Tally | null> {
  const [first, second] = other && compare(one, other) > 0 ? [other, one] : [one, other]
  const [dimB, b] = second ?? ['', '']
  const [row] = find(store).all<[number, number]>({ dimA: first[0], a: first[1], dimB, b })
  return row ? { id: row[0], total: row[1] } : null
}

const compare = ([dimA, a]: TallyKey, [dimB, b]: TallyKey): number => (dimA === dimB ? (a < b ? -1 : 1) : dimA < dimB ? -1 : 1)
