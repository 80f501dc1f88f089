/**
 * The column kit: what a table may be made of. drizzle has no neutral schema, so the schema is written with these words alone, and
 * another database needs only a second kit of the same shape. SQLite's types are the contract.
 */
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { integer as integerColumn, real as realColumn, sqliteTable, text as textColumn } from 'drizzle-orm/sqlite-core'

export { index, primaryKey, uniqueIndex } from 'drizzle-orm/sqlite-core'

export const table = sqliteTable

/** A key that the database gives, never given twice. */
export const id = () => integerColumn('id').primaryKey({ autoIncrement: true })

export const text = (name: string) => textColumn(name)

/** Text of a closed list: the type says which. */
export const choice = <T extends string>(name: string) => textColumn(name).$type<T>()

export const integer = (name: string) => integerColumn(name)

export const real = (name: string) => realColumn(name)

export const flag = (name: string) => integerColumn(name, { mode: 'boolean' })

/** A value kept as JSON text: read and written whole, never searched. */
export const json = <T>(name: string) => textColumn(name, { mode: 'json' }).$type<T>()

/** A calendar day as the number of days since 1970-01-01: compares alike in every database, whatever its collation. */
export const day = (name: string) => integerColumn(name)

/** True where the column's value is one of a JSON array's. One statement for any number of values. */
export const among = (column: SQLWrapper, array: SQLWrapper): SQL => sql`${column} in (select value from json_each(${array}))`

/** The array, as `among` takes it. */
export const arrayValue = (values: readonly (string | number)[]): string => JSON.stringify(values)
