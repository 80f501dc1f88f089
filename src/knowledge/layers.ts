/** Folders of the user's, laid over the seeds. */
import { firstDay, lastDay } from './dates.ts'
import { joinNames } from './forms.ts'
import { OPEN_END } from './offices.ts'
import type { Country, Leader, Place, Term } from './types.ts'

export type Layer = { leaders: Leader[]; countries: Country[]; places: Place[] }

/** `replace`: written by hand, it corrects what lies below; `fill`: imported, it only adds. */
export type How = 'replace' | 'fill'

/** One layer over another: entries of the same id or code become one, the others are added. */
export function layOver(below: Layer, above: Layer, how: How): Layer {
  return {
    leaders: layPersons(below.leaders, above.leaders, how),
    countries: layCountries(below.countries, above.countries, how),
    places: [...below.places, ...above.places],
  }
}

function layPersons(below: readonly Leader[], above: readonly Leader[], how: How): Leader[] {
  const persons = new Map(below.map(leader => [leader.id, leader]))
  const byWikidata = new Map(below.flatMap(({ id, wikidata }) => (wikidata ? [[wikidata, id] as const] : [])))
  for (const leader of above) {
    const id = persons.has(leader.id) ? leader.id : ((leader.wikidata && byWikidata.get(leader.wikidata)) ?? leader.id)
    const known = persons.get(id)
    persons.set(id, known ? layPerson(known, leader, how) : leader)
  }
  return [...persons.values()]
}

/** One person of two layers. Terms of the same office that may overlap are one term told twice: the layer that has the say keeps its own. */
export function layPerson(below: Leader, above: Leader, how: How): Leader {
  const [first, second] = how === 'replace' ? [above, below] : [below, above]
  const offices = [...first.offices, ...second.offices.filter(term => !first.offices.some(other => sameSpell(term, other)))]
  offices.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  const joined: Leader = { ...second, ...first, id: below.id, names: joinNames(first.names, second.names), offices }
  if (first.weak || second.weak) joined.weak = joinNames(first.weak ?? {}, second.weak ?? {})
  return joined
}

/** Whether two terms of one person may be the same spell in the same office. */
export function sameSpell(a: Term, b: Term): boolean {
  if (a.office !== b.office || a.country !== b.country || (a.of ?? b.of) !== (b.of ?? a.of)) return false
  const [x, y] = [bounds(a), bounds(b)]
  return x.first < y.last && y.first < x.last
}

/** The widest time that a term may have covered. */
function bounds({ from, to }: Term): { first: string; last: string } {
  const last = to === null ? OPEN_END : to === undefined ? (from ? lastDay(from) : '') : lastDay(to)
  const first = from === undefined ? (to ? firstDay(to) : '') : firstDay(from)
  return { first, last: last <= first ? `${first}~` : last }
}

function layCountries(below: readonly Country[], above: readonly Country[], how: How): Country[] {
  const countries = new Map(below.map(country => [country.code, country]))
  for (const country of above) {
    const known = countries.get(country.code)
    countries.set(country.code, known ? layCountry(known, country, how) : country)
  }
  return [...countries.values()]
}

function layCountry(below: Country, above: Country, how: How): Country {
  const [first, second] = how === 'replace' ? [above, below] : [below, above]
  const joined: Country = { ...second, ...first, names: joinNames(first.names, second.names) }
  for (const key of ['adjectives', 'capital', 'metonyms', 'weak'] as const) {
    if (first[key] || second[key]) joined[key] = joinNames(first[key] ?? {}, second[key] ?? {})
  }
  return joined
}
