/** Terms of office that can be true together. */
import { firstDay, lastDay } from '../dates.ts'
import { groupBy } from '../group.ts'
import { OPEN_END, seatOf } from '../offices.ts'
import type { Leader, Term } from '../types.ts'
import type { CheckData, Filed, Problem } from './data.ts'

/** The time that a term covers for certain; null when no day is certain. */
function certain({ from, to }: Term): { first: string; last: string } | null {
  if (from === undefined || to === undefined) return null
  const first = lastDay(from)
  const last = to === null ? OPEN_END : firstDay(to)
  return first < last ? { first, last } : null
}

/** Whether two terms certainly share more than the day of a hand-over. */
function overlap(a: Term, b: Term): boolean {
  const [x, y] = [certain(a), certain(b)]
  return x !== null && y !== null && x.first < y.last && y.first < x.last
}

const show = ({ office, country, from = '?', to = '?' }: Term): string => `${office} of ${country} ${from}–${to ?? 'today'}`

/** Terms of one person in one office do not overlap. */
export function ownTermsApart({ persons }: CheckData): Problem[] {
  return persons.flatMap(({ file, value }) =>
    pairs(value.offices)
      .filter(([a, b]) => a.office === b.office && a.country === b.country && a.of === b.of && overlap(a, b))
      .map(([a, b]) => ({ file, entry: value.id, problem: `${show(a)} overlaps ${show(b)}` })),
  )
}

/** Two persons do not hold one seat at a time, unless one of them is acting or a note says why. */
export function seatsHeldByOne({ persons }: CheckData): Problem[] {
  const held = persons.flatMap(person => person.value.offices.map(term => ({ person, term })))
  return [...groupBy(held, ({ term }) => seatOf(term))].flatMap(([seat, terms]) =>
    seat === null
      ? []
      : pairs(terms)
          .filter(([a, b]) => a.person !== b.person && !explained(a.term) && !explained(b.term) && overlap(a.term, b.term))
          .map(([a, b]) => ({ file: a.person.file, entry: a.person.value.id, problem: `${show(a.term)} overlaps ${theirs(b)}` })),
  )
}

const explained = ({ acting, note }: Term): boolean => acting === true || note !== undefined
const theirs = ({ person, term }: { person: Filed<Leader>; term: Term }): string => `${person.value.id}: ${show(term)} in ${person.file}`

/** Who is in office was found to be so on some day. */
export function openTermsChecked({ persons }: CheckData): Problem[] {
  return persons
    .filter(({ value }) => value.checked === undefined && value.offices.some(({ to }) => to === null))
    .map(({ file, value }) => ({ file, entry: value.id, problem: 'has an open term (to: null) but no day on which that was checked' }))
}

function pairs<T>(values: readonly T[]): [T, T][] {
  return values.flatMap((a, at) => values.slice(at + 1).map((b): [T, T] => [a, b]))
}
