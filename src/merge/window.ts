import { fromIso } from '../calendars/convert.ts'
import { parseEdtf } from '../calendars/edtf.ts'
import type { EventStatus } from '../model.ts'
import { isFaceToFace, isLasting } from './family.ts'
import type { MergeReport } from './report.ts'

/** Days since 1970-01-01 from an event's first possible day to its last. */
export type Days = { fromDay: number; toDay: number }

/**
 * `firm` where words of the article tell the day; else the days are deduced from the article's own. `sets`: where the words leave open
 * which ("5 March" of some year), the days of each.
 */
export type Window = Days & { firm: boolean; sets: Days[] }

/** News is told within days. */
export const NEWS_DAYS = 3

/**
 * Days around the article's own on which an event can lie that the article does not date: plans are made for weeks ahead.
 */
const AROUND: Record<EventStatus, { before: number; after: number }> = {
  held: { before: NEWS_DAYS, after: 0 },
  planned: { before: 0, after: 45 },
  proposed: { before: NEWS_DAYS, after: 45 },
  postponed: { before: 7, after: 30 },
  cancelled: { before: 7, after: 30 },
  denied: { before: 7, after: 30 },
}

type Dated = Pick<MergeReport, 'type' | 'date' | 'status' | 'publishedDay'>

/** The days on which a report's event can have happened; null where nothing bounds them. */
export function windowOf({ type, date, status, publishedDay }: Dated): Window | null {
  if (date && date.basis !== 'published') {
    return { fromDay: date.fromDay, toDay: date.toDay, firm: true, sets: setsOf(date.edtf) }
  }
  const day = date?.fromDay ?? publishedDay
  if (day === null) return null
  const { before, after } = AROUND[status]
  // "X's visit to boost trade" is said of what is to come, and on the days after by those who look back on it.
  const early = status === 'planned' && isLasting(type) ? NEWS_DAYS : before
  return { fromDay: day - early, toDay: day + after, firm: false, sets: [] }
}

/** Whether a coming together of leaders is told beforehand: visits and summits are announced months ahead, calls are not. */
export const isAhead = ({ status, type }: Pick<MergeReport, 'status' | 'type'>): boolean =>
  (status === 'planned' || status === 'proposed') && isFaceToFace(type)

/** Days by which two reports of one event may miss each other: time zones, reprints on the morrow, visits told by their second day. */
export const slackOf = ({ type }: Pick<MergeReport, 'type'>): number => (isLasting(type) ? 2 : 1)

/** The days of each alternative of an EDTF set; none for any other date. */
function setsOf(edtf: string): Days[] {
  if (!edtf.startsWith('[')) return []
  return parseEdtf(edtf).alternatives.map(({ from, to }) => ({ fromDay: fromIso(from) ?? 0, toDay: fromIso(to) ?? 0 }))
}

/** Days between two stretches; 0 where they overlap. */
export const gapOf = (a: Days, b: Days): number => Math.max(0, a.fromDay - b.toDay, b.fromDay - a.toDay)

/** Days between the nearest days that two windows leave open. */
export function gapBetween(a: Window, b: Window): number {
  if (a.sets.length === 0 && b.sets.length === 0) return gapOf(a, b)
  const [ours, theirs] = [a, b].map(window => (window.sets.length > 0 ? window.sets : [window])) as [Days[], Days[]]
  return Math.min(...ours.flatMap(one => theirs.map(other => gapOf(one, other))))
}

/** Days that a window is long; of a set, the longest of its alternatives. */
export const lengthOf = ({ fromDay, toDay, sets }: Window): number =>
  Math.max(...(sets.length > 0 ? sets : [{ fromDay, toDay }]).map(days => days.toDay - days.fromDay + 1))
