import { addDays, firstDay, isExact, lastDay } from './dates.ts'
import { groupBy } from './group.ts'
import type { Leader, OfficeId, Term } from './types.ts'

/** Offices that one person at a time holds in a country or organisation. */
export const HELD_BY_ONE: ReadonlySet<OfficeId> = new Set([
  'president',
  'king',
  'emir',
  'sultan',
  'emperor',
  'pope',
  'supreme-leader',
  'crown-prince',
  'deputy-crown-prince',
  'prime-minister',
  'chancellor',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
  'finance-minister',
  'national-security-adviser',
  'nuclear-chief',
  'central-bank-governor',
  'judiciary-chief',
  'secretary-general',
  'high-representative',
  'commission-president',
  'council-president',
  'director-general',
  'chairperson',
])

/** Offices that one person at a time holds of each kind: one ambassador in Damascus, one speaker of the Duma, one head of the Mossad. */
export const HELD_BY_ONE_OF_EACH: ReadonlySet<OfficeId> = new Set([
  'ambassador',
  'un-representative',
  'parliament-speaker',
  'intelligence-chief',
  'commander',
  'governor',
  'high-commissioner',
])

/**
 * The seat that a term fills, which one person at a time holds; null for offices that several hold side by side. With `of`, an office that
 * one holds is that of a part or a rival (`of: "kurdistan-region"`, `of: "houthi"`): a seat beside the state's own.
 */
export function seatOf({ office, country, of }: Term): string | null {
  if (HELD_BY_ONE.has(office)) return of === undefined ? `${country}|${office}` : `${country}|${office}|${of}`
  return HELD_BY_ONE_OF_EACH.has(office) && of !== undefined ? `${country}|${office}|${of}` : null
}

export type Held = { leader: Leader; term: Term }
/** A term with the first and the last day on which it was held, as far as the seeds tell. */
export type Stretch = Held & { first: string; last: string }

export const OPEN_END = '9999-12-31'

/**
 * First and last days of terms of one seat (or of one office that several hold: then nobody is another's successor). A term of which
 * neither end is known answers no question about a day, and is left out. While somebody acts for the holder, that one holds the office.
 */
export function stretches(terms: readonly Held[], oneSeat: boolean): Stretch[] {
  const begun = terms.flatMap(held => {
    const first = firstDayHeld(held, oneSeat ? terms : [])
    return first ? [{ ...held, ...first }] : []
  })
  const found = begun.map(({ exact: _, ...held }) => {
    const last = lastDayHeld(held, oneSeat ? begun.filter(other => other.term !== held.term) : [])
    return { ...held, last: last < held.first ? held.first : last }
  })
  if (!oneSeat) return found
  const acting = found.filter(({ term }) => term.acting)
  return found.flatMap(one =>
    one.term.acting
      ? [one]
      : without(
          one,
          acting.filter(({ leader }) => leader !== one.leader),
        ),
  )
}

/** A holder's time without the days on which others, who took over after it began, act for him or her. */
function without(held: Stretch, acting: readonly Stretch[]): Stretch[] {
  let parts = [held]
  for (const { first, last } of acting.filter(one => one.first > held.first)) {
    parts = parts.flatMap(part => {
      if (first > part.last || last < part.first) return [part]
      const before = first > part.first ? [{ ...part, last: addDays(first, -1) }] : []
      return last < part.last ? [...before, { ...part, first: addDays(last, 1) }] : before
    })
  }
  return parts
}

/** `exact` when the very day is known. */
type Begun = Held & { first: string; exact: boolean }

/** A vague beginning gives way to the exact end of a predecessor within it; an unknown one is the predecessor's end. */
function firstDayHeld({ leader, term: { from, to } }: Held, all: readonly Held[]): Pick<Begun, 'first' | 'exact'> | null {
  if (from === undefined && typeof to !== 'string') return null
  if (from !== undefined && isExact(from)) return { first: from, exact: true }
  const earliest = from === undefined ? '' : firstDay(from)
  const latest = from === undefined ? lastDay(to as string) : lastDay(from)
  const predecessors = all.filter(other => other.leader !== leader)
  const ends = predecessors.flatMap(({ term }) => (term.to && isExact(term.to) && earliest <= term.to && term.to < latest ? [term.to] : []))
  const end = ends.sort().at(-1)
  return end !== undefined ? { first: end, exact: true } : { first: from === undefined ? firstDay(to as string) : earliest, exact: false }
}

/**
 * On the day on which one term ends and another begins, the one who begins holds the office. A vague end gives way to the exact beginning
 * of a successor within it; an unknown one is the successor's beginning, and goes on while none is known; an acting holder gives way to
 * the one who takes office.
 */
function lastDayHeld({ term: { to, acting }, first }: Omit<Begun, 'exact'>, others: readonly Begun[]): string {
  const later = others.filter(other => other.first > first)
  const next = (list: readonly Begun[]): string | undefined => list.map(other => other.first).sort()[0]
  const end = to === null ? OPEN_END : to === undefined ? undefined : lastDay(to)
  const relief = acting ? next(later.filter(({ term }) => !term.acting)) : undefined
  if (relief !== undefined && (end === undefined || relief <= end)) return addDays(relief, -1)
  if (end === undefined) {
    const successor = next(later)
    return successor === undefined ? OPEN_END : addDays(successor, -1)
  }
  if (end === OPEN_END) return end
  const within = next(later.filter(other => other.exact && firstDay(to as string) <= other.first && other.first <= end))
  return within === undefined ? end : addDays(within, -1)
}

/** Terms by country and office, and the questions about them (knowledge/index.ts says what they answer). */
export function officeIndex(leaders: readonly Leader[]) {
  const byOffice = groupBy(
    leaders.flatMap(leader => leader.offices.map(term => ({ leader, term }))),
    ({ term }) => `${term.country}|${term.office}`,
  )
  const computed = new Map<string, Stretch[]>()

  function stretchesOf(country: string, office: OfficeId): Stretch[] {
    const key = `${country}|${office}`
    const known = computed.get(key)
    if (known) return known
    const seats = groupBy(byOffice.get(key) ?? [], ({ term }) => seatOf(term))
    // The head of a part or of a rival government is not "the president" of the country.
    const own = [...seats].filter(([seat]) => seat === null || !HELD_BY_ONE.has(office) || seat === key)
    const list = own.flatMap(([seat, terms]) => stretches(terms, seat !== null))
    list.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
    computed.set(key, list)
    return list
  }

  return {
    stretchesOf,
    terms: (country: string, office: OfficeId): Held[] => stretchesOf(country, office).map(({ leader, term }) => ({ leader, term })),
    officeHolders(country: string, office: OfficeId, from: string, to: string = from): Leader[] {
      const [first, last] = [firstDay(from), lastDay(to)]
      return [...new Set(stretchesOf(country, office).flatMap(held => (held.first <= last && first <= held.last ? [held.leader] : [])))]
    },
  }
}
