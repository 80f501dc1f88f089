import type { CountryCode, EventReport, LanguageTag, Participant, Role } from '../model.ts'
import { type MergeReport, principalOf } from './report.ts'

/** What we hold to have happened, by all accounts. */
export type Belief = Pick<
  EventReport,
  'type' | 'channel' | 'status' | 'participants' | 'about' | 'place' | 'cameo' | 'plover' | 'confidence'
> & {
  date: MergeReport['date']
  languages: LanguageTag[]
}

/** From the surest way of knowing a day to the least sure. */
const BASES = ['stated', 'relative', 'inferred', 'published'] as const

/** How far an event has come, for reports of the same day. */
const STAGES = ['held', 'cancelled', 'postponed', 'denied', 'planned', 'proposed'] as const

/**
 * An event's fields from its reports (at least one):
 * - type, channel, place: what most reports say; of equals, the most confident report's.
 * - status: held where any report says so, for a plan told later does not undo it; else the status of the latest article.
 * - date: the one with the surest basis; of equals, the earliest.
 * - roles: what most of those reports say that give the participant a role other than party.
 * - about: all countries that any report names.
 * - confidence: that of the most confident report. Copies of one text do not make it surer.
 */
export function believe(reports: readonly MergeReport[]): Belief {
  const ranked = [...reports].sort((a, b) => b.confidence - a.confidence || (a.key < b.key ? -1 : 1))
  const type = mostSaid(ranked.map(report => report.type))!
  const model = ranked.find(report => report.type === type)!
  return {
    type,
    channel: mostSaid(ranked.map(report => report.channel)),
    status: statusOf(ranked),
    date: dateOf(ranked),
    participants: participantsOf(model, ranked),
    about: unique(ranked.flatMap(report => report.about)).sort() as CountryCode[],
    place: placeOf(ranked),
    cameo: model.cameo,
    plover: model.plover,
    confidence: ranked[0]!.confidence,
    languages: unique(ranked.map(report => report.language)).sort(),
  }
}

function statusOf(reports: readonly MergeReport[]): MergeReport['status'] {
  if (reports.some(report => report.status === 'held')) return 'held'
  const latest = Math.max(...reports.map(report => report.publishedDay ?? Number.NEGATIVE_INFINITY))
  const said = reports.filter(report => (report.publishedDay ?? Number.NEGATIVE_INFINITY) === latest).map(report => report.status)
  return STAGES.find(stage => said.includes(stage))!
}

function dateOf(reports: readonly MergeReport[]): MergeReport['date'] {
  const dates = reports.flatMap(report => (report.date ? [report.date] : []))
  return dates.sort((a, b) => BASES.indexOf(a.basis) - BASES.indexOf(b.basis) || a.fromDay - b.fromDay || a.toDay - b.toDay)[0] ?? null
}

function placeOf(reports: readonly MergeReport[]): MergeReport['place'] {
  const said = mostSaid(reports.map(report => report.place && JSON.stringify([report.place.name, report.place.country])))
  if (!said) return null
  const [name, country] = JSON.parse(said) as [string, CountryCode | null]
  return { name, country }
}

/** The model report's participants in its order, then those of others: in one block they are the same principals. */
function participantsOf(model: MergeReport, reports: readonly MergeReport[]): Participant[] {
  const accounts = new Map<string, Participant[]>()
  for (const participant of [model, ...reports.filter(report => report !== model)].flatMap(report => report.participants)) {
    const principal = principalOf(participant)
    accounts.set(principal, [...(accounts.get(principal) ?? []), participant])
  }
  return [...accounts.values()].map(told => ({ ...told[0]!, ...sideOf(told), role: roleOf(told) }))
}

/** For whom a leader acted: what most say. */
function sideOf(told: readonly Participant[]): Pick<Participant, 'country' | 'organisation'> {
  const country = mostSaid(told.map(participant => participant.country ?? null))
  const organisation = mostSaid(told.map(participant => participant.organisation ?? null))
  return { ...(country && { country }), ...(organisation && { organisation }) }
}

const roleOf = (told: readonly Participant[]): Role => mostSaid(told.map(({ role }) => (role === 'party' ? null : role))) ?? 'party'

/** The value given most often, nulls aside; of equals, the first. */
function mostSaid<T>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: T | null = null
  for (const [value, count] of counts) if (best === null || count > counts.get(best)!) best = value
  return best
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
