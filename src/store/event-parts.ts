/** Visits, and the meetings in them: two events each, linked when they are shown. */
import { sql } from 'drizzle-orm'
import { type Store, statement } from './db.ts'
import type { EventRow } from './events.ts'
import type { EventLabel } from './views.ts'

/** What takes place in a visit. */
const WITHIN = `('meeting', 'negotiation', 'summit', 'press-conference', 'agreement')`

/**
 * Events with a leader in common, in or with a country that is not the leader's own, on the same days give or take one: the traveller, where he
 * or she went, and when.
 */
const selectLinked = statement(db =>
  db
    .selectDistinct({
      id: sql<string>`e.public_id`,
      type: sql<EventLabel['type']>`e.type`,
      status: sql<EventLabel['status']>`e.status`,
      date: sql<string | null>`e.date_edtf`,
    })
    .from(sql`event_participants p
      join event_participants o on o.leader_id = p.leader_id and o.event_id <> p.event_id
      join events e on e.id = o.event_id`)
    .where(
      sql`p.event_id = ${sql.placeholder('id')}
        and e.from_day <= ${sql.placeholder('to')} + 1 and e.to_day >= ${sql.placeholder('from')} - 1
        and case when ${sql.placeholder('visit')} = 1 then e.type in ${sql.raw(WITHIN)} else e.type = 'visit' end
        and exists (select 1 from event_countries a join event_countries b on b.code = a.code
          where a.event_id = p.event_id and b.event_id = o.event_id and a.part <> 'about' and b.part <> 'about'
          and a.code <> coalesce(p.country, ''))`,
    )
    .orderBy(sql`e.public_id`)
    .prepare(),
)

/** The visits that an event is part of, and, for a visit, its parts. */
export async function partsOf(
  store: Store,
  { id, type, fromDay, toDay }: EventRow,
): Promise<{ part_of: EventLabel[]; parts: EventLabel[] }> {
  if (fromDay === null || toDay === null) return { part_of: [], parts: [] }
  if (type !== 'visit' && !WITHIN.includes(`'${type}'`)) return { part_of: [], parts: [] }
  const linked = await selectLinked(store).execute({ id, from: fromDay, to: toDay, visit: type === 'visit' ? 1 : 0 })
  return type === 'visit' ? { part_of: [], parts: linked } : { part_of: linked, parts: [] }
}
