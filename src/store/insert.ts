import { getTableColumns, type InferSelectModel, is, type SQL, sql } from 'drizzle-orm'
import { type SQLiteInsertValue, SQLiteInteger, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import { type Database, type Store, statement } from './db.ts'

/** A row to be written: every column, but for a number that the database gives. */
export type NewRow<T extends SQLiteTable> =
  InferSelectModel<T> extends { id: number } ? Omit<InferSelectModel<T>, 'id'> : InferSelectModel<T>

/** A function that writes one row of the table, by a statement prepared once. With `onConflict`, a row of the same key is overwritten. */
export function insertion<T extends SQLiteTable>(
  table: T,
  options: { onConflict?: string } = {},
): (store: Store, row: NewRow<T>) => Promise<void> {
  const prepared = statement(db => insertInto(db, table, options.onConflict).prepare())
  return async (store, row) => {
    await prepared(store).execute(row)
  }
}

/** As `insertion`, for a table with a numbered key: gives the new row's number. */
export function numberedInsertion<T extends SQLiteTable>(
  table: T,
  options: { onConflict?: string } = {},
): (store: Store, row: NewRow<T>) => Promise<number> {
  const key = getTableColumns(table).id
  if (!key) throw new Error('a numbered table has a column id')
  const prepared = statement(db => insertInto(db, table, options.onConflict).returning({ id: key }).prepare())
  return async (store, row) => {
    const rows = (await prepared(store).execute(row)) as unknown as { id: number }[]
    return rows[0]!.id
  }
}

function insertInto<T extends SQLiteTable>(db: Database, table: T, onConflict: string | undefined) {
  const insert = db.insert(table).values(placeholders(table))
  const key = onConflict && getTableColumns(table)[onConflict]
  return key ? insert.onConflictDoUpdate({ target: key, set: excluded(table) }) : insert
}

function writtenColumns(table: SQLiteTable) {
  return Object.entries(getTableColumns(table)).filter(([, column]) => !(is(column, SQLiteInteger) && column.autoIncrement))
}

function placeholders<T extends SQLiteTable>(table: T): SQLiteInsertValue<T> {
  const values = writtenColumns(table).map(([name]) => [name, sql.placeholder(name)])
  return Object.fromEntries(values) as SQLiteInsertValue<T>
}

/** What `on conflict` sets: every column to the value that could not be inserted. */
function excluded(table: SQLiteTable): Record<string, SQL> {
  return Object.fromEntries(writtenColumns(table).map(([name, column]) => [name, sql.raw(`excluded."${column.name}"`)]))
}
