/** Names as they are being typed: leaders, countries and organisations, places and types of events, in any script. */
import { type SQL, sql } from 'drizzle-orm'
import { readApart, type Store } from './db.ts'
import { squash } from './names.ts'
import { versionKey } from './settings.ts'

export type Suggestion = {
  kind: 'leader' | 'country' | 'organisation' | 'place' | 'type'
  id: string
  label: string
  matched: string
  events: number
}

/** What the database has no names of, or not all: types of events, and what places are called elsewhere. */
export type OtherNames = {
  types: readonly { id: string; label: string; names: readonly { name: string; weak: boolean }[] }[]
  /** By the names under which events have them. */
  places: ReadonlyMap<string, readonly string[]>
}

export const NO_OTHER_NAMES: OtherNames = { types: [], places: new Map() }

type Entry = { key: string; kind: Suggestion['kind']; id: string; label: string; name: string; weak: boolean }

/** How many events there are of each; and last, by what is known whether there are other names. In one query, for all must be of one moment. */
const COUNTS = sql`
  select dim_a, a, total from tallies where dim_b = '' and dim_a in ('leader', 'country', 'type')
  union all select 'place', place_name, count(*) from events where place_name is not null group by place_name
  union all select 'names', (select group_concat(value, '/') from settings where name = 'reference_version')
    || '/' || (select count(*) || '/' || coalesce(max(id), 0) from leader_names)
    || '/' || (select count(*) || '/' || coalesce(max(id), 0) from country_names), 0`
const LEADER_NAMES = sql`
  select 'leader', l.id, l.name, n.name, n.squashed, n.weak from leader_names n join leaders l on l.id = n.leader_id
  order by n.squashed, n.weak, l.id, n.id`
const COUNTRY_NAMES = sql`
  select c.kind, c.code, c.name, n.name, n.squashed, 0 from country_names n join countries c on c.code = n.code
  order by n.squashed, c.code, n.id`

type Count = [dimension: string, id: string, total: number]
type Name = [kind: Suggestion['kind'], id: string, label: string, name: string, key: string, weak: number]

/** Names, sorted by their squashed forms; whom or what each means is a number. */
type Names = { entries: readonly Entry[]; owners: Int32Array; meant: readonly Entry[] }

/** Names with the events of each owner. */
type Counted = Names & { events: Int32Array; seen: Int32Array }
type Index = { lists: readonly Counted[]; asked: number }

/** Leaders' and countries' names, of which there are tens of thousands: made anew only when there are others. */
const reference = new WeakMap<Store, { known: string; lists: readonly Names[] }>()
const kept = new WeakMap<Store, { version: string; index: Promise<Index> }>()

/** Times that the index is made anew because the data changed meanwhile. */
const TRIES = 3

/** The index of the data as it is now: the same data gives the same suggestions, whatever was asked before. */
async function indexOf(store: Store, other: OtherNames): Promise<Index> {
  for (let left = TRIES; ; left--) {
    const version = versionKey(store)
    const known = kept.get(store)
    const index = known?.version === version ? known.index : makeIndex(store, other)
    if (known?.index !== index) kept.set(store, { version, index })
    try {
      const made = await index
      if (left === 0 || versionKey(store) === version) return made
    } catch (error) {
      forget(store, index)
      throw error
    }
    forget(store, index)
  }
}

/** Whoever comes next makes it anew. */
function forget(store: Store, index: Promise<Index>): void {
  if (kept.get(store)?.index === index) kept.delete(store)
}

async function makeIndex(store: Store, other: OtherNames): Promise<Index> {
  const counts = await readApart<Count>(store, COUNTS)
  const totals = new Map(counts.map(([dimension, id, total]) => [`${dimension}:${id}`, total]))
  const known = counts.at(-1)![1]
  const before = reference.get(store)
  const lists = before?.known === known ? before.lists : [await readNames(store, LEADER_NAMES), await readNames(store, COUNTRY_NAMES)]
  reference.set(store, { known, lists })
  const places = counts.flatMap(([dimension, id]) => (dimension === 'place' ? [id] : []))
  const all = [...lists, typeNames(other), placeNames(places, other)]
  return { asked: 0, lists: all.map(names => counted(names, totals)) }
}

