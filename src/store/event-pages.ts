/** Pages of events as one piece of memory: the database puts the cards one behind another, and nothing here takes them apart. */
import { rawStatement, type Store } from './db.ts'
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
  const { cards, last } = reading(listed !== undefined, sort.descending, after !== null)
  const values = { list: listed?.condition.value ?? 0, day: after?.value ?? 0, event: after?.id ?? 0, limit }
  const [[rows] = [null]] = cards(store).all<[Buffer | null]>(values)
  // The last of the page, and one more where there is one.
  const [end, more] = last(store).all<[number, number]>({ ...values, limit: limit - 1 })
  return {
    rows: rows ?? NOTHING.rows,
    next: end && more ? { value: end[0], id: end[1] } : null,
    total: { value: listed ? listed.total : countAll(store), relation: 'eq' },
  }
}

type Statement = ReturnType<typeof rawStatement>

const made = new Map<string, { cards: Statement; last: Statement }>()

function reading(listed: boolean, descending: boolean, after: boolean): { cards: Statement; last: Statement } {
  const shape = `${listed} ${descending} ${after}`
  const known = made.get(shape)
  if (known) return known
  const [table, id] = listed ? ['postings', 'p.event_id'] : ['events', 'p.id']
  const [direction, beyond] = descending ? ['desc', '<'] : ['asc', '>']
  const conditions = [listed ? 'p.tally_id = :list' : '1', ...(after ? [`(p.sort_day, ${id}) ${beyond} (:day, :event)`] : [])]
  const walk = `where ${conditions.join(' and ')} order by p.sort_day ${direction}, ${id} ${direction} limit :limit`
  const statements = {
    // As bytes, for as text they would be read into JavaScript only to be written again.
    cards: rawStatement(`select cast(group_concat(card, ',') as blob) from
      (select c.card from ${table} p cross join event_cards c on c.event_id = ${id} ${walk})`),
    last: rawStatement(`select p.sort_day, ${id} from ${table} p ${walk.replace(':limit', '2 offset :limit')}`),
  }
  made.set(shape, statements)
  return statements
}
