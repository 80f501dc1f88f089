/** Opening and closing a database, transactions, and statements prepared once. The only file that knows the driver. */
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import Client from 'better-sqlite3'
import type { SQL } from 'drizzle-orm'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import { reasonOf, UserError } from '../errors.ts'
import { renewDerived } from './derived.ts'
import { type BytesRow, Reading } from './reading.ts'
import * as schema from './schema.ts'

export type Database = BetterSQLite3Database<typeof schema>

/** An open database. Every function of the store takes one first. */
export type Store = {
  readonly db: Database
  /** Runs the work alone and as a whole: all of it is kept, or, when it throws, nothing. Not to be nested. */
  transaction<T>(work: () => Promise<T>): Promise<T>
  /** A statement of the driver's own, for what drizzle cannot say or says too slowly. Rows come as lists of values. */
  prepare(text: string): RawStatement
  /**
   * A reading that may take long, in a thread of its own: it sees what is committed, and nobody else waits for it. A database in memory
   * and a snapshot have one connection only, and read there. Rows come as lists of values.
   * @throws TimeLimit
   */
  apart(text: string, values: readonly unknown[]): Promise<unknown[][]>
  /**
   * The first row of a query that is quick, bytes and a text. One is read here in each turn of the event loop, the others in a thread: where
   * many ask at once, one core reads while the other answers, and where one asks, it waits for nobody.
   */
  bytes(text: string, values: Values): Promise<BytesRow>
  /**
   * The lines of all rows, in portions of whole lines read in a thread; null for a database in memory. One query gives the rows' numbers, the
   * other the lines of many, as `Reading.portions` takes them.
   */
  lines: ((text: string, values: readonly unknown[], lines: string) => AsyncGenerator<Buffer>) | null
  /**
   * A connection of its own that sees the database as it is now, whatever is written meanwhile. A database in memory has one connection
   * only: there the store itself. To be closed.
   */
  snapshot(): Snapshot
  /** Waits for the transaction under way, then closes. */
  close(): Promise<void>
}

export type Values = Record<string, string | number | null>

export type RawStatement = {
  run(values: Values | readonly (string | number | null)[]): void
  /** Runs a plain insertion. Gives the new row's number: `returning` would cost several times the insertion itself. */
  insert(values: Values): number
  all<Row extends unknown[]>(values: Values): Row[]
  /** The rows one by one, for there may be many. Nothing may be written meanwhile. */
  each<Row extends unknown[]>(values: Values): IterableIterator<Row>
}

export type Snapshot = { store: Store; close(): void }

const MIGRATIONS = fileURLToPath(new URL('../../migrations/sqlite', import.meta.url))
/** Milliseconds to wait for another process that writes. */
const BUSY_TIMEOUT = 10_000
/**
 * The cache is given in KiB below zero: merging reads here and there in all of a large database, which the usual 2 MB cannot hold. Pages
 * are written back when 8000 of them (32 MB) have changed: many change again and again.
 */
const PRAGMAS = [
  'journal_mode = WAL',
  'synchronous = NORMAL',
  'foreign_keys = ON',
  'temp_store = MEMORY',
  'cache_size = -65536',
  'wal_autocheckpoint = 8000',
]

export type OpenOptions = {
  /** Make the file's folder when it is missing. Otherwise a missing folder is a fault of the user's. */
  createFolder?: boolean
}

/**
 * Opens the database and brings its tables up to date.
 * @param location a path, or `:memory:`
 * @throws UserError when the file cannot be opened or is no database
 */
export async function openStore(location: string, options: OpenOptions = {}): Promise<Store> {
  const client = openClient(location, options.createFolder ?? false)
  try {
    for (const pragma of PRAGMAS) client.pragma(pragma)
    const db = drizzle(client, { schema })
    migrate(db, { migrationsFolder: MIGRATIONS })
    const reading = location === ':memory:' ? null : new Reading({ location, timeout: BUSY_TIMEOUT })
    const store = storeOf(client, db, location, reading)
    await renewDerived(store)
    return store
  } catch (error) {
    client.close()
    throw new UserError(`database ${location}: ${reasonOf(error)}`)
  }
}

function openClient(location: string, createFolder: boolean): Client.Database {
  if (location !== ':memory:') checkPath(location, createFolder)
  try {
    return new Client(location, { timeout: BUSY_TIMEOUT })
  } catch (error) {
    throw new UserError(`database ${location}: ${reasonOf(error)}`)
  }
}

function checkPath(location: string, createFolder: boolean): void {
  const folder = dirname(resolve(location))
  if (existsSync(location) && statSync(location).isDirectory()) throw new UserError(`database ${location}: is a folder, not a file`)
  if (existsSync(folder)) return
  if (!createFolder) throw new UserError(`database ${location}: the folder ${folder} does not exist`)
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new UserError(`database ${location}: the folder cannot be made: ${reasonOf(error)}`)
  }
}

