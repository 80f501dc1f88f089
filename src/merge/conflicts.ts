import type { EventStatus } from '../model.ts'
import type { MergeReport } from './report.ts'
import { sideOf } from './report.ts'
import { type Voice, type Vote, votes } from './voices.ts'
import { gapOf } from './window.ts'

/** A field on which reports disagree: each value, most voices first, with the keys of the reports that give it. */
export type Conflict = { field: string; values: { value: string; reports: string[] }[] }

/**
 * Where the accounts can not all be right. A vaguer word is no disagreement: a meeting and talks, a month and a day of it, a city and its
 * country. Nor is a plan before its event. A denial is.
 */
export function conflictsOf(voices: readonly Voice[], rivals: readonly Rivals[]): Conflict[] {
  const found = [
    conflict('status', votes(voices, statusClaim)) ?? conflict('status', contraryTurns(voices)),
    conflict('date', contraryDates(voices)),
    conflict('place', contraryPlaces(voices)),
    conflict(
      'channel',
      votes(voices, ({ channel }) => channel),
    ),
    ...(['initiator', 'host'] as const).map(role =>
      conflict(
        role,
        votes(voices, report => holderOf(role, report)),
      ),
    ),
    ...rivals.map(({ side, told }) => conflict(`participant ${side}`, told)),
  ]
  return found.flatMap(one => one ?? [])
}

function conflict(field: string, told: readonly Vote<string>[]): Conflict | null {
  if (told.length < 2) return null
  return { field, values: told.map(({ value, reports }) => ({ value, reports: reports.map(({ key }) => key).sort() })) }
}

/** Plans and their changes follow one another in time; that it was held, or never, is a claim. */
const statusClaim = ({ status }: MergeReport): string | null => (status === 'held' || status === 'denied' ? status : null)

/** What one voice says became of an event, and on which day (since 1970-01-01) it said so first. */
export type Turn = { voice: Voice; status: EventStatus; day: number }

/**
 * Each voice's statuses, by the day of the first article that tells of it. What cannot be dated and goes beyond a plan came after the
 * plans; an undated plan came before all.
 */
export function turnsOf(voices: readonly Voice[]): Turn[] {
  const first = voices.flatMap(voice =>
    [...new Set(voice.map(({ status }) => status))].map(status => {
      const days = voice.flatMap(report => (report.status === status ? (report.publishedDay ?? []) : []))
      return { voice, status, day: days.length > 0 ? Math.min(...days) : null }
    }),
  )
  const planned = Math.max(Number.NEGATIVE_INFINITY, ...first.flatMap(({ status, day }) => (isPlan(status) ? (day ?? []) : [])))
  return first.map(({ voice, status, day }) => ({ voice, status, day: day ?? (isPlan(status) ? Number.NEGATIVE_INFINITY : planned) }))
}

const isPlan = (status: EventStatus): boolean => status === 'planned' || status === 'proposed'

/** A cancellation, and plans that a voice tells for the first time on a later day. */
function contraryTurns(voices: readonly Voice[]): Vote<string>[] {
  if (!voices.some(voice => voice.some(({ status }) => status === 'cancelled'))) return []
  const told = turnsOf(voices)
  const undone = Math.min(...told.flatMap(({ status, day }) => (status === 'cancelled' ? day : [])))
  const anew = told.filter(({ status, day }) => status === 'planned' && day > undone).map(({ voice }) => voice)
  if (anew.length === 0) return []
  return votes(voices, report => {
    if (report.status === 'cancelled') return report.status
    return report.status === 'planned' && anew.some(voice => voice.includes(report)) ? report.status : null
  })
}

/** Several persons of whom reports name one each for the same side, whom most name first. */
export type Rivals = { side: string; told: Vote<string>[] }

/** The sides for which reports name different persons. A report that names two tells of a delegation: then they are none's rivals. */
export function rivalsOf(voices: readonly Voice[]): Rivals[] {
  const namedBy = (report: MergeReport, side: string): string[] =>
    report.participants.flatMap(one => (one.leader !== undefined && sideOf(one) === side ? one.leader : []))
  const reports = voices.flat()
  return [...namedApart(reports)].sort().flatMap(side => {
    const each = reports.map(report => namedBy(report, side))
    const provisional = reports.some(({ participants }) => participants.some(one => one.provisional && sideOf(one) === side))
    if (provisional || each.some(names => names.length > 1)) return []
    return [{ side, told: votes(voices, report => namedBy(report, side)[0] ?? null) }]
  })
}

/** The sides for which more than one name is told: few events have any, and every event is asked. */
function namedApart(reports: readonly MergeReport[]): ReadonlySet<string> {
  const first = new Map<string, string>()
  const found = new Set<string>()
  if (reports.length < 2) return found
  for (const { participants } of reports) {
    for (const one of participants) {
      if (one.leader === undefined) continue
      const side = sideOf(one)
      const known = first.get(side)
      if (known === undefined) first.set(side, one.leader)
      else if (known !== one.leader) found.add(side)
    }
  }
  return found
}

/** Days told by words, without those that another one contains. */
function contraryDates(voices: readonly Voice[]): Vote<string>[] {
  const days = new Map<string, { fromDay: number; toDay: number }>()
  const told = votes(voices, ({ date }) => {
    if (!date || date.basis === 'published') return null
    days.set(date.edtf, date)
    return date.edtf
  })
  return told.filter(({ value }) => told.some(other => gapOf(days.get(value)!, days.get(other.value)!) > 0))
}

function contraryPlaces(voices: readonly Voice[]): Vote<string>[] {
  const countries = new Map<string, string>()
  const told = votes(voices, ({ place }) => {
    if (!place?.country) return null
    countries.set(place.name, place.country)
    return place.name
  })
  return told.filter(({ value }) => told.some(other => countries.get(other.value) !== countries.get(value)))
}

const holderOf = (role: 'initiator' | 'host', { participants }: MergeReport): string | null => {
  const holder = participants.find(participant => participant.role === role)
  return holder ? sideOf(holder) : null
}
