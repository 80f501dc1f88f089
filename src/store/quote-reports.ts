/** Of which of an article's reports a quote is told. Pure: the same rows give the same answer. */
import type { Span } from '../model.ts'

/** What is asked of a report: who took part, and the sentences that tell of it. */
export type ToldReport = { leaders: ReadonlySet<string>; sides: ReadonlySet<string>; evidence: readonly Span[] }

/** What is asked of a quote: where it stands, who spoke, and for which side it was passed on. */
export type SaidWhere = Span & { leaderId: string | null; country: string | null; viaCountry: string | null }

/**
 * The reports of its article that a quote is a part of: all where the article has one; else, of those in which its speaker took part (or
 * the speaker's side, or the side that passed it on), the one in whose sentences it stands, or which was told last before it, or first
 * after it. One sentence may tell of several.
 */
export function reportsOfQuote<T extends ToldReport>(quote: SaidWhere, reports: readonly T[]): readonly T[] {
  if (reports.length < 2) return reports
  const eligible = [
    ({ leaders }: T) => quote.leaderId !== null && leaders.has(quote.leaderId),
    ({ sides }: T) => quote.country !== null && sides.has(quote.country),
    ({ sides }: T) => quote.viaCountry !== null && sides.has(quote.viaCountry),
  ]
  const own = eligible.map(takesPart => reports.filter(takesPart)).find(found => found.length > 0) ?? []
  const around = own.filter(({ evidence }) => evidence.some(({ start, end }) => start < quote.end && end > quote.start))
  if (around.length > 0) return around
  const before = nearest(own, ({ start, end }) => (end <= quote.start ? quote.start - start : null))
  return before.length > 0 ? before : nearest(own, ({ start }) => (start >= quote.end ? start - quote.end : null))
}

/** The reports with evidence at the least distance; those without any distance are none. */
function nearest<T extends ToldReport>(reports: readonly T[], distance: (evidence: Span) => number | null): T[] {
  const far = reports.map(({ evidence }) => Math.min(...evidence.map(one => distance(one) ?? Number.POSITIVE_INFINITY)))
  const least = Math.min(...far)
  return Number.isFinite(least) ? reports.filter((_, at) => far[at] === least) : []
}
