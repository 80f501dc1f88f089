/** Names as they are being typed: leaders, countries and organisations, places, in any script. */
import { rawStatement, type Store } from './db.ts'
import { squash } from './names.ts'

export type Suggestion = {
  kind: 'leader' | 'country' | 'organisation' | 'place' | 'type'
  id: string
  label: string
  matched: string
  events: number
}

type Entry = { key: string; kind: Suggestion['kind']; id: string; label: string; name: string; weak: boolean; events: number }

const leaderNames = rawStatement(`
  select 'leader', l.id, l.name, n.name, n.squashed, n.weak, coalesce(t.total, 0) from leader_names n join leaders l on l.id = n.leader_id
  left join tallies t on t.dim_a = 'leader' and t.a = l.id and t.dim_b = ''`)
const countryNames = rawStatement(`
  select c.kind, c.code, c.name, n.name, n.squashed, 0, coalesce(t.total, 0) from country_names n join countries c on c.code = n.code
  left join tallies t on t.dim_a = 'country' and t.a = c.code and t.dim_b = ''`)
const places = rawStatement(`
  select 'place', place_name, place_name, place_name, '', 0, count(*) from events where place_name is not null group by place_name`)
const size = rawStatement(`select coalesce((select max(id) from leader_names), 0), coalesce((select max(id) from country_names), 0),
  coalesce((select max(id) from changes), 0)`)

type Row = [Suggestion['kind'], string, string, string, string, number, number]

const kept = new WeakMap<Store, { version: string; entries: Entry[] }>()

/**
 * Every name, sorted by its squashed form. Made anew when there are other names, and each time the log of changes has grown by a fifth:
 * counts of events only order the suggestions, and making this for each new article would cost more than it tells.
 */
function entriesOf(store: Store, more: readonly Omit<Entry, 'key'>[]): Entry[] {
  const [[leaders = 0, countries = 0, changes = 0] = []] = size(store).all<[number, number, number]>({})
  const version = `${leaders}/${countries}/${Math.floor(Math.log(changes + 1) / Math.log(1.2))}`
  const known = kept.get(store)
  if (known?.version === version) return known.entries
  const entries: Entry[] = more.map(entry => ({ ...entry, key: squash(entry.name) }))
  for (const select of [leaderNames, countryNames, places]) {
    for (const [kind, id, label, name, key, weak, events] of select(store).all<Row>({})) {
      entries.push({ key: key || squash(name), kind, id, label, name, weak: weak === 1, events })
    }
  }
  entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  kept.set(store, { version, entries })
  return entries
}

/** Names that one beginning may lead to before the best are taken. */
const MAX_LOOKED_AT = 5000

/**
 * Whom and what the beginning of a name may mean: whole names first, then those with most events.
 * @param more names that the database does not hold, such as types of events
 */
export function suggest(store: Store, input: string, limit: number, more: readonly Omit<Entry, 'key'>[] = []): Suggestion[] {
  const wanted = squash(input)
  if (!wanted) return []
  const entries = entriesOf(store, more)
  const best = new Map<string, Entry>()
  for (let at = firstAt(entries, wanted), end = at + MAX_LOOKED_AT; at < end && entries[at]?.key.startsWith(wanted); at++) {
    const entry = entries[at]!
    const key = `${entry.kind}:${entry.id}`
    const known = best.get(key)
    if (!known || (known.key !== wanted && entry.key === wanted)) best.set(key, entry)
  }
  const rank = ({ key, weak }: Entry) => (key === wanted ? 0 : 2) + (weak ? 1 : 0)
  return [...best.values()]
    .sort((a, b) => rank(a) - rank(b) || b.events - a.events || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ kind, id, label, name, events }) => ({ kind, id, label, matched: name, events }))
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
