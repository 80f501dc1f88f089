/** Names of leaders and countries in another language, for labels. */
import { rawStatement, type Store } from './db.ts'
import { perVersion } from './versioned.ts'

export type Labels = { leaders: ReadonlyMap<string, string>; countries: ReadonlyMap<string, string> }

const leaderNames = rawStatement('select language, leader_id, name from leader_names where not weak order by id desc')
const countryNames = rawStatement('select language, code, name from country_names order by id desc')

/** The first name of each in each language. */
const all = perVersion(async (store: Store): Promise<Map<string, { leaders: Map<string, string>; countries: Map<string, string> }>> => {
  const found = new Map<string, { leaders: Map<string, string>; countries: Map<string, string> }>()
  const labelsIn = (language: string) => {
    const labels = found.get(language) ?? { leaders: new Map<string, string>(), countries: new Map<string, string>() }
    found.set(language, labels)
    return labels
  }
  for (const [language, id, name] of leaderNames(store).all<[string, string, string]>({})) labelsIn(language).leaders.set(id, name)
  for (const [language, code, name] of countryNames(store).all<[string, string, string]>({})) labelsIn(language).countries.set(code, name)
  return found
})

const NONE: Labels = { leaders: new Map(), countries: new Map() }

export async function labelsIn(store: Store, language: string): Promise<Labels> {
  return (await all(store)).get(language) ?? NONE
}

/** The value with its labels in another language: whatever has a `code` and a `name`, or is a leader's `id` and `name`. */
export function relabel(value: unknown, labels: Labels, key = ''): unknown {
  if (Array.isArray(value)) return value.map(one => relabel(one, labels, key))
  if (value === null || typeof value !== 'object') return value
  const copy: Record<string, unknown> = {}
  for (const [name, inner] of Object.entries(value)) copy[name] = typeof inner === 'object' ? relabel(inner, labels, name) : inner
  const { code, id, name } = copy
  if (typeof name !== 'string') return copy
  if (typeof code === 'string') copy.name = labels.countries.get(code) ?? name
  else if (typeof id === 'string' && (key === 'leader' || key === 'leaders' || key === 'data')) copy.name = labels.leaders.get(id) ?? name
  return copy
}

const leaderLabels = rawStatement('select id, name from leaders')
const countryLabels = rawStatement('select code, name from countries')

const usual = perVersion(
  async (store: Store): Promise<Labels> => ({
    leaders: new Map(leaderLabels(store).all<[string, string]>({})),
    countries: new Map(countryLabels(store).all<[string, string]>({})),
  }),
)

/** What to call a value of a group: a leader's or a country's name in the language, or in English; others by themselves. */
export async function allLabels(store: Store, language: string | null): Promise<(group: string, id: string) => string> {
  const [english, own] = [await usual(store), language ? await labelsIn(store, language) : NONE]
  const find = (noun: 'leaders' | 'countries', id: string) => own[noun].get(id) ?? english[noun].get(id) ?? id
  return (group, id) => (group === 'leader' ? find('leaders', id) : group === 'country' ? find('countries', id) : id)
}