function counted(names: Names, totals: ReadonlyMap<string, number>): Counted {
  const countOf = ({ kind, id }: Entry) => totals.get(`${kind === 'organisation' ? 'country' : kind}:${id}`) ?? 0
  return { ...names, events: Int32Array.from(names.meant, countOf), seen: new Int32Array(names.meant.length) }
}

async function readNames(store: Store, query: SQL): Promise<Names> {
  const rows = await readApart<Name>(store, query)
  return sorted(rows.map(([kind, id, label, name, key, weak]) => ({ key, kind, id, label, name, weak: weak === 1 })))
}

const ofTypes = new WeakMap<OtherNames['types'], Names>()

/** Made once: a program has one list of them. */
function typeNames({ types }: OtherNames): Names {
  const entries = () =>
    types.flatMap(({ id, label, names }) =>
      names.map(({ name, weak }): Entry => ({ key: squash(name), kind: 'type', id, label, name, weak })),
    )
  const names = ofTypes.get(types) ?? sorted(entries())
  ofTypes.set(types, names)
  return names
}

const placeNames = (places: readonly string[], other: OtherNames): Names =>
  sorted(
    places.flatMap(place =>
      [...new Set([place, ...(other.places.get(place) ?? [])])].map(
        (name): Entry => ({ key: squash(name), kind: 'place', id: place, label: place, name, weak: false }),
      ),
    ),
  )

/** Entries that come in the database's order are sorted already, but for letters that it orders otherwise. */
function sorted(entries: Entry[]): Names {
  entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : Number(a.weak) - Number(b.weak)))
  const meant: Entry[] = []
  const numbers = new Map<string, number>()
  const owners = Int32Array.from(entries, entry => {
    const known = numbers.get(entry.id)
    if (known !== undefined) return known
    numbers.set(entry.id, meant.length)
    return meant.push(entry) - 1
  })
  return { entries, owners, meant }
}

/** Names that one beginning may lead to before the best are taken, of each list. */
const MAX_LOOKED_AT = 5000

/** More than there are names, and more than there are events of one leader: for numbers that order by several things. */
const NAMES = 2 ** 22
const EVENTS = 2 ** 27

/** Whom and what the beginning of a name may mean: whole names first, then those with most events. */
export async function suggest(store: Store, input: string, limit: number, other: OtherNames = NO_OTHER_NAMES): Promise<Suggestion[]> {
  const wanted = squash(input)
  if (!wanted) return []
  const index = await indexOf(store, other)
  const asked = ++index.asked
  // Numbers are sorted many times faster than what they stand for: how well the name fits, how many events there are, where it stands.
  const found: number[] = []
  let before = 0
  for (const { entries, owners, events, seen } of index.lists) {
    for (let at = firstAt(entries, wanted), end = at + MAX_LOOKED_AT; at < end && entries[at]?.key.startsWith(wanted); at++) {
      const owner = owners[at]!
      // Of one's names the first counts: a whole name stands before those that only begin so.
      if (seen[owner] === asked) continue
      seen[owner] = asked
      const { key, weak } = entries[at]!
      const fit = (key === wanted ? 0 : 2) + (weak ? 1 : 0)
      found.push((fit * EVENTS + EVENTS - 1 - events[owner]!) * NAMES + before + at)
    }
    before += entries.length
  }
  return [...Float64Array.from(found).sort().subarray(0, limit)].map(number => suggestionAt(index, number % NAMES))
}

function suggestionAt({ lists }: Index, position: number): Suggestion {
  let at = position
  for (const { entries, owners, events } of lists) {
    const entry = entries[at]
    if (entry) return { kind: entry.kind, id: entry.id, label: entry.label, matched: entry.name, events: events[owners[at]!]! }
    at -= entries.length
  }
  throw new Error(`there is no name ${position}`)
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
