/** Values as people write them in queries. */
import { knowsYear, monthLength, monthStart, toDay } from '../calendars/convert.ts'
import { fold } from '../text/fold.ts'
import type { CALENDARS } from './parameters.ts'

const MS_PER_DAY = 86_400_000

/** First and last day of a year, month or day, as days since 1970-01-01; null for what is no date. */
export function dayRange(text: string, calendar: (typeof CALENDARS)[number] = 'gregorian'): { first: number; last: number } | null {
  if (calendar !== 'gregorian') return rangeIn(calendar === 'persian' ? 'persian' : 'islamic-umalqura', fold(text))
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text)
  if (!match) return null
  const [year, month, day] = match.slice(1).map(part => (part === undefined ? undefined : Number(part)))
  if (year === undefined || year < 1) return null
  const first = dayNumber(year, month ?? 1, day ?? 1)
  if (first === null) return null
  if (day !== undefined) return { first, last: first }
  const next = month === undefined || month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)
  return next === null ? null : { first, last: next - 1 }
}

/** In a calendar of the years that its tables know; digits of any script. */
function rangeIn(calendar: 'persian' | 'islamic-umalqura', text: string): { first: number; last: number } | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text)
  if (!match) return null
  const [year = 0, month, day] = match.slice(1).map(part => (part === undefined ? undefined : Number(part)))
  if (!knowsYear(calendar, year) || (month !== undefined && (month < 1 || month > 12))) return null
  if (day !== undefined) {
    const only = toDay(calendar, { year, month: month ?? 1, day })
    return only === null ? null : { first: only, last: only }
  }
  const end = month ?? 12
  // The last year of the tables has no year after it to tell where it ends.
  if (!knowsYear(calendar, year + 1)) return null
  return { first: monthStart(calendar, year, month ?? 1), last: monthStart(calendar, year, end) + monthLength(calendar, year, end) - 1 }
}

/** Null for a day that no calendar has, such as 30 February. */
function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / MS_PER_DAY : null
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** A BCP 47 primary subtag that stands for a language; null otherwise. */
export function languageTag(text: string): string | null {
  const tag = text.toLowerCase()
  return tag === 'und' || (/^[a-z]{2,3}$/.test(tag) && languageNames.of(tag)) ? tag : null
}
