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
export function conflictsOf(voices: readonly Voice[]): Conflict[] {
  const found = [
    conflict('status', votes(voices, statusClaim)),
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
  ]
  return found.flatMap(one => one ?? [])
}

function conflict(field: string, told: readonly Vote<string>[]): Conflict | null {
  if (told.length < 2) return null
  return { field, values: told.map(({ value, reports }) => ({ value, reports: reports.map(({ key }) => key).sort() })) }
}

/** Plans and their changes follow one another in time; that it was held, or never, is a claim. */
const statusClaim = ({ status }: MergeReport): string | null => (status === 'held' || status === 'denied' ? status : null)

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