function storeOf(client: Client.Database, db: Database, location: string, reading: Reading | null): Store {
  let last: Promise<unknown> = Promise.resolve()
  /** Transactions that run or wait. */
  let under = 0
  const first = firstOfTurn()
  const quick = new Map<string, RawStatement>()
  const store: Store = {
    db,
    prepare: text => rawOf(client, text),
    apart: async (text, values) =>
      reading?.rows(text, values) ??
      (client
        .prepare(text)
        .raw()
        .all(...values) as unknown[][]),
    bytes: async (text, values) => {
      if (reading && !first()) return reading.bytes(text, values)
      const statement = quick.get(text) ?? rawOf(client, text)
      quick.set(text, statement)
      return statement.all<BytesRow>(values)[0]!
    },
    lines: reading && ((text, values, lines) => reading.portions(text, values, lines)),
    snapshot: () => (location === ':memory:' ? { store, close() {} } : openSnapshot(location)),
    transaction(work) {
      // A turn of the event loop before one that had to wait: many of them would else keep everybody waiting until the last is through.
      const begin = under++ ? last.then(() => nextTurn()) : last
      const turn = begin.then(() => runTransaction(client, work)).finally(() => under--)
      last = turn.catch(() => undefined)
      return turn
    },
    async close() {
      await last
      await reading?.close()
      if (client.open) client.close()
    },
  }
  return store
}

/** True once in each turn of the event loop. */
function firstOfTurn(): () => boolean {
  let taken = false
  return () => {
    if (taken) return false
    taken = true
    setImmediate(() => (taken = false))
    return true
  }
}

function rawOf(client: Client.Database, text: string): RawStatement {
  const made = client.prepare(text)
  if (made.reader) made.raw()
  return {
    run: values => void made.run(values),
    insert: values => Number(made.run(values).lastInsertRowid),
    all: <Row extends unknown[]>(values: Values) => made.all(values) as Row[],
    each: <Row extends unknown[]>(values: Values) => made.iterate(values) as IterableIterator<Row>,
  }
}

function openSnapshot(location: string): Snapshot {
  const client = new Client(location, { timeout: BUSY_TIMEOUT, readonly: true, fileMustExist: true })
  client.exec('BEGIN')
  // The snapshot is taken by the first reading, not by BEGIN.
  client.prepare('select count(*) from sqlite_master').get()
  return { store: storeOf(client, drizzle(client, { schema }), location, null), close: () => client.close() }
}

/** Lets the database keep so many KiB of itself in memory. */
export function limitCache(store: Store, kib: number): void {
  store.prepare(`pragma cache_size = -${kib}`).run({})
}

/** By hand, for better-sqlite3's own transactions are synchronous and the store's functions are not. */
async function runTransaction<T>(client: Client.Database, work: () => Promise<T>): Promise<T> {
  client.exec('BEGIN IMMEDIATE')
  try {
    const result = await work()
    client.exec('COMMIT')
    return result
  } catch (error) {
    if (client.inTransaction) client.exec('ROLLBACK')
    throw error
  }
}

const dialect = new SQLiteSyncDialect()

/** The text of a query, and the values that are bound to it. */
export function textOf(query: SQL): { text: string; values: unknown[] } {
  const { sql: text, params: values } = dialect.sqlToQuery(query)
  return { text, values }
}

/** The rows of a query that may take long. @throws TimeLimit */
export async function readApart<Row extends unknown[]>(store: Store, query: SQL): Promise<Row[]> {
  const { text, values } = textOf(query)
  return (await store.apart(text, values)) as Row[]
}

/** A statement made at its first use and kept as long as the store: drizzle would prepare it anew on each call. */
export function statement<T>(build: (db: Database) => T): (store: Store) => T {
  const made = new WeakMap<Store, T>()
  return store => {
    const known = made.get(store)
    if (known !== undefined) return known
    const built = build(store.db)
    made.set(store, built)
    return built
  }
}

/** As `statement`, for a statement of the driver's own. */
export function rawStatement(text: string): (store: Store) => RawStatement {
  const made = new WeakMap<Store, RawStatement>()
  return store => {
    const known = made.get(store)
    if (known) return known
    const built = store.prepare(text)
    made.set(store, built)
    return built
  }
}

/** Statements whose shape depends on the request (which filters, how many values): kept by shape, the oldest dropped first. */
export function statements<T>(limit = 500): (store: Store, shape: string, build: (db: Database) => T) => T {
  const made = new WeakMap<Store, Map<string, T>>()
  return (store, shape, build) => {
    const shapes = made.get(store) ?? new Map<string, T>()
    made.set(store, shapes)
    const known = shapes.get(shape)
    if (known !== undefined) return known
    if (shapes.size >= limit) shapes.delete(shapes.keys().next().value as string)
    const built = build(store.db)
    shapes.set(shape, built)
    return built
  }
}
