import { type Column, getTableColumns, getTableName, type InferSelectModel, is } from 'drizzle-orm'
import { SQLiteInteger, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import { rawStatement, type Store, type Values } from './db.ts'

/** A row to be written: every column, but for a number that the database gives. */
export type NewRow<T extends SQLiteTable> =
  InferSelectModel<T> extends { id: number } ? Omit<InferSelectModel<T>, 'id'> : InferSelectModel<T>

// The driver's own statements: rows are written by the million, and drizzle takes longer to fill in values than SQLite to store them.

/** A function that writes one row of the table, by a statement prepared once. With `onConflict`, a row of the same key is overwritten. */
export function insertion<T extends SQLiteTable>(
  table: T,
  options: { onConflict?: string } = {},
): (store: Store, row: NewRow<T>) => Promise<void> {
  const prepared = rawStatement(insertInto(table, options.onConflict))
  const encode = encoder(table)
  return async (store, row) => prepared(store).run(encode(row))
}

/** As `insertion`, for a table with a numbered key: gives the new row's number. */
export function numberedInsertion<T extends SQLiteTable>(
  table: T,
  options: { onConflict?: string } = {},
): (store: Store, row: NewRow<T>) => Promise<number> {
  const key = getTableColumns(table).id
  if (!key) throw new Error('a numbered table has a column id')
  const encode = encoder(table)
  if (!options.onConflict) {
    const prepared = rawStatement(insertInto(table, undefined))
    return async (store, row) => prepared(store).insert(encode(row))
  }
  const prepared = rawStatement(`${insertInto(table, options.onConflict)} returning ${quoted(key.name)}`)
  return async (store, row) => prepared(store).all<[number]>(encode(row))[0]![0]
}

function insertInto(table: SQLiteTable, onConflict: string | undefined): string {
  const columns = writtenColumns(table)
  const names = columns.map(([, { name }]) => quoted(name))
  const insert = `insert into ${quoted(getTableName(table))} (${names.join(', ')}) values (${columns.map(([field]) => `:${field}`).join(', ')})`
  const key = onConflict && getTableColumns(table)[onConflict]
  return key
    ? `${insert} on conflict (${quoted(key.name)}) do update set ${names.map(name => `${name} = excluded.${name}`).join(', ')}`
    : insert
}

const quoted = (name: string): string => `"${name}"`

function writtenColumns(table: SQLiteTable): [field: string, column: Column][] {
  return Object.entries(getTableColumns(table)).filter(([, column]) => !(is(column, SQLiteInteger) && column.autoIncrement))
}

/** Turns a row into what the driver takes: flags into numbers, lists into JSON text. */
function encoder<T extends SQLiteTable>(table: T): (row: NewRow<T>) => Values {
  const columns = writtenColumns(table)
  return row => {
    const values: Values = {}
    for (const [field, column] of columns) {
      const value: unknown = row[field as keyof NewRow<T>]
      values[field] = value === null ? null : (column.mapToDriverValue(value) as string | number)
    }
    return values
  }
}
