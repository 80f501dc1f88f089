/** Planned events whose day has passed: they stay planned, and say that nobody reported them held. */
import { and, eq, lt, sql } from 'drizzle-orm'
import { type Store, statement } from './db.ts'
import { renewCards } from './event-cards.ts'
import { events } from './schema.ts'
import { logChange } from './settings.ts'

const selectPassed = statement(db =>
  db
    .select({ id: events.id, publicId: events.publicId })
    .from(events)
    .where(and(eq(events.status, 'planned'), eq(events.overdue, false), lt(events.toDay, sql.placeholder('today'))))
    .prepare(),
)

const mark = statement(db =>
  db
    .update(events)
    .set({ overdue: true })
    .where(eq(events.id, sql.placeholder('id')))
    .prepare(),
)

/**
 * Marks what has become overdue since it was written, each with a line in the log of changes. Answers therefore hold no clock.
 * @param today as days since 1970-01-01
 * @returns how many
 */
export async function markOverdue(store: Store, today: number): Promise<number> {
  const passed = await selectPassed(store).execute({ today })
  for (const { id, publicId } of passed) {
    await mark(store).execute({ id })
    await renewCards(store, [id])
    await logChange(store, { noun: 'event', action: 'upsert', publicId, reason: 'its day has passed without a report that it was held' })
  }
  return passed.length
}
