/** What reports and quotes claim of an event, and whether two claims are one. Pure. */
import type { ClaimView, ReportView } from './views.ts'

/** A claim, with what tells whether another one holds the same: the days of a date, the country that a place lies in. */
export type Claim = ClaimView & { days?: { from: string | null; to: string | null }; within?: string }

/** What reports say besides who met whom. `countryNames` names countries by their codes. */
export const claimsOfReports = (reports: readonly ReportView[], countryNames: ReadonlyMap<string, string>): Claim[] =>
  reports.flatMap(({ status, date, place, about, participants }): Claim[] => [
    { field: 'status', value: status },
    ...(date && date.basis !== 'published' ? [{ field: 'date', value: date.edtf, days: { from: date.from, to: date.to } }] : []),
    ...(place ? [{ field: 'place', value: place.name, ...(place.country && { within: countryNames.get(place.country) }) }] : []),
    ...about.map(({ code }) => ({ field: 'about', value: code })),
    ...participants
      .filter(({ role }) => role === 'initiator')
      .map(({ country, organisation }) => ({ field: 'initiator', value: (country ?? organisation)?.code ?? '?' })),
  ])

/** Claims as answers show them, each once: a country that was the matter is not listed again as mentioned. */
export const eachOnce = (claims: readonly Claim[]): Claim[] =>
  claims.filter((claim, at) => claims.findIndex(other => topicOf(other) === topicOf(claim) && other.value === claim.value) === at)

export const shown = ({ field, value }: Claim): ClaimView => ({ field, value })

/** Whether two claims tell the same: alike, or one of them only more precise. */
export function agree(a: Claim, b: Claim): boolean {
  if (topicOf(a) !== topicOf(b)) return false
  if (a.value === b.value) return true
  if (a.days && b.days) return covers(a.days, b.days) || covers(b.days, a.days)
  return a.field === 'place' && (a.within === b.value || b.within === a.value)
}

/** To be about a country and to mention it is one for a reader who compares two sides. */
const topicOf = ({ field }: Claim): string => (field === 'mentions' ? 'about' : field)

type Days = NonNullable<Claim['days']>

const covers = (a: Days, b: Days): boolean =>
  (a.from !== null || a.to !== null) &&
  (a.from === null || (b.from !== null && a.from <= b.from)) &&
  (a.to === null || (b.to !== null && a.to >= b.to))
