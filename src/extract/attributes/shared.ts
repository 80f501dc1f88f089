import type { EventReport, EventStatus, EventType } from '../../model.ts'
import { familyOf } from '../clause/telling.ts'

/** What the events of one article tell of each other. */

/** Types that happen where their parties are. */
const localised = (type: EventType): boolean =>
  type === 'meeting' || type === 'negotiation' || type === 'press-conference' || type === 'agreement'

/** What will be, or is, happens where it does; what was called off or denied happens nowhere. */
const happens = (status: EventStatus): boolean => status === 'held' || status === 'planned'

/**
 * Gives events without a place that of another of the same days: a meeting with the host of a visit was where the visit went; a press
 * conference or an accord was where the same two met.
 */
export function sharePlaces(reports: readonly EventReport[]): EventReport[] {
  const told = new Set<EventReport>()
  const placed = reports.map(report => {
    if (report.place || !localised(report.type) || !happens(report.status)) return report
    const visit = reports.find(one => isVisitFor(report, one))
    if (visit && isDetail(visit, report)) told.add(visit)
    const place = (visit ?? reports.find(one => one.place && isSameOccasion(report, one)))?.place
    return place ? { ...report, place } : report
  })
  return placed.filter((_, at) => !told.has(reports[at] as EventReport))
}

/**
 * Gives events whose day only the article's own date tells that of another of the same occasion: the press conference after a meeting, the
 * meeting with the host of a journey of one day.
 */
export function shareDates(reports: readonly EventReport[]): EventReport[] {
  return reports.map(report => {
    if ((report.date && report.date.basis !== 'published') || report.status !== 'held' || !localised(report.type)) return report
    const others = reports.filter(one => one !== report && one.status === 'held' && one.date?.basis !== 'published' && isDay(one))
    const other = others.find(one => isSameOccasion(report, one))
    return other ? { ...report, date: other.date } : report
  })
}

const isDay = ({ date }: EventReport): boolean => /^\d{4}-\d\d-\d\d$/.test(date?.edtf ?? '')

/** A journey told once, after the meeting for which it was made, only says where that was: the most specific word wins. */
const isDetail = (visit: EventReport, { type, status, evidence }: EventReport): boolean =>
  type === 'meeting' &&
  status === visit.status &&
  visit.evidence.length === 1 &&
  (evidence[0]?.start ?? 0) < (visit.evidence[0]?.start ?? 0)

/** A visit of one party to the country of another. */
function isVisitFor(report: EventReport, visit: EventReport): boolean {
  if (visit.type !== 'visit' || !visit.place?.country || !happens(visit.status) || !near(report, visit)) return false
  const states = report.participants.map(one => one.country)
  return (
    states.includes(visit.place.country) &&
    visit.participants.some(guest => guest.leaderId && report.participants.some(one => one.leaderId === guest.leaderId))
  )
}

/** Another event of the same parties, each of them. */
function isSameOccasion(report: EventReport, other: EventReport): boolean {
  if (other === report || other.status !== report.status || other.type === 'visit' || !near(report, other)) return false
  if (!localised(other.type) && familyOf(other.type) !== 'contact') return false
  return keys(report) === keys(other)
}

const keys = ({ participants }: EventReport): string =>
  participants
    .map(one => one.leaderId ?? one.country ?? one.organisation ?? '')
    .sort()
    .join()

/** Days apart at which two events may still be of one occasion. */
const OCCASION = 3

function near(a: EventReport, b: EventReport): boolean {
  const [one, other] = [dayOf(a), dayOf(b)]
  return one === null || other === null || Math.abs(one - other) <= OCCASION
}

/** The day that the text gives, counted from no matter which. */
function dayOf({ date }: EventReport): number | null {
  const parts = date && date.basis !== 'published' ? /^(\d{4})-(\d\d)-(\d\d)/.exec(date.edtf) : null
  return parts ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / 86_400_000 : null
}
