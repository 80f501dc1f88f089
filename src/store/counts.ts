import { sql } from 'drizzle-orm'
import type { Store } from './db.ts'
import { articles, events, leaders, quotes } from './schema.ts'

export type RowCounts = { articles: number; events: number; quotes: number; leaders: number }

/** How much the database holds. Counts every row: for summaries, not for requests. */
export async function countRows({ db }: Store): Promise<RowCounts> {
  const [row] =
    await db.all<RowCounts>(sql`select (select count(*) from ${articles}) as articles, (select count(*) from ${events}) as events,
    (select count(*) from ${quotes}) as quotes, (select count(*) from ${leaders}) as leaders`)
  return row!
}
