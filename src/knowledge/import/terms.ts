/** Terms of a query's result as terms of the reference data. */
import { addDays, firstDay, isExact, lastDay } from '../dates.ts'
import { groupBy } from '../group.ts'
import type { OfficeId, Term } from '../types.ts'
import type { Role, TermRow } from './result.ts'

/** Words of an office's English label that tell which of ours it is; the first that stands in it. */
const HEADS: readonly (readonly [word: RegExp, office: OfficeId])[] = [
  [/\bsupreme leader\b/i, 'supreme-leader'],
  [/\bpresident\b/i, 'president'],
  [/\b(?:king|queen|monarch|grand duke|prince of)\b/i, 'king'],
  [/\bemir\b/i, 'emir'],
  [/\bsultan\b/i, 'sultan'],
  [/\bemperor\b/i, 'emperor'],
  [/\bpope\b/i, 'pope'],
  [/\bchancellor\b/i, 'chancellor'],
]

/** Which office a position is: "Chancellor of Germany", held by a head of government, is `chancellor`. */
export function officeOf(role: Role, label: string): OfficeId {
  if (role === 'foreign-minister') return 'foreign-minister'
  const named = HEADS.find(([word]) => word.test(label))?.[1]
  if (role === 'head-of-state') return named ?? 'head-of-state'
  return named === 'president' && !/president of the council|president of the government/i.test(label)
    ? 'president'
    : named === 'chancellor'
      ? named
      : 'prime-minister'
}

/**
 * The terms of one person: those of one office that touch (a minister's are cut at every change of cabinet) are one.
 * A term without an end is open when nobody else is known to have begun in that office later, else its end is not known.
 */
export function termsOf(rows: readonly TermRow[], laterHolder: (country: string, office: OfficeId, from: string) => boolean): Term[] {
  const terms = rows.map(({ country, role, office, from, to }): Term => ({ office: officeOf(role, office), country, from, to }))
  const joined = [...groupBy(terms, ({ office, country }) => `${country}|${office}`).values()].flatMap(joinTouching)
  return joined
    .map(({ to, ...term }) =>
      to !== undefined ? { ...term, to } : laterHolder(term.country, term.office, term.from ?? '') ? term : { ...term, to: null },
    )
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
}

/** Cabinets are sworn in some days after the last resigned: a gap of this many days is no interruption. */
const CABINET_GAP = 7

function joinTouching(terms: readonly Term[]): Term[] {
  const sorted = [...terms].sort((a, b) => (firstDay(a.from ?? '') < firstDay(b.from ?? '') ? -1 : 1))
  const joined: Term[] = []
  for (const term of sorted) {
    const last = joined[joined.length - 1]
    if (last && last.from === term.from) last.to = laterKnown(last.to, term.to)
    else if (last?.to && addDays(lastDay(last.to), CABINET_GAP) >= firstDay(term.from ?? ''))
      last.to = term.to && laterKnown(last.to, term.to)
    else joined.push({ ...term })
  }
  return joined
}

/** The later of two ends, of which one may not be known. */
function laterKnown(a: Term['to'], b: Term['to']): Term['to'] {
  if (!a || !b) return a ?? b
  return lastDay(a) > lastDay(b) ? a : b
}

/** How an imported term differs from one written by hand: null when every edge of it may be the same day. */
export function difference(hand: Term, imported: Term): string | null {
  const edges = (['from', 'to'] as const).flatMap(key => {
    const [ours, theirs] = [hand[key], imported[key]]
    return typeof ours === 'string' && typeof theirs === 'string' && !mayBeSame(ours, theirs)
      ? [`${key} is ${ours} here and ${theirs} there`]
      : []
  })
  if (typeof hand.to === 'string' && imported.to === null) edges.push(`to is ${hand.to} here and open there`)
  if (hand.to === null && typeof imported.to === 'string') edges.push(`to is open here and ${imported.to} there`)
  return edges.length ? edges.join('; ') : null
}

const mayBeSame = (a: string, b: string): boolean =>
  isExact(a) && isExact(b) ? a === b : firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a)
