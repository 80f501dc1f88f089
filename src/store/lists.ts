/** What lists have in common: filters, pages by key, capped counts. */
import { type Column, type Placeholder, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { SelectedFields, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { among, arrayValue } from './columns.ts'
import { type Database, type Store, statements } from './db.ts'

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
export type PageRequest = { sort: Sort; after: After | null; limit: number }

/** Rows of a page, and where the next one begins; null on the last page. */
export type Page<T> = { rows: T[]; next: After | null }

/** `any` and `not` of a parameter. `where` says which rows have any of the values that the placeholder stands for, as a JSON array. */
export function anyOf(shape: string, values: AnyOf | undefined, where: (array: SQLWrapper) => SQL): Condition[] {
  const conditions: Condition[] = []
  if (values?.any.length) conditions.push({ shape, value: arrayValue(values.any), where })
  if (values?.not.length)
    conditions.push({ shape: `not_${shape}`, value: arrayValue(values.not), where: array => sql`not (${where(array)})` })
  return conditions
}

export const anyOfColumn = (shape: string, values: AnyOf | undefined, column: Column): Condition[] =>
  anyOf(shape, values, array => among(column, array))

export type ListSource<Row> = {
  name: string
  table: SQLiteTable
  /** The column that ends every sort. */
  id: Column
  /** Columns to select, by name: those of `Row`, with the id and all that lists are sorted by. */
  columns: SelectedFields
  /** What the list can be sorted by. */
  sorts: Record<string, Column>
  /** Only for the compiler: what a row is. */
  row?: Row
}

/** The order in which rows came into the database. */
export const BY_ENTRY: Sort = { by: 'entry', descending: false }

type Prepared = { execute(values: Record<string, unknown>): PromiseLike<unknown> }

const pageStatements = statements<Prepared>()
const countStatements = statements<Prepared>()

/** One page of the rows that meet all conditions. */
export async function readPage<Row>(
  store: Store,
  source: ListSource<Row>,
  conditions: readonly Condition[],
  page: PageRequest,
): Promise<Page<Row>> {
  const { sort, after, limit } = page
  const shape = [source.name, sort.by, sort.descending, after !== null, ...conditions.map(condition => condition.shape)].join('|')
  const prepared = pageStatements(store, shape, db => preparePage(db, source, conditions, page))
  const values = { ...valuesOf(conditions), ...(after && { after_value: after.value, after_id: after.id }), limit: limit + 1 }
  const rows = (await prepared.execute(values)) as Record<string, string | number>[]
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  const key = (column: Column) => last![nameOf(source, column)]!
  return { rows: shown as Row[], next: last ? { value: key(sortColumn(source, sort)), id: key(source.id) } : null }
}

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

function preparePage<Row>(db: Database, source: ListSource<Row>, conditions: readonly Condition[], { sort, after }: PageRequest): Prepared {
  const { table, id, columns } = source
  const by = sortColumn(source, sort)
  const direction = sql.raw(sort.descending ? 'desc' : 'asc')
  const parts = conditions.map(({ shape, where }) => where(sql.placeholder(shape)))
  if (after) {
    const beyond = sql.raw(sort.descending ? '<' : '>')
    parts.push(sql`(${by}, ${id}) ${beyond} (${sql.placeholder('after_value')}, ${sql.placeholder('after_id')})`)
  }
  return db
    .select(columns)
    .from(table)
    .where(allOf(parts))
    .orderBy(sql`${by} ${direction}`, sql`${id} ${direction}`)
    .limit(sql.placeholder('limit'))
    .prepare()
}

const allOf = (parts: readonly SQL[]): SQL => sql.join(parts.length ? [...parts] : [sql`1 = 1`], sql` and `)

/** How many rows meet all conditions, counted up to a cap. */
export type Total = { value: number; relation: 'eq' | 'gte' }

/** Counting is what makes lists slow: nobody pages beyond this. */
export const COUNT_CAP = 10_000

export async function countUpTo(store: Store, { name, table }: ListSource<unknown>, conditions: readonly Condition[]): Promise<Total> {
  const shape = [name, ...conditions.map(condition => condition.shape)].join('|')
  const prepared = countStatements(store, shape, db => {
    const parts = conditions.map(({ shape, where }) => where(sql.placeholder(shape)))
    const found = db
      .select({ one: sql<number>`1`.as('one') })
      .from(table)
      .where(allOf(parts))
      .limit(COUNT_CAP + 1)
      .as('found')
    return db.select({ value: sql<number>`count(*)` }).from(found).prepare()
  })
  const [row] = (await prepared.execute(valuesOf(conditions))) as { value: number }[]
  const value = row?.value ?? 0
  return value > COUNT_CAP ? { value: COUNT_CAP, relation: 'gte' } : { value, relation: 'eq' }
}

const valuesOf = (conditions: readonly Condition[]): Record<string, string | number> =>
  Object.fromEntries(conditions.map(({ shape, value }) => [shape, value]))
