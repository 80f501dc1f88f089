/** A query's result laid beside what is known: what it adds, and where it contradicts what was written by hand. */
import { fold } from '../../text/fold.ts'
import { firstDay } from '../dates.ts'
import { foldedWays, isCovered } from '../forms.ts'
import { groupBy } from '../group.ts'
import { sameSpell } from '../layers.ts'
import { type Held, seatOf, stretches } from '../offices.ts'
import type { Country, Leader, Names, OfficeId, Term } from '../types.ts'
import { type Forms, formsOf, idOf } from './names.ts'
import type { Result, TermRow } from './result.ts'
import { difference, termsOf } from './terms.ts'

/** A fact of the result that is not taken, since it contradicts what was written by hand. */
export type Conflict = { id: string; name: string; about: string }

export type Merged = {
  /** What the folder of imports shall hold: additions to known persons, and new persons. */
  imported: Leader[]
  conflicts: Conflict[]
}

type Sources = {
  /** Written by hand: the seeds with the user's own folder laid over them. */
  hand: readonly Leader[]
  /** What earlier imports wrote. */
  earlier: readonly Leader[]
  countries: readonly Country[]
}

/**
 * Merges a result into what earlier imports wrote. Facts written by hand stay as they are: a term or name of the result that contradicts
 * one of them is a conflict and is left out. What an earlier import wrote about a person is replaced by what this one says of the same.
 * @param day the day of the import: up to it open terms count as checked
 */
export function mergeResult(result: Result, { hand, earlier, countries }: Sources, day: string): Merged {
  const context: Context = { conflicts: [], seats: seatsOf(hand), meanings: meaningsOf([...hand, ...earlier]) }
  const known = new Set(countries.map(({ code }) => code))
  const terms = groupBy(
    result.terms.filter(({ country }) => known.has(country)),
    ({ person }) => person,
  )
  const names = groupBy(result.names, ({ person }) => person)
  const persons = personFinder(hand, earlier)
  const later = laterHolders(result.terms, hand)
  const imported = new Map(earlier.map(leader => [leader.id, leader]))
  for (const wikidata of new Set([...terms.keys(), ...names.keys()])) {
    const told: Told = {
      wikidata,
      terms: termsOf(terms.get(wikidata) ?? [], (country, office, from) => later(country, office, from, wikidata)),
      forms: formsOf(names.get(wikidata) ?? []),
    }
    const who = persons.identify(told)
    if (!who) continue
    const entry = entryOf(told, who, imported.get(who.id), context, day)
    if (who.fixed?.wikidata && !entry.offices.length && !Object.keys({ ...entry.names, ...entry.weak }).length) imported.delete(who.id)
    else imported.set(who.id, entry)
  }
  return { imported: [...imported.values()], conflicts: context.conflicts }
}

/** What a result tells of one person. */
type Told = { wikidata: string; terms: Term[]; forms: Forms }
/** Who that is; `fixed` is what was written about him or her by hand. */
type Who = { id: string; name: string; country: string; fixed?: Leader }
type Context = { conflicts: Conflict[]; seats: Map<string | null, Held[]>; meanings: Map<string, string> }

/** What the folder of imports shall say of a person: of terms and of names what this result tells, else what stood there before. */
function entryOf({ wikidata, terms, forms }: Told, who: Who, before: Leader | undefined, context: Context, day: string): Leader {
  const { id, name, country } = who
  const offices = terms.length ? terms.filter(term => adds(term, who, context)) : (before?.offices ?? [])
  const { names, weak } = forms.length ? sortForms(forms, who, context) : { names: before?.names ?? {}, weak: before?.weak ?? {} }
  return {
    ...{ id, name, country, wikidata },
    ...(offices.some(({ to }) => to === null) ? { checked: day } : {}),
    names,
    ...(Object.keys(weak).length ? { weak } : {}),
    offices,
  }
}

/** Known persons by Wikidata id, else by their full English name and a country of theirs; new ones get an id. */
function personFinder(hand: readonly Leader[], earlier: readonly Leader[]) {
  const fixed = new Map(hand.map(leader => [leader.id, leader]))
  const byWikidata = new Map([...earlier, ...hand].flatMap(leader => (leader.wikidata ? [[leader.wikidata, leader] as const] : [])))
  const byName = groupBy(
    hand.filter(({ wikidata }) => !wikidata).flatMap(leader => fullNames(leader).map(name => ({ name, leader }))),
    ({ name }) => name,
  )
  const ids = new Set([...hand, ...earlier].map(({ id }) => id))

  function known(wikidata: string, label: string | undefined, terms: readonly Term[]): Leader | undefined {
    const codes = new Set(terms.map(({ country }) => country))
    const namesakes = (byName.get(fold(label ?? '')) ?? []).map(({ leader }) => leader)
    const fitting = namesakes.filter(({ country, offices }) => codes.has(country) || offices.some(term => codes.has(term.country)))
    return byWikidata.get(wikidata) ?? (fitting.length === 1 ? fitting[0] : undefined)
  }

  return {
    /** Null for somebody without an English name or without a country, of whom nothing can be made. */
    identify({ wikidata, terms, forms }: Told): Who | null {
      const label = forms.find(({ language }) => language === 'en')?.form
      const leader = known(wikidata, label, terms)
      if (leader) return { id: leader.id, name: leader.name, country: leader.country, fixed: fixed.get(leader.id) }
      const country = terms.at(-1)?.country
      if (!label || !country) return null
      const id = freeId(label, country, wikidata, ids)
      ids.add(id)
      return { id, name: label, country }
    },
  }
}

