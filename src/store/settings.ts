import { eq, max, sql } from 'drizzle-orm'
import { type Store, statement } from './db.ts'
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

const lastChange = statement(db =>
  db
    .select({ id: max(changes.id) })
    .from(changes)
    .prepare(),
)

const insertChange = statement(db =>
  db
    .insert(changes)
    .values({
      noun: sql.placeholder('noun'),
      action: sql.placeholder('action'),
      publicId: sql.placeholder('publicId'),
      reason: sql.placeholder('reason'),
    })
    .prepare(),
)

export async function getSetting(store: Store, name: string): Promise<string | null> {
  const [row] = await select(store).execute({ name })
  return row?.value ?? null
}

export async function setSetting(store: Store, name: string, value: string): Promise<void> {
  await upsert(store).execute({ name, value })
}

export type Change = { noun: 'article' | 'event'; action: 'upsert' | 'delete'; publicId: string; reason: string }

/** Writes what happened into the log of changes. */
export async function logChange(store: Store, change: Change): Promise<void> {
  await insertChange(store).execute(change)
}

/** The number of the last change: two answers with the same number were given from the same facts. 0 for an empty database. */
export async function datasetVersion(store: Store): Promise<number> {
  const [row] = await lastChange(store).execute()
  return row?.id ?? 0
}
