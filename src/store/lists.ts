/** What lists have in common: filters, pages by key, capped counts. */
import { type Column, fillPlaceholders, is, type Placeholder, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { type SelectedFields, SQLiteInteger, SQLiteReal, type SQLiteTable, SQLiteText } from 'drizzle-orm/sqlite-core'
import { among, arrayValue } from './columns.ts'
import { type Database, type Store, statements, textOf } from './db.ts'
import { dataVersion } from './settings.ts'

/** Values of which any may hold, and values none of which may. Empty lists ask for nothing. */
export type AnyOf = { any: readonly string[]; not: readonly string[] }

/**
 * One part of a where clause. The shape names what it asks, the value is what it is asked with: requests of one shape share a
 * prepared statement.
 */
export type Condition = { shape: string; value: string | number; where: (value: Placeholder) => SQL }

/** Where in a list a page begins: after the row with this sort value and this id. */
export type After = { value: string | number; id: string | number }

/** `by` is one of the source's sorts. */
export type Sort = { by: string; descending: boolean }
/** `skip`: rows to pass over first, for finding where a stretch ends. */
export type PageRequest = { sort: Sort; after: After | null; limit: number; skip?: number }

/** Rows of a page, and where the next one begins; null on the last page. */
export type Page<T> = { rows: T[]; next: After | null }

/** Says of a column that it has one of the values asked for. */
export type Matches = (column: SQLWrapper) => SQL

/** `any` and `not` of a parameter. `where` says which rows have any of the values, given what says so of a column. */
export function anyOf(shape: string, values: AnyOf | undefined, where: (matches: Matches) => SQL): Condition[] {
  const conditions: Condition[] = []
  if (values?.any.length) conditions.push(oneOf(shape, values.any, where))
  if (values?.not.length) conditions.push(oneOf(`not_${shape}`, values.not, matches => sql`not (${where(matches)})`))
  return conditions
}

/** One value is compared as it is, which the database plans best; several are an array. */
function oneOf(shape: string, values: readonly string[], where: (matches: Matches) => SQL): Condition {
  const [only] = values
  if (only !== undefined && values.length === 1)
    return { shape: `${shape}_1`, value: only, where: value => where(column => sql`${column} = ${value}`) }
  return { shape, value: arrayValue(values), where: array => where(column => among(column, array)) }
}

export const anyOfColumn = (shape: string, values: AnyOf | undefined, column: Column): Condition[] =>
  anyOf(shape, values, matches => matches(column))

export type ListSource<Row> = {
  name: string
  table: SQLiteTable
  /** The column that ends every sort. */
  id: Column
  /** Columns to select, by name: those of `Row`, with the id and all that lists are sorted by. */
  columns: SelectedFields
  /** What the list can be sorted by. */
  sorts: Record<string, Column>
  /** A table with one more part of each row, under the same number: looked up when the row is found, and not before. */
  beside?: { table: SQLiteTable; id: Column }
  /** Only for the compiler: what a row is. */
  row?: Row
}

/** Rows that are listed in the order of a sort already: the page is a walk along them. The condition says which. */
export type Listed = {
  sort: string
  table: SQLiteTable
  id: Column
  key: Column
  condition: Condition
  /** How many rows there are, when no other condition is asked for. */
  total: number
}

/** The order in which rows came into the database. */
export const BY_ENTRY: Sort = { by: 'entry', descending: false }

/** A prepared query: values of the columns by position, which cost a third of drizzle's own rows. */
type Prepared = {
  values(values: Record<string, unknown>): unknown[][]
  getQuery(): { sql: string; params: unknown[] }
}

type PreparedPage = {
  query: Prepared
  columns: readonly (readonly [name: string, decode: Column['mapFromDriverValue'] | null])[]
}

const pageStatements = statements<PreparedPage>()
const countStatements = statements<Prepared>()

/** One page of the rows that meet all conditions. */
export async function readPage<Row>(
  store: Store,
  source: ListSource<Row>,
  conditions: readonly Condition[],
  page: PageRequest,
  listed?: Listed,
): Promise<Page<Row>> {
  const { sort, after, limit, skip = 0 } = page
  const along = listed?.sort === sort.by ? listed : undefined
  const all = listed ? [listed.condition, ...conditions] : conditions
  const shape = [source.name, sort.by, sort.descending, after !== null, skip > 0, !along, ...all.map(condition => condition.shape)].join(
    '|',
  )
  const prepared = pageStatements(store, shape, db =>
    along
      ? prepareWalk(db, source, along, conditions, page)
      : preparePage(db, source, listed ? [within(source, listed), ...conditions] : conditions, page),
  )
  const values = { ...valuesOf(all), ...(after && { after_value: after.value, after_id: after.id }), limit: limit + 1, skip }
  const rows = await readRows(store, prepared.query, values, skip <= FEW && isQuick(conditions, listed, along !== undefined))
  const shown = rows.slice(0, limit).map(row => rowOf(prepared, row))
  const last = rows.length > limit ? shown.at(-1) : undefined
  if (!last) return { rows: shown as Row[], next: null }
  // A list along which a walk goes gives its key after the columns of the source.
  const value = along ? rows[limit - 1]!.at(-1) : last[nameOf(source, sortColumn(source, sort))]
  return { rows: shown as Row[], next: { value: value as string | number, id: last[nameOf(source, source.id)]! } }
}

/**
 * What stands beside all rows that meet all conditions, a line each, from a thread; null for a database in memory. What a page would give,
 * whatever its limit.
 */
export function readLines<Row>(
  store: Store,
  source: ListSource<Row>,
  { table, id, column }: { table: SQLiteTable; id: Column; column: Column },
  conditions: readonly Condition[],
  page: PageRequest,
  listed?: Listed,
): AsyncGenerator<Buffer> | null {
  if (!store.lines) return null
  const { sort, after, limit } = page
  const along = listed?.sort === sort.by ? listed : undefined
  const { beside: _beside, ...numbers } = { ...source, columns: { id: sql<number>`${source.id}`.as('number') } }
  const { query } = along
    ? prepareWalk(store.db, numbers, along, conditions, page)
    : preparePage(store.db, numbers, listed ? [within(source, listed), ...conditions] : conditions, page, false)
  const all = listed ? [listed.condition, ...conditions] : conditions
  const values = { ...valuesOf(all), ...(after && { after_value: after.value, after_id: after.id }), limit }
  const { sql: text, params } = query.getQuery()
  // Put together by the database, as bytes: line by line they took three times as long.
  const lines = sql`select cast(group_concat(${column}, char(10)) || char(10) as blob)
    from json_each(${sql.placeholder('rows')}) j cross join ${table} on ${id} = j.value`
  return store.lines(text, fillPlaceholders(params, values), textOf(lines).text)
}

/** Entries of a list that are looked through at once; others in a thread, for nobody should wait for them. */
const FEW = 2000

/** Whether a page is found by looking at few rows, however many there are. */
const isQuick = (conditions: readonly Condition[], listed: Listed | undefined, along: boolean): boolean =>
  listed ? (along && !conditions.length && listed.sort !== 'relevance') || (listed.total > 0 && listed.total <= FEW) : !conditions.length

/** Rows of a prepared query: here when they are found quickly, else apart. */
async function readRows(store: Store, query: Prepared, values: Record<string, unknown>, quick: boolean): Promise<unknown[][]> {
  if (quick) return query.values(values)
  const { sql: text, params } = query.getQuery()
  return store.apart(text, fillPlaceholders(params, values))
}

/** The rows of the list, for sorts that are not its own. */
const within = <Row>({ id }: ListSource<Row>, { table, id: row, condition }: Listed): Condition => ({
  ...condition,
  where: value => sql`${id} in (select ${row} from ${table} where ${condition.where(value)})`,
})

/** Page after page, from the first to the last. */
export async function* walk<Row>(list: (page: PageRequest) => Promise<Page<Row>>, limit = 500): AsyncGenerator<Row[]> {
  let after: After | null = null
  do {
    const page: Page<Row> = await list({ sort: BY_ENTRY, after, limit })
    if (page.rows.length) yield page.rows
    after = page.next
  } while (after)
}

function sortColumn<Row>({ name, id, sorts }: ListSource<Row>, { by }: Sort): Column {
  const column = by === BY_ENTRY.by ? id : sorts[by]
  if (!column) throw new Error(`${name} cannot be sorted by ${by}`)
  return column
}

const nameOf = <Row>({ columns }: ListSource<Row>, column: Column): string => Object.keys(columns).find(name => columns[name] === column)!

function preparePage<Row>(
  db: Database,
  source: ListSource<Row>,
  conditions: readonly Condition[],
  { sort, after, skip = 0 }: PageRequest,
  short = true,
): PreparedPage {
  const { table, id, columns, beside } = source
  const by = sortColumn(source, sort)
  const direction = sql.raw(sort.descending ? 'desc' : 'asc')
  const parts = conditions.map(({ shape, where }) => where(sql.placeholder(shape)))
  if (after) {
    const beyond = sql.raw(sort.descending ? '<' : '>')
    parts.push(sql`(${by}, ${id}) ${beyond} (${sql.placeholder('after_value')}, ${sql.placeholder('after_id')})`)
  }
  const order = [sql`${by} ${direction}`, sql`${id} ${direction}`]
  const limited = sql`limit ${sql.placeholder('limit')}${skip > 0 ? sql` offset ${sql.placeholder('skip')}` : sql``}`
  // With filters only the ids of a short page are sorted, for a row may be large; without, an index has the order.
  const inner = conditions.length > 0 && short
  const found = inner
    ? sql`${id} in (select ${id} from ${table} where ${allOf(parts)} order by ${sql.join(order, sql`, `)} ${limited})`
    : allOf(parts)
  const rows = db.select(columns).from(table).$dynamic()
  const shown = (beside ? rows.crossJoin(beside.table) : rows)
    .where(allOf([found, ...same(source)]))
    .orderBy(...order)
    .limit(sql.placeholder('limit'))
  const query = (skip > 0 && !inner ? shown.offset(sql.placeholder('skip')) : shown).prepare()
  return { query: query as unknown as Prepared, columns: decoders(source) }
}

/** A row and what stands beside it. They are joined by `cross join`, for the planner should not begin there. */
const same = <Row>({ id, beside }: ListSource<Row>): SQL[] => (beside ? [sql`${beside.id} = ${id}`] : [])

/** A page of a list that has the order already: its entries are looked up one by one until there are enough. */
function prepareWalk<Row>(
  db: Database,
  source: ListSource<Row>,
  { table, id, key, condition }: Listed,
  conditions: readonly Condition[],
  { sort, after, skip = 0 }: PageRequest,
): PreparedPage {
  const direction = sql.raw(sort.descending ? 'desc' : 'asc')
  const parts = [condition, ...conditions].map(({ shape, where }) => where(sql.placeholder(shape)))
  if (after) {
    const beyond = sql.raw(sort.descending ? '<' : '>')
    parts.push(sql`(${key}, ${id}) ${beyond} (${sql.placeholder('after_value')}, ${sql.placeholder('after_id')})`)
  }
  const rows = db
    .select({ ...source.columns, listedKey: sql`${key}`.as('listed_key') })
    .from(table)
    .innerJoin(source.table, sql`${source.id} = ${id}`)
    .$dynamic()
  const shown = (source.beside ? rows.crossJoin(source.beside.table) : rows)
    .where(allOf([...parts, ...same(source)]))
    .orderBy(sql`${key} ${direction}`, sql`${id} ${direction}`)
    .limit(sql.placeholder('limit'))
  const query = (skip > 0 ? shown.offset(sql.placeholder('skip')) : shown).prepare()
  return { query: query as unknown as Prepared, columns: decoders(source) }
}

/** How the values of each column become what rows hold; null where they are that already. */
function decoders<Row>({ columns }: ListSource<Row>): PreparedPage['columns'] {
  return Object.entries(columns).map(([name, column]) => {
    const plain = is(column, SQLiteText) || is(column, SQLiteReal) || is(column, SQLiteInteger)
    return [name, plain ? null : (value: unknown) => (column as Column).mapFromDriverValue(value)]
  })
}

function rowOf({ columns }: PreparedPage, values: readonly unknown[]): Record<string, string | number> {
  const row: Record<string, unknown> = {}
  for (const [at, [name, decode]] of columns.entries()) {
    const value = values[at]
    row[name] = decode && value !== null ? decode(value) : value
  }
  return row as Record<string, string | number>
}

const allOf = (parts: readonly SQL[]): SQL => sql.join(parts.length ? [...parts] : [sql`1 = 1`], sql` and `)

/** How many rows meet all conditions, counted up to a cap. */
export type Total = { value: number; relation: 'eq' | 'gte' }

/** Counting is what makes lists slow: nobody pages beyond this. */
export const COUNT_CAP = 10_000

/** @param cap where counting stops; `null` counts them all */
export async function countUpTo(
  store: Store,
  source: ListSource<unknown>,
  conditions: readonly Condition[],
  { cap = COUNT_CAP, listed }: { cap?: number | null; listed?: Listed | undefined } = {},
): Promise<Total> {
  if (listed && !conditions.length) return { value: listed.total, relation: 'eq' }
  const all = listed ? [listed.condition, ...conditions] : conditions
  const shape = [source.name, listed ? 'listed' : '', ...all.map(condition => condition.shape)].join('|')
  const counts = await countsOf(store)
  const question = JSON.stringify([shape, cap, ...all.map(condition => condition.value)])
  const known = counts.get(question)
  if (known) return known
  const total = await countRows(store, source, shape, conditions, cap ?? Number.MAX_SAFE_INTEGER - 1, listed)
  if (counts.size >= COUNTS_KEPT) counts.delete(counts.keys().next().value as string)
  counts.set(question, total)
  return total
}

const COUNTS_KEPT = 2000
const kept = new WeakMap<Store, { version: string; counts: Map<string, Total> }>()

/** Counts made since the data last changed. */
async function countsOf(store: Store): Promise<Map<string, Total>> {
  const { changes, reference } = await dataVersion(store)
  const version = `${changes}/${reference}`
  const known = kept.get(store)
  if (known?.version === version) return known.counts
  const counts = new Map<string, Total>()
  kept.set(store, { version, counts })
  return counts
}

async function countRows(
  store: Store,
  { table, id }: ListSource<unknown>,
  shape: string,
  conditions: readonly Condition[],
  cap: number,
  listed: Listed | undefined,
): Promise<Total> {
  const prepared = countStatements(store, shape, db => {
    const all = listed ? [listed.condition, ...conditions] : conditions
    const parts = all.map(({ shape, where }) => where(sql.placeholder(shape)))
    const one = db.select({ one: sql<number>`1`.as('one') })
    const rows = listed ? one.from(listed.table).innerJoin(table, sql`${id} = ${listed.id}`) : one.from(table)
    const found = rows.where(allOf(parts)).limit(sql.placeholder('cap')).as('found')
    return db.select({ value: sql<number>`count(*)` }).from(found).prepare() as unknown as Prepared
  })
  const values = { ...valuesOf(listed ? [listed.condition, ...conditions] : conditions), cap: cap + 1 }
  const [row] = await readRows(store, prepared, values, listed !== undefined && listed.total > 0 && listed.total <= FEW)
  const value = Number(row?.[0] ?? 0)
  return value > cap ? { value: cap, relation: 'gte' } : { value, relation: 'eq' }
}

const valuesOf = (conditions: readonly Condition[]): Record<string, string | number> =>
  Object.fromEntries(conditions.map(({ shape, value }) => [shape, value]))