const fullNames = ({ name, names }: Leader): string[] => [
  ...new Set([name, ...(names.en ?? []).filter(form => form.includes(' '))].map(fold)),
]

function freeId(name: string, country: string, wikidata: string, taken: ReadonlySet<string>): string {
  const id = idOf(name) || wikidata.toLowerCase()
  return [id, `${id}-${country.toLowerCase()}`].find(one => !taken.has(one)) ?? `${id}-${wikidata.toLowerCase()}`
}

/** Whether somebody else is known to have begun in an office after a day. */
function laterHolders(rows: readonly TermRow[], hand: readonly Leader[]) {
  const imported = groupBy(
    rows.flatMap(({ person, ...row }) => termsOf([{ ...row, person }], () => true).map(term => ({ who: person, term }))),
    ({ term }) => `${term.country}|${term.office}`,
  )
  const known = groupBy(
    hand.flatMap(({ id, wikidata, offices }) => offices.map(term => ({ who: wikidata ?? id, term }))),
    ({ term }) => `${term.country}|${term.office}`,
  )
  return (country: string, office: OfficeId, from: string, who: string): boolean => {
    const key = `${country}|${office}`
    return [...(imported.get(key) ?? []), ...(known.get(key) ?? [])].some(other => other.who !== who && (other.term.from ?? '') > from)
  }
}

/** Whether a term adds to what is known: one that is known already does not, and one that contradicts is a conflict. */
function adds(term: Term, { id, name, fixed }: Who, { seats, conflicts }: Context): boolean {
  const same = fixed?.offices.find(other => sameSpell(other, term))
  if (same) {
    const differs = difference(same, term)
    if (differs) conflicts.push({ id, name, about: `${term.office} of ${term.country}: ${differs}` })
    return false
  }
  const rival = rivalIn(term, id, seats)
  if (rival) conflicts.push({ id, name, about: `${term.office} of ${term.country} ${term.from}–${term.to ?? ''}: held by ${rival} then` })
  return rival === undefined
}

const seatsOf = (leaders: readonly Leader[]): Map<string | null, Held[]> =>
  groupBy(
    leaders.flatMap(leader => leader.offices.map(term => ({ leader, term }))),
    ({ term }) => seatOf(term),
  )

/** Who, by what was written by hand, held the seat in the middle of a term. */
function rivalIn(term: Term, id: string, seats: ReadonlyMap<string | null, readonly Held[]>): string | undefined {
  const seat = seatOf(term)
  if (seat === null || !term.from || !term.to) return undefined
  const [first, last] = [firstDay(term.from), firstDay(term.to)]
  return stretches(seats.get(seat) ?? [], true).find(other => other.leader.id !== id && other.first < last && first < other.last)?.leader.id
}

/** Whom each form means for certain, by language. */
function meaningsOf(leaders: readonly Leader[]): Map<string, string> {
  const meanings = new Map<string, string>()
  for (const { id, names } of leaders) {
    for (const [language, forms] of Object.entries(names))
      for (const form of forms) for (const way of foldedWays(form)) meanings.set(`${language} ${way}`, id)
  }
  return meanings
}

/** What a person's forms add. A form of one word, or one that means somebody else, counts only beside another sign. */
function sortForms(forms: Forms, { id, name, fixed }: Who, { meanings, conflicts }: Context): { names: Names; weak: Names } {
  const sorted: { names: Names; weak: Names } = { names: {}, weak: {} }
  for (const { language, form } of forms) {
    const others = [fixed?.names, fixed?.weak, sorted.names, sorted.weak].flatMap(names => names?.[language] ?? [])
    if (isCovered(form, others)) continue
    const other = foldedWays(form)
      .map(way => meanings.get(`${language} ${way}`))
      .find(one => one !== undefined && one !== id)
    if (other) conflicts.push({ id, name, about: `${language} '${form}' means ${other} too: taken as a weak form` })
    const strong = !other && /[\s\u200c]/.test(form)
    const list = strong ? sorted.names : sorted.weak
    list[language] = [...(list[language] ?? []), form]
    if (strong) for (const way of foldedWays(form)) meanings.set(`${language} ${way}`, id)
  }
  return sorted
}
