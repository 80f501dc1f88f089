/** The events that a filter finds, as a part of larger queries. */
import { type SQL, sql } from 'drizzle-orm'
import type { Store } from './db.ts'
import { conditionsOf, planOf } from './event-filter.ts'
import type { Filter } from './filter.ts'
import type { Condition } from './lists.ts'
import { events } from './schema.ts'

/** A select of the numbers of all events that the filter finds; null when there are none. Values are bound, never written into it. */
export async function foundEvents(store: Store, filter: Filter): Promise<SQL | null> {
  const { listed, rest } = await planOf(store, filter)
  if (listed === 'nothing') return null
  const conditions = conditionsOf(rest, listed !== undefined).map(bound)
  if (!listed) return sql`select ${events.id} as id from ${events} where ${joined(conditions)}`
  return sql`select ${events.id} as id from ${listed.table} join ${events} on ${events.id} = ${listed.id} where ${joined([bound(listed.condition), ...conditions])}`
}

/** The condition with its value in place of the placeholder. */
const bound = ({ value, where }: Condition): SQL => where(sql`${value}` as unknown as Parameters<Condition['where']>[0])

const joined = (parts: readonly SQL[]): SQL => sql.join(parts.length ? [...parts] : [sql`1 = 1`], sql` and `)
