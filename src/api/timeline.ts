/** Events along time: how many in each day, week, month or year. */
import type { Span } from '../store/stats.ts'
import { isoDay } from '../store/views.ts'

export type Interval = 'day' | 'week' | 'month' | 'year'

export type Stretch = { period: string; from: string; to: string; count: number }

export type Timeline = {
  stretches: Stretch[]
  /** Events that lie in more than one stretch, or may: their dates are vaguer or longer. */
  coarser: number
  undated: number
}

/** Stretches that one answer may have: a year of days for each of fifty years. */
export const MAX_STRETCHES = 20_000

const MS_PER_DAY = 86_400_000

/** First day of the stretch in which a day lies. */
function startOf(interval: Interval, day: number): number {
  if (interval === 'day') return day
  // 1970-01-01 was a Thursday; weeks begin on Monday (ISO 8601).
  if (interval === 'week') return day - ((((day + 3) % 7) + 7) % 7)
  const date = new Date(day * MS_PER_DAY)
  return utcDay(date.getUTCFullYear(), interval === 'month' ? date.getUTCMonth() : 0)
}

function nextStart(interval: Interval, start: number): number {
  if (interval === 'day') return start + 1
  if (interval === 'week') return start + 7
  const date = new Date(start * MS_PER_DAY)
  return interval === 'month' ? utcDay(date.getUTCFullYear(), date.getUTCMonth() + 1) : utcDay(date.getUTCFullYear() + 1, 0)
}

function utcDay(year: number, month: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month, 1)
  return date.getTime() / MS_PER_DAY
}

/** `2020-03-05`, `2020-W10`, `2020-03`, `2020` */
function nameOf(interval: Interval, start: number, iso: string): string {
  if (interval === 'day') return iso
  if (interval === 'month') return iso.slice(0, -3)
  if (interval === 'year') return iso.slice(0, -6)
  // The week belongs to the year in which its Thursday lies.
  const year = new Date((start + 3) * MS_PER_DAY).getUTCFullYear()
  const week = 1 + (start + 3 - startOf('week', utcDay(year, 0) + 3) - 3) / 7
  return `${year}-W${String(week).padStart(2, '0')}`
}

/**
 * Every stretch from the first with an event to the last, empty ones too; with bounds, from bound to bound.
 * @returns null when there would be more than `MAX_STRETCHES`
 */
export function timelineOf(spans: readonly Span[], interval: Interval, bounds: { from?: number; to?: number } = {}): Timeline | null {
  const counts = new Map<number, number>()
  let coarser = 0
  let undated = 0
  // The stretch of the one before is most often that of the next, too: they come in the order of their days.
  let [start, next] = [0, 0]
  for (const { from, to, count } of spans) {
    if (from === null || to === null) {
      undated += count
      continue
    }
    if (from < start || from >= next) {
      start = startOf(interval, from)
      next = nextStart(interval, start)
    }
    if (to >= next) coarser += count
    else counts.set(start, (counts.get(start) ?? 0) + count)
  }
  const starts = [...counts.keys()]
  const least = starts.reduce((low, start) => Math.min(low, start), Number.POSITIVE_INFINITY)
  const most = starts.reduce((high, start) => Math.max(high, start), Number.NEGATIVE_INFINITY)
  const first = bounds.from === undefined ? least : startOf(interval, bounds.from)
  const last = bounds.to === undefined ? most : startOf(interval, bounds.to)
  const stretches: Stretch[] = []
  if (!Number.isFinite(first) || !Number.isFinite(last)) return { stretches, coarser, undated }
  for (let start = first, next = first; start <= last; start = next) {
    if (stretches.length === MAX_STRETCHES) return null
    next = nextStart(interval, start)
    const from = isoDay(start)!
    const to = next === start + 1 ? from : isoDay(next - 1)!
    stretches.push({ period: nameOf(interval, start, from), from, to, count: counts.get(start) ?? 0 })
  }
  return { stretches, coarser, undated }
}
