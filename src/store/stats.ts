/** How many events have which values. */
import { type SQL, sql } from 'drizzle-orm'
import { readApart, type Store } from './db.ts'
import { lone } from './event-filter.ts'
import { asksNothing, type Filter } from './filter.ts'
import { foundEvents } from './found.ts'
import type { Dimension } from './schema.ts'

export type Group = 'type' | 'status' | 'leader' | 'country' | 'year' | 'month' | 'language' | 'source'

/** Values, in the order of the groups asked for, and how many events have them all. An empty month or year: no date. */
export type Counted = { values: string[]; count: number }

/** Groups that one answer may have. */
export const MAX_GROUPS = 10_000

/** Counts of the events that the filter finds, by one or two groups, the largest first. At most one more than `MAX_GROUPS`. */
export async function countBy(store: Store, filter: Filter, groups: readonly Group[]): Promise<Counted[]> {
  return (await tallied(store, filter, groups)) ?? (await counted(store, filter, groups))
}

const dimensionOf = (group: Group): Dimension | null => (group === 'source' ? null : group === 'year' ? 'month' : group)

/** From the tallies, where they know: everything by one or two groups, or what one value has by one group. */
async function tallied(store: Store, filter: Filter, groups: readonly Group[]): Promise<Counted[] | null> {
  const dims = groups.map(dimensionOf)
  const [one, other] = dims
  if (!one || other === null || (other && one === other)) return null
  if (asksNothing(filter)) {
    if (!other) return read(store, sql`dim_a = ${one} and dim_b = ''`, [columnOf('a', groups[0]!)])
    const swapped = one > other
    const [a, b] = swapped ? [other, one] : [one, other]
    return read(
      store,
      sql`dim_a = ${a} and dim_b = ${b}`,
      groups.map((group, at) => columnOf((at === 0) === swapped ? 'b' : 'a', group)),
    )
  }
  const [key] = lone(filter)
  if (!key || other || key.key[0] === one || !asksNothing(key.without(filter))) return null
  const [dim, value] = key.key
  const first = dim < one
  const where = first ? sql`dim_a = ${dim} and a = ${value} and dim_b = ${one}` : sql`dim_a = ${one} and dim_b = ${dim} and b = ${value}`
  return read(store, where, [columnOf(first ? 'b' : 'a', groups[0]!)])
}

const columnOf = (column: 'a' | 'b', group: Group): SQL => (group === 'year' ? sql.raw(`substr(${column}, 1, 4)`) : sql.raw(column))

async function read(store: Store, where: SQL, values: readonly SQL[]): Promise<Counted[]> {
  const columns = sql.join([...values], sql`, `)
  const rows = await readApart<(string | number)[]>(
    store,
    sql`select ${columns}, sum(total) from tallies where ${where} and total > 0 group by ${columns} order by sum(total) desc, ${columns} limit ${MAX_GROUPS + 1}`,
  )
  return rows.map(row => ({ values: row.slice(0, -1).map(String), count: Number(row.at(-1)) }))
}

/** How the values of an event `f` are joined, every value once, and which column holds them. */
const VALUES: Record<Group, (name: string) => { join: string; value: string }> = {
  type: name => ofEvent(name, `${name}.type`),
  status: name => ofEvent(name, `${name}.status`),
  year: name => ofEvent(name, `coalesce(strftime('%Y', ${name}.from_day * 86400, 'unixepoch'), '')`),
  month: name => ofEvent(name, `coalesce(strftime('%Y-%m', ${name}.from_day * 86400, 'unixepoch'), '')`),
  leader: name => ofTable('event_participants', name, 'leader_id', 'id'),
  country: name => ofTable('event_countries', name, 'code', 'part'),
  language: name => ofTable('event_languages', name, 'language'),
  source: name => ({
    join: `(select distinct r.event_id as id, a.source as value from event_reports r join reports t on t.id = r.report_id
      join articles a on a.id = t.article_id where a.source is not null) ${name} on ${name}.id = f.id`,
    value: `${name}.value`,
  }),
}

const ofEvent = (name: string, value: string) => ({ join: `events ${name} on ${name}.id = f.id`, value })

/** Rows of a table; where an event may have a value twice, the first by `order`. */
function ofTable(table: string, name: string, column: string, order?: string) {
  const again = `select 1 from ${table} d where d.event_id = f.id and d.${column} = ${name}.${column} and d.${order} < ${name}.${order}`
  const once = order ? ` and not exists (${again})` : ''
  return { join: `${table} ${name} on ${name}.event_id = f.id and ${name}.${column} is not null${once}`, value: `${name}.${column}` }
}

async function counted(store: Store, filter: Filter, groups: readonly Group[]): Promise<Counted[]> {
  const found = await foundEvents(store, filter)
  if (!found) return []
  const sides = groups.map((group, at) => VALUES[group](`g${at}`))
  // A cross join, for it begins with the events that were found.
  const joins = sides.map(({ join }) => sql.raw(` cross join ${join}`))
  const columns = sql.raw(sides.map(({ value }) => value).join(', '))
  const rows = await readApart<(string | number)[]>(
    store,
    sql`with f as materialized (${found}) select ${columns}, count(*) from f${sql.join(joins, sql``)} group by ${columns}
    order by count(*) desc, ${columns} limit ${MAX_GROUPS + 1}`,
  )
  return rows.map(row => ({ values: row.slice(0, -1).map(String), count: Number(row.at(-1)) }))
}

/** First and last possible day of events, both null without a date, and how many have them. */
export type Span = { from: number | null; to: number | null; count: number }

/** Every span with its total as a JSON array: `FROM/TO` becomes `[FROM,TO,TOTAL]`. */
const ALL_SPANS = sql`select '[' || group_concat('[' || iif(a = '', 'null,null', replace(a, '/', ',')) || ',' || total || ']') || ']'
  from tallies where dim_a = 'span' and dim_b = '' and total > 0`

/** The dates of the events that the filter finds. */
export async function spansOf(store: Store, filter: Filter): Promise<Span[]> {
  if (asksNothing(filter)) {
    // As one text: thousands of rows one by one take longer to hand over than to read.
    const [[text = null] = []] = await readApart<[string | null]>(store, ALL_SPANS)
    const rows = JSON.parse(text ?? '[]') as [number | null, number | null, number][]
    return rows.map(([from, to, count]) => ({ from, to, count }))
  }
  const found = await foundEvents(store, filter)
  if (!found) return []
  const rows = await readApart<[number | null, number | null, number]>(
    store,
    sql`with f as materialized (${found}) select e.from_day, e.to_day, count(*) from f join events e on e.id = f.id group by e.from_day, e.to_day`,
  )
  return rows.map(([from, to, count]) => ({ from, to, count }))
}
