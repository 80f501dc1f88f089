/** Names as they are being typed: leaders, countries and organisations, places, in any script. */
import { sql } from 'drizzle-orm'
import { rawStatement, readApart, type Store } from './db.ts'
import { squash } from './names.ts'

export type Suggestion = {
  kind: 'leader' | 'country' | 'organisation' | 'place' | 'type'
  id: string
  label: string
  matched: string
  events: number
}

type Entry = { key: string; kind: Suggestion['kind']; id: string; label: string; name: string; weak: boolean; events: number }

const LEADER_NAMES = sql`
  select 'leader', l.id, l.name, n.name, n.squashed, n.weak, coalesce(t.total, 0) from leader_names n join leaders l on l.id = n.leader_id
  left join tallies t on t.dim_a = 'leader' and t.a = l.id and t.dim_b = '' order by n.squashed, n.id`
const COUNTRY_NAMES = sql`
  select c.kind, c.code, c.name, n.name, n.squashed, 0, coalesce(t.total, 0) from country_names n join countries c on c.code = n.code
  left join tallies t on t.dim_a = 'country' and t.a = c.code and t.dim_b = '' order by n.squashed, n.id`
const PLACES = sql`
  select 'place', place_name, place_name, place_name, '', 0, count(*) from events where place_name is not null group by place_name`
const size = rawStatement(`select coalesce((select max(id) from leader_names), 0), coalesce((select max(id) from country_names), 0),
  coalesce((select max(id) from changes), 0)`)

type Row = [Suggestion['kind'], string, string, string, string, number, number]

/** Every name, sorted by its squashed form. Whom a name means is a number: the fewer, the more events. */
type Index = { entries: readonly Entry[]; owners: Int32Array; seen: Int32Array; asked: number }

const kept = new WeakMap<Store, { version: string; index: Promise<Index> }>()

/**
 * Made anew when there are other names, and each time the log of changes has grown by a fifth: counts of events only order the suggestions, and
 * making this for each new article would cost more than it tells.
 */
function indexOf(store: Store, more: readonly Omit<Entry, 'key'>[]): Promise<Index> {
  const [[leaders = 0, countries = 0, changes = 0] = []] = size(store).all<[number, number, number]>({})
  const version = `${leaders}/${countries}/${Math.floor(Math.log(changes + 1) / Math.log(1.2))}`
  const known = kept.get(store)
  if (known?.version === version) return known.index
  const index = makeIndex(store, more)
  kept.set(store, { version, index })
  // Whoever comes next tries again.
  index.catch(() => kept.delete(store))
  return index
}

async function makeIndex(store: Store, more: readonly Omit<Entry, 'key'>[]): Promise<Index> {
  const entries: Entry[] = more.map(entry => ({ ...entry, key: squash(entry.name) }))
  for (const names of [LEADER_NAMES, COUNTRY_NAMES, PLACES]) {
    for (const [kind, id, label, name, key, weak, events] of await readApart<Row>(store, names))
      entries.push({ key: key || squash(name), kind, id, label, name, weak: weak === 1, events })
  }
  entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const meant = new Map(entries.map(entry => [ownerOf(entry), entry]))
  const ranked = [...meant].sort(([, a], [, b]) => b.events - a.events || (a.id < b.id ? -1 : 1))
  const numbers = new Map(ranked.map(([owner], at) => [owner, at]))
  const owners = Int32Array.from(entries, entry => numbers.get(ownerOf(entry))!)
  return { entries, owners, seen: new Int32Array(numbers.size), asked: 0 }
}

const ownerOf = ({ kind, id }: Entry): string => `${kind}:${id}`

/** Names that one beginning may lead to before the best are taken. */
const MAX_LOOKED_AT = 5000

/**
 * Whom and what the beginning of a name may mean: whole names first, then those with most events.
 * @param more names that the database does not hold, such as types of events
 */
export async function suggest(store: Store, input: string, limit: number, more: readonly Omit<Entry, 'key'>[] = []): Promise<Suggestion[]> {
  const wanted = squash(input)
  if (!wanted) return []
  const index = await indexOf(store, more)
  const { entries, owners, seen } = index
  const asked = ++index.asked
  // Numbers are sorted many times faster than what they stand for: how well the name fits, whom it means, where it stands.
  const found: number[] = []
  for (let at = firstAt(entries, wanted), end = at + MAX_LOOKED_AT; at < end && entries[at]?.key.startsWith(wanted); at++) {
    const owner = owners[at]!
    // Of one's names the first counts: a whole name stands before those that only begin so.
    if (seen[owner] === asked) continue
    seen[owner] = asked
    const { key, weak } = entries[at]!
    const rank = (key === wanted ? 0 : 2) + (weak ? 1 : 0)
    found.push((rank * seen.length + owner) * entries.length + at)
  }
  return [...Float64Array.from(found).sort().subarray(0, limit)].map(number => {
    const { kind, id, label, name, events } = entries[number % entries.length]!
    return { kind, id, label, matched: name, events }
  })
}

function firstAt(entries: readonly Entry[], wanted: string): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (entries[middle]!.key < wanted) low = middle + 1
    else high = middle
  }
  return low
}
