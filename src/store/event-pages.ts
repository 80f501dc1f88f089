/** Pages of events as one piece of memory: the database puts the cards one behind another, and nothing here takes them apart. */
import type { Store } from './db.ts'
import { planOf } from './event-filter.ts'
import { asksNothing, type Filter } from './filter.ts'
import type { After, PageRequest, Total } from './lists.ts'
import { countAll } from './tallies.ts'

/** Cards with commas between them, and where the next page begins. */
export type ReadyPage = { rows: Buffer; next: After | null; total: Total }

const NOTHING: ReadyPage = { rows: Buffer.alloc(0), next: null, total: { value: 0, relation: 'eq' } }

/** A page in the order of dates of all events, or of those that one list holds; null for what must be looked for. */
export async function readyEvents(store: Store, filter: Filter, { sort, after, limit }: PageRequest): Promise<ReadyPage | null> {
  if (sort.by !== 'date') return null
  const { listed, rest } = await planOf(store, filter, sort)
  if (listed === 'nothing') return NOTHING
  if ((listed && listed.sort !== 'date') || !asksNothing(rest)) return null
  const text = statementOf(listed !== undefined, sort.descending, after !== null)
  const values = { list: listed?.condition.value ?? 0, day: after?.value ?? 0, event: after?.id ?? 0, limit, last: limit - 1 }
  const [rows, keys] = await store.bytes(text, values)
  // The last of the page, and one more where there is one.
  const [end, more] = keys?.split(';') ?? []
  const [day, event] = end?.split(',').map(Number) ?? []
  return {
    rows: rows ?? NOTHING.rows,
    next: more ? { value: day!, id: event! } : null,
    total: { value: listed ? listed.total : countAll(store), relation: 'eq' },
  }
}

const made = new Map<string, string>()

/** One statement for the cards and the keys: whatever is written meanwhile, the next page begins where this one ends. */
function statementOf(listed: boolean, descending: boolean, after: boolean): string {
  const shape = `${listed} ${descending} ${after}`
  const known = made.get(shape)
  if (known) return known
  const [table, id] = listed ? ['postings', 'p.event_id'] : ['events', 'p.id']
  const [direction, beyond] = descending ? ['desc', '<'] : ['asc', '>']
  const conditions = [listed ? 'p.tally_id = :list' : '1', ...(after ? [`(p.sort_day, ${id}) ${beyond} (:day, :event)`] : [])]
  const walk = `where ${conditions.join(' and ')} order by p.sort_day ${direction}, ${id} ${direction} limit`
  // As bytes, for as text they would be read into JavaScript only to be written again.
  const text = `select
    (select cast(group_concat(card, ',') as blob) from (select c.card from ${table} p cross join event_cards c on c.event_id = ${id} ${walk} :limit)),
    (select group_concat(key, ';') from (select p.sort_day || ',' || ${id} as key from ${table} p ${walk} 2 offset :last))`
  made.set(shape, text)
  return text
}
