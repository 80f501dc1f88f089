/**
 * Counts of events by value and by pairs of values, and lists of the events of each. What asks for `leader=putin&country=LY` walks
 * along one key instead of joining, and its total is known without counting.
 */
import { rawStatement, type Store } from './db.ts'
import type { Dimension } from './schema.ts'

/** Pairs of these have their events listed; of others only the number is kept. */
const LISTED = `('leader', 'country')`

/** Every value of one event, or of all. `month` and `span` are of its dates, and empty without. */
const attributes = (which: string): string => `
  select e.id, e.sort_day, 'leader' as dim, p.leader_id as value from events e join event_participants p on p.event_id = e.id where p.leader_id is not null ${which}
  union select e.id, e.sort_day, 'country', c.code from events e join event_countries c on c.event_id = e.id where 1 ${which}
  union select e.id, e.sort_day, 'language', l.language from events e join event_languages l on l.event_id = e.id where 1 ${which}
  union select e.id, e.sort_day, 'type', e.type from events e where 1 ${which}
  union select e.id, e.sort_day, 'status', e.status from events e where 1 ${which}
  union select e.id, e.sort_day, 'month', coalesce(strftime('%Y-%m', e.from_day * 86400, 'unixepoch'), '') from events e where 1 ${which}
  union select e.id, e.sort_day, 'span', coalesce(e.from_day || '/' || e.to_day, '') from events e where 1 ${which}`

/** Each value alone, and each two of them. Spans are not paired: there are many of them, and only the timeline asks. */
const keys = `
  select id, sort_day, dim as dim_a, value as a, '' as dim_b, '' as b, dim not in ('month', 'span') as posted from attributes
  union all
  select x.id, x.sort_day, x.dim, x.value, y.dim, y.value, x.dim in ${LISTED} and y.dim in ${LISTED}
  from attributes x join attributes y on y.id = x.id and (x.dim < y.dim or (x.dim = y.dim and x.value < y.value))
  where x.dim <> 'span' and y.dim <> 'span'`

const ONE = 'and e.id = :event'

const withKeys = (which: string): string => `with attributes as materialized (${attributes(which)}), keys as materialized (${keys})`

const count = rawStatement(
  `${withKeys(ONE)} insert into tallies (dim_a, a, dim_b, b, total, posted) select dim_a, a, dim_b, b, 1, posted from keys where true
    on conflict (dim_a, a, dim_b, b) do update set total = total + 1`,
)

const post = rawStatement(
  `${withKeys(ONE)} insert or ignore into postings (tally_id, sort_day, event_id)
    select t.id, k.sort_day, k.id from keys k cross join tallies t on t.dim_a = k.dim_a and t.a = k.a and t.dim_b = k.dim_b and t.b = k.b where k.posted`,
)

const uncount = rawStatement(
  `${withKeys(ONE)} update tallies set total = total - 1 where id in (select t.id from keys k cross join tallies t
    on t.dim_a = k.dim_a and t.a = k.a and t.dim_b = k.dim_b and t.b = k.b)`,
)

const unpost = rawStatement(
  `${withKeys(ONE)} delete from postings where (tally_id, sort_day, event_id) in (select t.id, k.sort_day, k.id from keys k cross join tallies t
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

/** Makes all counts and lists anew. */
export async function rebuildTallies(store: Store): Promise<void> {
  const run = (text: string) => store.prepare(text).run({})
  run('drop table if exists temp.attributes')
  run('delete from postings')
  run('delete from tallies')
  run(`create temp table attributes as ${attributes('')}`)
  run('create index temp.attributes_by_id on attributes (id)')
  run(`insert into tallies (dim_a, a, dim_b, b, total, posted) select dim_a, a, dim_b, b, count(*), max(posted) from (${keys})
    group by dim_a, a, dim_b, b`)
  run(`insert into postings (tally_id, sort_day, event_id) select t.id, k.sort_day, k.id from (${keys}) k
    cross join tallies t on t.dim_a = k.dim_a and t.a = k.a and t.dim_b = k.dim_b and t.b = k.b where k.posted order by 1, 2, 3`)
  run('drop table temp.attributes')
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
