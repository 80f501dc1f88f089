import type { EventStatus } from '../model.ts'
import { isLasting } from './family.ts'
import type { MergeReport } from './report.ts'

/** Days since 1970-01-01 from an event's first possible day to its last. */
export type Days = { fromDay: number; toDay: number }

/** `firm` where words of the article tell the day; else the days are deduced from the article's own. */
export type Window = Days & { firm: boolean }

/**
 * Days around the article's own on which an event can lie that the article does not date: news is told within days, plans are made for
 * weeks ahead.
 */
const AROUND: Record<EventStatus, { before: number; after: number }> = {
  held: { before: 3, after: 0 },
  planned: { before: 0, after: 45 },
  proposed: { before: 3, after: 45 },
  postponed: { before: 7, after: 30 },
  cancelled: { before: 7, after: 30 },
  denied: { before: 7, after: 30 },
}

type Dated = Pick<MergeReport, 'date' | 'status' | 'publishedDay'>

/** The days on which a report's event can have happened; null where nothing bounds them. */
export function windowOf({ date, status, publishedDay }: Dated): Window | null {
  if (date && date.basis !== 'published') return { fromDay: date.fromDay, toDay: date.toDay, firm: true }
  const day = date?.fromDay ?? publishedDay
  if (day === null) return null
  const { before, after } = AROUND[status]
  return { fromDay: day - before, toDay: day + after, firm: false }
}

/** Days by which two reports of one event may miss each other: time zones, reprints on the morrow, visits told by their second day. */
export const slackOf = ({ type }: Pick<MergeReport, 'type'>): number => (isLasting(type) ? 2 : 1)

/** Days between two windows; 0 where they overlap. */
export const gapOf = (a: Days, b: Days): number => Math.max(0, a.fromDay - b.toDay, b.fromDay - a.toDay)

export const lengthOf = ({ fromDay, toDay }: Days): number => toDay - fromDay + 1
