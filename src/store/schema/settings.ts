/** Facts about the database itself, and the log of what changed. */
import { choice, id, index, integer, table, text } from '../columns.ts'

/** One row a fact about the database itself: version of the reference data, counter of changes. */
export const settings = table('settings', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
})

/** What happened to events and articles, in order, with the reason. */
export const changes = table(
  'changes',
  {
    id: id(),
    noun: choice<'article' | 'event'>('noun').notNull(),
    action: choice<'upsert' | 'delete'>('action').notNull(),
    publicId: text('public_id').notNull(),
    reason: text('reason').notNull(),
    /** The event that a merged one went into, or that a split one came from. */
    otherId: text('other_id'),
    /** When, in seconds since 1970-01-01T00:00:00Z; null in databases made before this was kept. */
    at: integer('at'),
  },
  t => [index('changes_by_object').on(t.noun, t.publicId, t.id), index('changes_by_time').on(t.at)],
)
