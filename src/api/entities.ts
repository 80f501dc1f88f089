/** Leaders and countries as users name them. */
import { LRUCache } from 'lru-cache'
import { allCountryNames, findCountries } from '../store/countries.ts'
import type { Store } from '../store/db.ts'
import { allLeaderNames, findLeaders } from '../store/leaders.ts'
import { squash } from '../store/names.ts'
import { versionKey } from '../store/settings.ts'
import { type Fault, Problem } from './problems.ts'
import { closestNamed } from './similar.ts'

/** What an input was taken for, and how it was known: told in `meta.resolved`. */
export type Resolved = { param: string; input: string; id: string; label: string; match: string }

const NOUNS = {
  leader: { find: findLeaders, names: allLeaderNames },
  country: { find: findCountries, names: allCountryNames },
}

type Matches = Awaited<ReturnType<typeof findLeaders>>

/** Inputs whose meaning is remembered. */
const MAX_REMEMBERED = 5000
const remembered = new WeakMap<Store, LRUCache<string, Matches>>()

/** Clients ask for the same few names again and again. What they mean holds until the data changes. */
async function findAll(store: Store, noun: 'leader' | 'country', input: string): Promise<Matches> {
  const memory = remembered.get(store) ?? new LRUCache<string, Matches>({ max: MAX_REMEMBERED })
  remembered.set(store, memory)
  const key = `${versionKey(store)}\n${noun}\n${input}`
  const known = memory.get(key)
  if (known) return known
  const found = await NOUNS[noun].find(store, input)
  memory.set(key, found)
  return found
}

/** The one leader or country that an input means, or the fault that says why there is none, with candidates. */
export async function resolveAll(
  store: Store,
  noun: 'leader' | 'country',
  param: string,
  input: string,
): Promise<Resolved | { fault: Fault }> {
  const found = await findAll(store, noun, input)
  const [only] = found
  if (only && found.length === 1) return { param, input, id: only.id, label: only.label, match: only.match }
  const about = { name: param, value: input }
  if (only) {
    const suggestions = found.map(({ id, label }) => ({ id, label }))
    const names = suggestions.map(({ id, label }) => `${label} (${id})`).join(', ')
    return { fault: { code: 'ambiguous_entity', ...about, detail: `'${input}' may be ${names}. Name one by its id.`, suggestions } }
  }
  const suggestions = await similarEntities(store, noun, input)
  const hint = suggestions.length ? ` Perhaps you meant ${suggestions.map(({ id, label }) => `${label} (${id})`).join(' or ')}.` : ''
  return { fault: { code: 'unknown_entity', ...about, detail: `Unknown ${noun} '${input}'.${hint}`, suggestions } }
}

/** Leaders or countries whose names are near to the input. */
export async function similarEntities(store: Store, noun: 'leader' | 'country', input: string): Promise<{ id: string; label: string }[]> {
  return closestNamed(squash(input), await NOUNS[noun].names(store))
}

/** The id of the leader or country that a path names. @throws Problem 404 when nobody is meant, 400 when several are */
export async function resolvePath(store: Store, noun: 'leader' | 'country', input: string): Promise<string> {
  const outcome = await resolveAll(store, noun, 'id', input)
  if (!('fault' in outcome)) return outcome.id
  const { fault } = outcome
  throw fault.code === 'ambiguous_entity'
    ? new Problem(400, 'ambiguous', [fault])
    : new Problem(404, 'not-found', [{ ...fault, code: 'not_found' }])
}
