import { eq, sql } from 'drizzle-orm'
import { rawStatement, type Store, statement } from './db.ts'
import { insertion } from './insert.ts'
import { changes, settings } from './schema.ts'

const select = statement(db =>
  db
    .select({ value: settings.value })
    .from(settings)
    .where(eq(settings.name, sql.placeholder('name')))
    .prepare(),
)

const upsert = statement(db =>
  db
    .insert(settings)
    .values({ name: sql.placeholder('name'), value: sql.placeholder('value') })
    .onConflictDoUpdate({ target: settings.name, set: { value: sql`excluded.value` } })
    .prepare(),
)

const insertChange = insertion(changes)

export async function getSetting(store: Store, name: string): Promise<string | null> {
  const [row] = await select(store).execute({ name })
  return row?.value ?? null
}

export async function setSetting(store: Store, name: string, value: string): Promise<void> {
  await upsert(store).execute({ name, value })
}

export type Change = { noun: 'article' | 'event'; action: 'upsert' | 'delete'; publicId: string; reason: string; other?: string | null }

/** Writes what happened into the log of changes. */
export async function logChange(store: Store, { other = null, ...change }: Change): Promise<void> {
  await insertChange(store, { ...change, otherId: other, at: Math.floor(Date.now() / 1000) })
}

/** The setting that holds the version of the reference data. */
export const REFERENCE_VERSION = 'reference_version'

/** What an answer depends on: two answers with the same versions were given from the same data. */
export type DataVersion = {
  /** The number of the last change; 0 for an empty database. */
  changes: number
  /** Version of the reference data; null before its first load. */
  reference: string | null
}

const versions = rawStatement(
  `select coalesce((select max(id) from changes), 0), (select value from settings where name = '${REFERENCE_VERSION}')`,
)

function versionRow(store: Store): [number, string | null] {
  return versions(store).all<[number, string | null]>({})[0]!
}

export async function dataVersion(store: Store): Promise<DataVersion> {
  const [changes, reference] = versionRow(store)
  return { changes, reference }
}

/** The same as one text. At once, for it is asked before every answer: a few microseconds. */
export const versionKey = (store: Store): string => versionRow(store).join('/')
